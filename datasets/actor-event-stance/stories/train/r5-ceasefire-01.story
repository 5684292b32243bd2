id: r5-ceasefire-01
kind: ceasefire
country: Sudan
genre: wire report
english: African
form: passage
event e1: the 14-day ceasefire in North Kordofan
actor a1: Lt. Gen. Mutasim Abuzeid (person)
actor a2: the Kordofan Liberation Front (organization)
actor a3: Hanadi al-Tijani (person)
actor a4: the African Union (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1

The army will not observe {e1 a 14-day ceasefire in North Kordofan} announced by mediators at the weekend, {a1.says-e1 its deputy commander, {a1 Lt. Gen. Mutasim Abuzeid}, said on Monday, accusing the rebels of using {e1 the pause} to bring in fuel and drones}. {a2.does+e1 {a2 The Kordofan Liberation Front} signed {e1 the document} in Addis Ababa on Saturday} and {a2.says+e1 said {a2.p its} units had been told to hold their positions}. {a3 Hanadi al-Tijani}, {a3.d an aid coordinator} in El Obeid, {a3.says+e1 appealed to both sides to respect {e1 the truce} so that 46 trucks of sorghum could reach the town}. {a4.says=e1 {a4 The African Union} said {a4.p it} was in contact with all parties and would issue a report on Thursday.}
