id: w3-nepal-police-01
kind: police reform
country: Nepal
genre: wire report
english: Asian
form: passage
event e1: handing the district police over to the provinces
event e2: the police chiefs' joint letter
actor a1: Home Minister Lokendra Budhathoki (person)
actor a2: eleven district police chiefs (group)
actor a3: Madhesh Province government (organization)
actor a4: Pratima Rokaya (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 +e2

KATHMANDU - It is not often that {a1 Home Minister Lokendra Budhathoki} finds {a1.p himself} scolding people for agreeing with {a1.p him}. On Friday {a1.p he} did. {a2.does+e2 {a2 Eleven district police chiefs} had signed {e2 a letter}} {a2.says-e1 saying {e1 the transfer of {a2.p their} units to the provinces} would "break the chain of command into seven pieces."} {a1.does-e1 {a1 Budhathoki}, who has sat on the enabling rules for three years}, {a1.says-e2 ordered {a2.d the signatories} to withdraw {e2 it} and called {e2 it} indiscipline}. {a3 Madhesh Province government} {a3.says-e2 termed {e2 the letter} a mutiny with stamps on {e2 it}}. {a3.does+e1 {a3.p It} has petitioned the Supreme Court to compel {e1 the handover}}. Criminologist {a4 Pratima Rokaya} {a4.says+e2 thought officers had every right to put {a2.p their} names to an opinion, and wished more did}. {a4.says=e1 Whether federal or provincial constables solve more burglaries, {a4.p she} said, is something nobody in this country has yet measured}.
