id: o3-norway-impeachment-01
kind: impeachment
country: Norway
genre: parliamentary report
english: British
form: article
event e1: the impeachment of former fisheries minister Halvorsrud
actor a1: Egil Halvorsrud (person)
actor a2: the scrutiny committee (organization)
actor a3: Synnøve Aklestad (person)
actor a4: the Coastal Party (organization)
actor a5: Tor-Arne Moldskred (person)
actor a6: Gro Fjeldstad (person)
actor a7: the prime minister (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 =e1

Norway's parliament will vote on Thursday on whether {e1 to bring a member of a government before the court of impeachment} for the first time in almost a century.

By six votes to five {a2 the scrutiny committee} {a2.does+e1 recommended on Monday that {e1 {a1 Egil Halvorsrud} be charged}} with withholding information about salmon licences awarded in 2022. The maximum penalty is a fine and loss of the right to hold office.

{a3 Synnøve Aklestad}, {a3.d who led {a2.d the committee}'s work}, {a3.says+e1 said {a1.d the former minister} had answered 14 written questions and that nine of the answers were wrong.} {a3.says+e1 "If this is not enough then the rule in the constitution has no use and we may as well delete it," {a3 Aklestad} told the chamber.}

{a1 Halvorsrud}, who left the cabinet in March, {a1.says-e1 maintains that {a1.p he} passed on what officials gave {a1.p him}.} {a1.does-e1 {a1.p He} has engaged two Supreme Court advocates and sent all 169 members a 60-page reply over the weekend.} {a1.says-e1 In it {a1.p he} writes that political errors are to be judged by voters. {a1.p He} points out that {a2.d the committee} did not hear the head of the licensing department.}

{a4.says-e1 {a4 The Coastal Party}, which {a1.p he} led for eight years, said three of the six in favour belong to parties that asked for licences for their own districts.} {a4.does-e1 {a4.p Its} 24 members will vote against and have demanded a roll call.}

{a5 Tor-Arne Moldskred}, {a5.d a professor of constitutional law} in Bergen, {a5.says-e1 said there was no trace of intent in the documents and {e1 the step} would make ministers answer nothing at all in future. "It is a criminal court. It is not a place to send colleagues one is annoyed with," {a5.p he} said.}

{a7 The prime minister} {a7.says=e1 said {a7.p she} would abstain from the debate, as {a7.p she} had been {a1 Halvorsrud}'s colleague.} {a7.says {a7.p She} was critical of the licensing system itself, which {a7.p she} wants to replace by auctions.}

{a6 Gro Fjeldstad}, {a6.d clerk of the upper court}, {a6.says=e1 said the last case lasted ten months. A courtroom would be rented if necessary, {a6.p she} said.}
