id: w1-mexico-central-bank-01
kind: central bank appointment
country: Mexico
genre: business page
english: American
form: passage
event e1: the appointment of Regina Olavarría as central bank governor
event e2: the release of her old emails
actor a1: Regina Olavarría (person)
actor a2: Senator Braulio Cisneros Paz (person)
actor a3: the finance committee's chairman (person)
actor a4: Grupo Anáhuac Research (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2

Who leaked a decade of messages from {a1 Regina Olavarría}'s personal account is anyone's guess; who read them aloud on the Senate floor is not. {a2 Senator Braulio Cisneros Paz} {a2.does-e1+e2 needed 50 minutes to get through the pile}, pausing at a 2014 note in which {a1.d the nominee} called fixed exchange rates "a drug". {a2.says+e2 The public, {a2.p he} insisted, had a right to every line.} {a1.says+e1-e2 "{e2 That} was theft, and {a1.p I} would say so if they had stolen recipes," {a1 Olavarría} told reporters afterwards, adding that {a1.p she} still intended to take the oath as governor on the first of the month.} {a3 The finance committee's chairman}, no friend of {a1.p hers}, {a3.does+e1 moved the vote forward by a day so that {e1 the nomination} would not, in {a3.p his} words, die of gossip}. {a4 Grupo Anáhuac Research} {a4.says=e1=e2 told investors {a4.p it} saw neither {e2 the emails} nor {e1 the appointment} altering the path of rates this year}.
