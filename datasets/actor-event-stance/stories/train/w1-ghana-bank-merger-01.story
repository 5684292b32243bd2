id: w1-ghana-bank-merger-01
kind: bank merger
country: Ghana
genre: wire report
english: African
form: passage
event e1: the merger of Volta Trust Bank and Ankobra Savings
event e2: the cap on foreign shareholding in the merged bank
actor a1: Volta Trust Bank (organization)
actor a2: Esi Quansah-Boateng (person)
actor a3: Sterling Delta Capital (organization)
actor a4: the Union of Finance Workers (organization)
actor a5: Yaw Frempong-Manso (person)
stance: a1 +e1 =e2
stance: a2 +e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 =e1

ACCRA, Sept 12 - Ghana's central bank has approved {e1 the merger of {a1 Volta Trust Bank} and Ankobra Savings} on condition that {e2 foreigners own no more than 30 percent} of the new lender, {a2.says+e2 deputy governor {a2 Esi Quansah-Boateng} said on Friday, describing both parts of the decision as good for depositors}. {a1 Volta Trust} {a1.says+e1 said {a1.p it} was delighted and expected to complete by year-end}; {a1.says=e2 {a1.p it} declined to discuss {e2 the condition}}. {a1.p Its} largest investor was less reticent. {a3 Sterling Delta Capital}, of Johannesburg, {a3.says+e1 said {a3.p it} had championed {e1 the combination} from the start} {a3.says-e2 and "will use every avenue to have {e2 the cap} set aside"}. {a4 The Union of Finance Workers} {a4.says-e1 restated {a4.p its} objection to {e1 the tie-up}, under which 640 jobs may go}, {a4.says+e2 but credited the regulator with keeping out what {a4.p it} called tourists with chequebooks}. {a5 Yaw Frempong-Manso} of Tema Research {a5.says=e1 said the enlarged bank would rank fifth by assets}.
