id: nv-malta-tanker-seizure-01
kind: ship seizure
country: Malta
genre: wire report
english: British
form: article
event e1: the seizure of the tanker Ostara Bay off Malta
actor a1: Malta's customs authority (organization)
actor a2: Corvaline Shipping (organization)
actor a3: Dimitra Halkias (person)
actor a4: the ship's 19 crew members (group)
actor a5: Home Affairs Minister Censu Borg Farrell (person)
actor a6: the seafarers' union in Valletta (organization)
actor a7: Libya's oil corporation (organization)
actor a8: harbour master Joseph Vella Caruana (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 +e1
stance: a7 +e1
stance: a8 =e1

VALLETTA - {a2.d The owner} of a fuel tanker {e1 held by Malta} since last Thursday {a2.does-e1 asked a court on Tuesday to let it go}, saying its papers were in order.

{a1.does+e1 {a1.d Customs officers} boarded the Ostara Bay 14 nautical miles off Hurd's Bank and brought it into port with 9,000 tonnes of diesel} on board.

{a1 Malta's customs authority} {a1.says+e1 said the cargo had been loaded in eastern Libya without a certificate and transferred twice at sea with the ship's transponder switched off.}

{a2 Corvaline Shipping}, which is registered in the Marshall Islands, {a2.says-e1 called {e1 the action} piracy by a government and put {a2.p its} losses at $65,000 a day.}

{a3.d {a2.d The firm's} lawyer}, {a3 Dimitra Halkias}, {a3.says-e1 said the vessel had been outside territorial waters. "{a1.p They} had no right to set foot on that deck, and {a3.p we} will have this ship back at sea before the week is out," {a3.p she} told reporters.}

{a1.d The authority} {a1.does+e1 has posted two patrol boats beside the tanker} and {a1.does+e1 will ask for the diesel to be confiscated}, an official said.

{a7 Libya's oil corporation}, the only body allowed to export fuel from the country, {a7.does+e1 has sent lawyers to Valletta to support the case}. {a7.says+e1 {a7.p It} said a third of the subsidised fuel imported each year left again in ships of this kind.}

{a5 Censu Borg Farrell}, {a5.d the home affairs minister}, {a5.says+e1 rejected an appeal from {a2 Corvaline} to intervene. {a5.p He} told parliament that the boarding had been cleared by {a5.p his} office in advance.}

{a4 The ship's 19 crew members}, from India and the Philippines, are still on board. {a4.says=e1 {a4.p They} told port chaplains by radio that {a4.p they} had food for nine days and had not been paid since January.}

{a6 The seafarers' union in Valletta} {a6.says said {a2 Corvaline} owed {a4.d the men} about $310,000 and that {a6.p it} had found five other ships of {a2.d the company} with unpaid sailors.}

{a8.says=e1 {a8.d The harbour master}, {a8 Joseph Vella Caruana}, said the tanker was moored at a berth that would be needed for a grain ship on 20 April and that {a8.p he} was waiting for instructions.}

The court will sit again on Friday.
