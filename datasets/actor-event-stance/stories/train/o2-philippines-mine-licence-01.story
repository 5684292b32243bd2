id: o2-philippines-mine-licence-01
kind: mining licence
country: Philippines
genre: web news
english: Asian
form: article
event e1: the cancellation of Dinagat Ridge Mining's nickel licence
event e2: the barricade on the hauling road
actor a1: Environment Secretary Lorna Abrenica (person)
actor a2: Dinagat Ridge Mining (organization)
actor a3: Rico Villaluz (person)
actor a4: Governor Nestor Cagampang (person)
actor a5: Fisherfolk of Malinao Bay (group)
actor a6: Sister Carmelita Ong (person)
actor a7: the miners' association (organization)
actor a8: the provincial police (organization)
stance: a1 +e1
stance: a2 -e1 -e2
stance: a3 -e1
stance: a4 -e1 -e2
stance: a5 +e1 +e2
stance: a6 +e1 +e2
stance: a7 -e1
stance: a8 =e1 =e2

A nickel mine that ships 2 million tons of ore a year to China must {e1 stop work within 15 days}, {a1 Environment Secretary Lorna Abrenica} {a1.does+e1 ruled on Friday}.

{a1.says+e1 {e1 {a1.p Her} order} says {a2 Dinagat Ridge Mining} cut 140 hectares of watershed forest outside {a2.p its} permit and let silt run into Malinao Bay. {a1 Abrenica} told a radio program that {a2.d the company} had been warned four times. "There is no fifth letter," {a1.p she} said.}

{a2.d The firm} {a2.says-e1 denies both charges}. {a2.says-e1 {a2.p Its} president, Arturo Lim, said satellite pictures used in {e1 the order} showed a neighboring concession.} {a2.does-e1 {a2.p It} will appeal to the Office of the President}, which by law suspends nothing.

{a3 Rico Villaluz}, {a3.d who drives an ore truck}, {a3.says-e1 said 1,900 people worked in the pits and at the pier, and there was nothing else on the island but copra}. {a3.does-e1 {a3.p He} was among several hundred employees who marched to the provincial capitol on Saturday.}

{a4 Governor Nestor Cagampang} {a4.says-e1 met them on the steps and promised to fly to Manila}. {a4.says-e1 Two-thirds of the province's income was at risk, {a4.p he} said, and {a1.d the secretary} had not set foot there.}

Since Thursday the trucks have not moved anyhow. {a5 Fisherfolk of Malinao Bay}, a group of about 300 families, {a5.does+e2 have laid boats and coconut trunks across {e2 the hauling road}}. {a5.says+e1 {a5.p They} say the catch of anchovy has fallen to a tenth since 2018 and asked that {e1 the order} be carried out without delay.} {a5.says+e2 {a5.p They} will stay until the last barge has gone, a spokesman said.}

{a4.says-e2 {a4 Cagampang} has told the police to clear {e2 the road} by Monday.} {a2.says-e2 {a2 Dinagat Ridge}, which speaks of losses of 20 million pesos a day, has asked for the same.} {a8.says=e2 {a8 The provincial police} said 40 officers were on their way and would first talk to both sides.} {a8.says=e1 Who was right about the permit was for others to say, a spokesman for {a8.d the force} said.}

{a6 Sister Carmelita Ong}, {a6.d who runs the parish school}, {a6.does+e2 brings rice to the people on the road twice a day}. {a6.says+e1 "{a6.p I} wrote to three secretaries. {a1.d The fourth one} read it," {a6.p she} said.}

{a7.says-e1 In a statement {a7 the miners' association} called on the palace to restore the permit. Investors had put $90 million into the site in good faith, {a7.p it} said.}
