id: w1-ghana-sanctions-01
kind: trade sanctions
country: Ghana
genre: business page
english: African
form: passage
event e1: the regional bloc's sanctions on Sahelia
event e2: the smuggling of onions across the border
event e3: the resurfacing of the Sekondi bypass (unrelated)
actor a1: Alhassan Bawumia-Yakubu (person)
actor a2: Ghana's trade ministry (organization)
actor a3: the Bawku Onion Sellers (group)
actor a4: Customs Commissioner Grace Ofosu-Hene (person)
stance: a1 -e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 =e1 -e2 =e3

A bag of onions that sold for 400 cedis in June fetches 1,100 today, {a1.d importer} {a1 Alhassan Bawumia-Yakubu} has stopped importing, and by the Agbogbloshie scales everyone blames {e1 the sanctions} imposed on Sahelia after its coup. {a1.says-e1 "Punish the colonel, by all means. {e1 This} punishes soup," {a1.p he} says.} What galls {a1.p him} even more are the donkeys. {a1.says-e2 {a1.p His} licensed trucks stand idle while {e2 smugglers} walk the same bulbs over the hills by night}, with {a3.does+e2 {a3 the Bawku Onion Sellers} paying the guides in advance}. {a3.says-e1+e2 "They closed the front door, so {a3.p we} opened the window; let them open the door," said one}. {a2 Ghana's trade ministry} {a2.says+e1 insists {e1 the embargo} is working and will be kept on}. {a4 Customs Commissioner Grace Ofosu-Hene}, {a4.does-e2 {a4.p whose} men seized 70 tonnes last month}, {a4.says=e1 says policy is for others}.
