id: o5-uganda-king-recognition-01
kind: recognition of a traditional king
country: Uganda
genre: newspaper report
english: African
form: article
event e1: the government's recognition of Amos Kabyanga as king of Buserwa
actor a1: Amos Kabyanga (person)
actor a2: the ministry of gender and culture (organization)
actor a3: the council of Buserwa clan heads (organization)
actor a4: Yonasani Mugarura (person)
actor a5: Prince Erisa Katuramu (person)
actor a6: Beatrice Asaba (person)
actor a7: Bishop Stanley Ruhweza (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1

{a3.d Clan leaders} in Buserwa {a3.does-e1 have locked the palace at Kigorora and posted guards at the gate} after {a2.does+e1 {a2.d government} published {e1 a notice naming {a1 Mr Amos Kabyanga} as cultural head of the area}}.

{e1 The notice}, in the Gazette of September 9, was signed by {a2.d the gender and culture minister}. It makes {a1.d the 44-year-old accountant} eligible for a monthly allowance of Shs5m and an official vehicle.

{a3 The council of Buserwa clan heads} {a3.says-e1 says 19 of {a3.p its} 23 members voted last year for {a5 Prince Erisa Katuramu}, {a5.d a nephew of the late ruler}, and that nobody from Kampala asked {a3.p them} before {e1 the gazetting}.}

{a4.d The council's spokesperson}, {a4 Mr Yonasani Mugarura}, {a4.says-e1 said a king is presented with the drum by the Abasita clan. "The drum is here with {a4.p us}. Let {a2.d the minister} say which drum {a1.d that man} was given," {a4.p he} said.}

{a1 Mr Kabyanga}, who lives in Ntinda, {a1.says+e1 told this newspaper that {a1.p he} was the only surviving son named in the 1994 will. {a1.p He} intends to move to Kigorora before Christmas and has {a1.does+e1 written to the district police commander for an escort}.}

{a2.d The ministry's commissioner for culture} {a2.says+e1 said the file had been open for six years, that three rival claims were examined and that {a2.p its} decision was final. Anyone dissatisfied should go to court, {a2.p it} added.}

{a5.does-e1 {a5.d The prince} has done so.} {a5.does-e1 {a5.p His} lawyers filed for judicial review in Fort Portal on Monday}, asking that {e1 the entry} be struck out. {a5 Katuramu} did not attend and has made no public statement.

{a6 Ms Beatrice Asaba}, {a6.d the Woman MP for the district}, {a6.does+e1 presented {a1 Mr Kabyanga} to worshippers at two churches on Sunday} and {a6.says+e1 said the area had lost schools and roads because it had no recognised leader.}

{a7.d The Anglican bishop}, {a7 the Rt Rev Stanley Ruhweza}, {a7.says=e1 said {a7.p he} had been asked to conduct a coronation and had also been asked not to. {a7.p He} is waiting for the court.}
