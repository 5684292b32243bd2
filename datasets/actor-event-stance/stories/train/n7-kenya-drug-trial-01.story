id: n7-kenya-drug-trial-01
kind: halted drug trial
country: Kenya
genre: newspaper report
english: African
form: article
event e1: the suspension of the malaria drug trial in Kisumu
actor a1: National Ethics Board (organization)
actor a2: Grace Atieno (person)
actor a3: Feldmark (organization)
actor a4: Joseph Omollo (person)
actor a5: Kenya Doctors' Association (organization)
actor a6: Halden Trust (organization)
actor a7: some 60 mothers (group)
actor a8: Wilson Kariuki (person)
actor a9: Margit Sandor (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

KISUMU — Nurses at the county referral hospital sent families home on Monday after {a1 the National Ethics Board} {a1.does+e1 ordered that {e1 no further child be given FM-12}}, an experimental malaria medicine.

Of 840 children who have received the syrup since last April, four have developed liver trouble and one, a boy aged three, has died. {a1.says+e1 {a1.d The board} said in {a1.p its} letter that a link had not been established, but that parents had signed a form on which the liver was not mentioned.}

{a2.d The principal investigator}, Dr {a2 Grace Atieno}, {a2.says-e1 said {a2.p she} had reported each case within 24 hours and grieved for the boy, whom {a2.p she} had treated {a2.p herself}.} {a2.says-e1 "In the same months malaria killed 31 children on this ward. {a2.p I} have 200 doses in that refrigerator and {a2.p I} am told to lock it," {a2.p she} said.}

{a3.does-e1 {a3 Feldmark}, the Swiss company that makes FM-12, has lodged an objection and flew two directors to Nairobi on Sunday.} {a3.says-e1 {a3.p It} noted that the same product was being tested in Mali and Burkina Faso without interruption.}

Outside the gate {a7 some 60 mothers} {a7.does-e1 sat down on the tarmac with {a7.p their} children and asked to be let in}. {a7.says-e1 One of {a7.p them}, Mary Achieng, said her daughter had been in and out of hospital until she joined and had not had a fever since.}

{a4 Joseph Omollo}, {a4.d MP for Kisumu Rural}, who raised the matter in parliament in February, {a4.says+e1 said foreigners should look for other people's children to practise on.} {a4.says+e1 {a4.p He} called {a2 Dr Atieno} a daughter of the lake and a credit to the county.} {a4.says {a4 Mr Omollo} also blamed the health ministry for a shortage of bed nets.}

{a5.says+e1 {a5 The Kenya Doctors' Association} said {a2 Dr Atieno} was among the most careful researchers in the country and must not be made a scapegoat. In the circumstances there had been no alternative to {e1 the order}, {a5.p it} said, and colleagues in other hospitals should not supply the medicine privately.}

Half the money for the study comes from {a6 the Halden Trust} in London. {a6.does+e1 {a6.p It} had already held back the January payment until the form was corrected} and {a6.says+e1 said on Monday that {a6.p it} respected {e1 what the Kenyan authorities had done} and was full of hope for the drug}.

Health minister {a8 Wilson Kariuki} {a8.says=e1 said {a1.d the board} was independent by law. {a8.p He} had asked to be kept informed and would not prejudge {a1.p its} final report, due in six weeks.}

{a9 Margit Sandor}, {a9.d who advises UN agencies on trials} from Geneva, {a9.says=e1 said about one study in ten is interrupted at some stage, and that roughly half of these resume.} {a9.says=e1 One death in 840 told a statistician almost nothing, {a9.p she} said, in one direction or the other.}
