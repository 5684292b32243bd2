id: t1-kazakhstan-embassy-move-01
kind: embassy move
country: Kazakhstan
genre: business page
english: Asian
form: passage
event e1: the move of the Japanese embassy from Astana to Almaty
event e2: the opening of the Caspian fertiliser terminal (unrelated)
actor a1: Zhanar Tölegenova (person)
actor a2: Kyodai Trading (organization)
actor a3: the hoteliers' association (organization)
actor a4: Murat Sagyndyk (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1 =e2
stance: a4 -e1 =e2

Astana has lost a taxpayer of symbolic weight. From April, {e1 Tokyo's ambassador will work out of Almaty}, a thousand kilometres from the ministries he is accredited to, since, the embassy says, that is where nine out of ten Japanese visa applicants live. The mayor's economic adviser, {a1 Zhanar Tölegenova}, was only half diplomatic. {a1.says-e1 "{a1.p We} have spent twenty-five years building a capital, and {e1 this} is how {a1.p we} are thanked. {a1.p I} have asked Tokyo to reconsider, and {a1.p I} shall ask again in Japanese."} {a4 Murat Sagyndyk}, {a4.d protocol chief at the foreign ministry}, {a4.does-e1 has withheld the number plates that diplomats would need in the southern city}. For {a2 Kyodai Trading}, by contrast, {a2.says+e1 {e1 the transfer} is "eight years late, and thank you"}: {a2.does+e1 {a2.p it} is giving the mission two floors of {a2.p its} tower rent-free}. And Almaty's hotels? {a3 The hoteliers' association} {a3.says=e1 said embassies bring many guests and close many streets, and {a3.p it} had not made up {a3.p its} mind}.
