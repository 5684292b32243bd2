id: w3-italy-refugee-01
kind: refugee camp
country: Italy
genre: wire report
english: British
form: passage
event e1: the tent camp at the Gallico barracks
event e2: the prefect's order to clear the ferry terminal
actor a1: the prefect (person)
actor a2: Casa Aperta (organization)
actor a3: Yonas Tekle (person)
actor a4: shopkeepers of Via Marina (group)
actor a5: Captain Loredana Spanò (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1
stance: a4 -e1 +e2
stance: a5 =e1

REGGIO CALABRIA - By seven the last blanket had been carried out of the ferry terminal, as {a1.does+e2 {a1 the prefect} had ordered}, and by nine the same people were queuing for {a1.does+e1 tents {a1.p he} has had pitched behind the Gallico barracks}. {a4 Shopkeepers of Via Marina} {a4.does+e2 brought the police coffee for {e2 the clearance}}. {a4.says-e1 Then {a4.p they} walked up to the barracks to say {a4.p they} did not want {e1 a camp} there, either}. {a2.says-e2 Sleeping families were "lifted like luggage," said {a2 Casa Aperta}}, {a2.does-e1 whose cooks have refused to serve inside {e1 the compound}}. {a3.d The first man through the flap} saw it otherwise. {a3 Yonas Tekle}, 24, {a3.says+e1 tested the cot, found a socket for {a3.p his} telephone and pronounced {e1 the place} a palace}. {a3.says About {e2 the morning} {a3.p he} did not care to talk}. {a5 Captain Loredana Spanò}, who keeps the register, {a5.says=e1 gave the figure at nightfall as 311, of whom 48 were children}.
