id: r2-antitrust-02
kind: antitrust suit
country: South Korea
genre: business page
english: Asian
form: passage
event e1: the fair trade regulator's case against Onnuri Commerce
actor a1: Onnuri Commerce (organization)
actor a2: the Fair Trade Commission (organization)
actor a3: a group of 1,300 small sellers (group)
actor a4: Choo Yeon-jin (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1

{a1 Onnuri Commerce} will contest {e1 the charges}, {a1.says-e1 {a1.d the e-commerce group} said in a regulatory filing, arguing that sellers were free to leave {a1.p its} platform at any time}. {a2.does+e1 {a2 The Fair Trade Commission} on Sunday referred {a1.d the company} to prosecutors over claims that {a1.p it} manipulated search results to favour {a1.p its} own brands.} {a3.does+e1 {a3 A group of 1,300 small sellers} supplied {a2.d the regulator} with order data}, according to people familiar with {e1 the investigation}. The potential fine of 170 billion won would be equal to about 3 percent of annual profit, {a4.says=e1 {a4 Choo Yeon-jin} of Dongnam Securities said in a note}.
