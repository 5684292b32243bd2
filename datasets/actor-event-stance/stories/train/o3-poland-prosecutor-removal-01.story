id: o3-poland-prosecutor-removal-01
kind: prosecutor dismissal
country: Poland
genre: newspaper report
english: British
form: article
event e1: the removal of regional prosecutor Halina Wojtasik
event e2: the inquiry into the sale of state forest land
actor a1: Halina Wojtasik (person)
actor a2: Radosław Kiełbus (person)
actor a3: Obywatelski Krąg (organization)
actor a4: the prosecutors' association Niezależni (organization)
actor a5: Bogumił Trzaska (person)
actor a6: Zenon Paluch (person)
actor a7: the appeal court in Białystok (organization)
stance: a1 -e1 +e2
stance: a2 +e1 =e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 =e1
stance: a6 +e1 -e2
stance: a7 -e1

{a1.d The head of the prosecution service in north-eastern Poland} may return to {a1.p her} desk for the time being, {a7 the appeal court in Białystok} {a7.does-e1 ruled on Wednesday, suspending {e1 the order}} under which {a1.p she} was {e1 sent to a district office in Suwałki}.

{a1 Halina Wojtasik} had led the regional office since 2019. {a2.does+e1 {a2.d Justice minister} {a2 Radosław Kiełbus} moved {a1.p her} on 2 October}, {a2.says+e1 saying that cases lasted too long in Białystok and that 3,100 files had been without action for a year.}

At that time {a1 Wojtasik} {a1.does+e2 had just asked for the telephone records of two former directors in {e2 an investigation} that concerns 1,240 hectares of forest sold to private buyers.}

{a1.says-e1 "Nobody mentioned files to {a1.p me} in six years. They began to mention them on a Thursday, after {a1.p I} signed a request on the Tuesday," {a1.p she} said outside the court building.} {a1.does-e1 {a1.p She} had refused to hand over {a1.p her} seal and turned to the court through a lawyer from Warsaw.}

One of the buyers was a company belonging to {a6 Zenon Paluch}, a senator for the ruling party {a3 Obywatelski Krąg}. {a6.says-e2 {a6 Paluch}, who denies any wrongdoing, called {e2 the case} a fishing expedition.} {a6.says+e1 {a6.p He} thanked {a2.d the minister} in October for bringing some order to the north-east.}

{a3 Obywatelski Krąg} {a3.does-e2 used {a3.p its} majority in the Senate to refuse to lift {a6.p his} immunity.} {a3.says+e1 {a3.p Its} spokesman said on Wednesday that personnel matters in the service belong to {a2.d the minister} and that the judges in Białystok had gone beyond their powers.}

{a2.says+e1 {a2 Kiełbus} said {a2.p he} would challenge the ruling in the Supreme Court.} {a2.says=e2 {a2.p He} insisted that {a2.p he} had never asked about {e2 the forest case}, did not know the details and had no opinion on it.}

{a4.says-e1 {a4 The prosecutors' association Niezależni} said {e1 the transfer} breached the law of 2016, which requires the consent of the person concerned for any posting over 150 kilometres away.} {a4.does+e2 {a4.p Its} members collected 612 signatures asking that {e2 the inquiry} be left to the team that began it.}

{a5 Bogumił Trzaska}, {a5.d deputy prosecutor in Białystok}, {a5.says=e1 who has run the office in the meantime, said {a5.p he} would clear the room by Friday and had nothing to add.}
