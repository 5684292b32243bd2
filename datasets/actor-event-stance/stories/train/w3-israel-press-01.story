id: w3-israel-press-01
kind: press law
country: Israel
genre: business page
english: American
form: passage
event e1: the bill to abolish the newspaper licensing ordinance
event e2: the shutdown of the Galil Weekly printing press
actor a1: Orly Ben-Hamo (person)
actor a2: the Interior Ministry (organization)
actor a3: Guild of Hebrew Dailies (organization)
actor a4: Suheil Khoury-Daher (person)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 =e1 -e2
stance: a4 +e1 -e2

A 1933 ordinance under which nobody may print a newspaper without the state's permission would disappear under {e1 a bill} introduced by Knesset member {a1 Orly Ben-Hamo}. {a1.says+e1 "It was colonial when the British wrote it and it's colonial now," {a1.p she} said in presenting {e1 the repeal}}. {a2.does+e2 {a2 The Interior Ministry} used the old ordinance last week to {e2 stop the presses of the Galil Weekly}}; {a2.says-e1 {a2.p its} legal adviser told the committee that doing away with it would leave "a hole where a door used to be."} The paper's owner, {a4 Suheil Khoury-Daher}, {a4.does-e2 is running off copies at a wedding-invitation shop in defiance of {e2 the order}}, {a4.does+e1 and sat in the front row for {e1 the bill}'s first reading}. {a1.says=e2 Asked about {a4.p his} case, {a1 Ben-Hamo} said {a1.p she} hadn't read the file and wouldn't guess}. {a3.says-e2 The {a3 Guild of Hebrew Dailies} protested {e2 the closure}} {a3.says=e1 but is split on {e1 repeal} and will take no position before a members' vote in June}.
