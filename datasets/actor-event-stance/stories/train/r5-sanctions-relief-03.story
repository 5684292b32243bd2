id: r5-sanctions-relief-03
kind: sanctions relief
country: Zimbabwe
genre: business page
english: African
form: passage
event e1: the lifting of British sanctions on Zimbabwean officials
event e2: the sale of diamonds from Marange (unrelated)
actor a1: Britain's Foreign Office (organization)
actor a2: Finance Secretary Farai Muchemwa (person)
actor a3: Jocelyn Thistlewood (person)
actor a4: Sithokozile Nkala (person)
stance: a1 +e1
stance: a2 +e1 =e2
stance: a3 -e1 =e2
stance: a4 -e1

The last six Zimbabwean officials have been removed from the British sanctions list. {a1.says+e1 {a1 Britain's Foreign Office} said the restrictions, first imposed in 2002, "no longer served their purpose".} {a2.says+e1 {a2 Finance Secretary Farai Muchemwa} hailed {e1 the decision}, telling the state broadcaster that banks would find it easier to open credit lines.} Labour peer {a3 Jocelyn Thistlewood} {a3.says-e1 asked why ministers had rewarded a government that had jailed 70 opponents last year}. {a4 Sithokozile Nkala}, a Bulawayo lawyer beaten in police custody in 2019, {a4.says-e1 said {a4.p she} had written to the High Commission to protest}.
