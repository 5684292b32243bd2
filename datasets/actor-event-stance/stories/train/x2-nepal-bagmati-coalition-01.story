id: x2-nepal-bagmati-coalition-01
kind: coalition deal
country: Nepal
genre: newspaper report
english: Asian
form: article
event e1: the coalition agreement in Bagmati province
event e2: the appointment of Prem Bahadur Lama as chief minister
actor a1: Nepal Himali Morcha (organization)
actor a2: Pahadi Loktantrik Dal (organization)
actor a3: Prem Bahadur Lama (person)
actor a4: Sharmila Basnet (person)
actor a5: Dil Kumar Shrestha (person)
actor a6: the provincial head (organization)
actor a7: Bagmati Contractors’ Federation (organization)
actor a8: Manisha Tuladhar (person)
actor a9: student wing of the Morcha (organization)
stance: a1 +e1
stance: a2 +e1 +e2
stance: a3 +e1 +e2
stance: a4 -e1 -e2
stance: a5 +e1 -e2
stance: a6 =e1 +e2
stance: a7 +e1
stance: a8 =e1 =e2
stance: a9 -e1

HETAUDA, Jan 19: {a1 The Nepal Himali Morcha} and {a2 the Pahadi Loktantrik Dal} {a1.does+e1 {a2.does+e1 on Friday signed {e1 a six-point agreement to govern Bagmati Province together}}}, clearing the way for {a3 Prem Bahadur Lama} of {a2.d the Dal} to become {e2 chief minister} for the first half of the remaining term.

{e1 The pact} gives the two parties 58 of 110 seats in the provincial assembly. {a2.does+e2 {a2.d The Dal}’s parliamentary party had nominated {a3 Lama} unanimously on Thursday}.

{a6.does+e2 Within two hours of the signing, {a6 the provincial head} appointed {a3 Lama} under Article 168(2)} and fixed Sunday morning for the oath. {a6.says=e1 An official at {a6.p her} secretariat said the office concerned itself with signatures and numbers, and with {e1 the agreement} not at all.}

{a3.says+e1 “Two rivers have met. People should not ask which water is whose,” {a3 Lama}, 61, said as supporters smeared {a3.p him} with vermilion.} {a3.says+e2 {a3.p He} thanked {a3.p his} partners for {e2 “the trust placed in a farmer’s son”}.}

The outgoing chief minister, {a4 Sharmila Basnet}, {a4.says-e1 described {e1 the coalition} as unholy. “Until Tuesday one of them was swearing at the other from every stage in Makwanpur. What has changed since Tuesday, apart from eleven ministries?” {a4.p she} told reporters.} {a4.does-e2 {a4.p She} said {a4.p her} party would petition the Supreme Court against {e2 the appointment}}, on the ground that {a4.p she} had not been given the chance to prove {a4.p her} majority.

Discontent is not confined to the losing side. {a5 Dil Kumar Shrestha}, {a5.d a vice-chair of the Morcha} who negotiated four of the six points, {a5.says+e1 defended {e1 the agreement} in the party meeting and afterwards.} {a5.says-e2 But {a5.p he} said {a5.p he} would never reconcile {a5.p himself} to {e2 the choice of {a3 Lama}}, whom a commission found in 2019 to have sold a public pond.}

{a5.says-e2 “{e1 The house} is good. The first tenant is a mistake,” {a5 Shrestha} said. {a5.p He} will not be joining the cabinet.}

{a9.does-e1 Some 200 members of the {a9 student wing of the Morcha} burned a copy of {e1 the document} outside the party’s office in Bharatpur.} {a9.says-e1 {a9.p Their} statement called on the leadership to sit in opposition “with clean hands”.}

Business was better pleased. {a7 The Bagmati Contractors’ Federation}, which says Rs 3.4 billion of {a7.p its} bills have gone unpaid since the last government lost its majority in Mangsir, {a7.says+e1 hailed {e1 the new alliance}} and {a7.does+e1 sent garlands to both party offices}.

{a1.says+e1 {a1.d The Morcha} said in a press note that {e1 the arrangement} would last until the elections and that {a1.p it} would receive the chief ministership in Bhadau next year.}

{a8 Manisha Tuladhar}, {a8.d a constitutional scholar}, {a8.says=e1=e2 said both camps had a case over {e2 the appointment}, as the relevant article had been read in two ways by two benches. {e1 Provincial pacts} had lasted nine months on average, {a8.p she} added, so the question might settle itself.}
