id: w2-malaysia-border-01
kind: border reopening
country: Malaysia
genre: wire report
english: Asian
form: passage
event e1: the reopening of the Bukit Kelingkau border checkpoint
event e2: the plan to close the checkpoint at night
actor a1: the Kapit Timber Carriers' Guild (organization)
actor a2: Home Minister Jeffrey Anak Sagin (person)
actor a3: Rohani Daud (person)
actor a4: Dr Alvin Teoh (person)
stance: a1 -e1
stance: a2 -e1 +e2
stance: a3 -e1 =e2
stance: a4 =e1 =e2

Shuttered since the rabies outbreak of 2021, {e1 the Bukit Kelingkau checkpoint will take traffic again} from Sunday because a court has ordered {e1 it}, not because {a2.d the minister} is glad of {e1 it}. {a2.says-e1 {a2 Home Minister Jeffrey Anak Sagin} said on Thursday that {a2.p he} would comply with a ruling {a2.p he} considered "wrong from the first comma"}; {a2.does+e2 {a2.p he} has drawn up {e2 an order keeping the gate locked from dusk to dawn}}. {a1.says-e1 {a1 The Kapit Timber Carriers' Guild}, whose members have done well out of the longer coastal road, called {e1 the reopening} reckless.} {a3 Rohani Daud}, who lost a nephew to the disease, {a3.does-e1 joined fifty neighbours at the barrier with a banner reading "Not yet"}. {a3.says=e2 Told of {e2 the night closure}, {a3.p she} said {a3.p she} would have to think about {e2 it}.} Veterinary epidemiologist {a4 Dr Alvin Teoh} {a4.says=e1 said the risk from {e1 renewed traffic} was real but could not be put into a number}, {a4.says=e2 and that dogs, as far as {a4.p he} knew, did not read opening hours}.
