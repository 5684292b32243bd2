id: n8-guinea-bissau-coup-01
kind: military coup
country: Guinea-Bissau
genre: web news
english: African
form: article
event e1: the military takeover in Guinea-Bissau
event e2: the regional bloc's threat of economic sanctions
actor a1: Brigadier General Augusto Na Fanda (person)
actor a2: President Hélder Pereira Gomes (person)
actor a3: Economic Community of West African States (organization)
actor a4: Domingas Sanhá (person)
actor a5: Party of National Renewal (organization)
actor a6: Iancuba Djaló (person)
actor a7: National Union of Workers (organization)
actor a8: Senegal (organization)
actor a9: Burkina Faso's military government (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 =e1 =e2
stance: a7 =e1 -e2
stance: a8 -e1 =e2
stance: a9 +e1 -e2

Soldiers in Guinea-Bissau who {e1 removed {a2 President Hélder Pereira Gomes}} on Wednesday have closed the borders and named a council of nine officers to run the country for a year.

{a1 Brigadier General Augusto Na Fanda}, {a1.d until this week the head of the presidential guard}, {a1.does+e1 read the statement on state television with eight men standing behind {a1.p him}}. {a1.says+e1 {a1.p He} said a plan to falsify the results of Sunday's election had been discovered and that order would be restored.}

{a2.d The deposed president} is believed to be in a barracks near the airport. {a2.says-e1 In a telephone call to a French broadcaster, {a2.p he} said {a2.p he} had not resigned and asked soldiers to go back to their units.}

{a3 The Economic Community of West African States} {a3.does-e1 suspended Guinea-Bissau from {a3.p its} meetings} and {a3.says+e2 gave the officers until 5 December to step aside, after which {e2 banks would be told to freeze the state's accounts}.}

That did not go far enough for {a4 Domingas Sanhá}, {a4.d the interior minister}, who took refuge in a foreign embassy. {a4.says-e1 {a4.p She} said those responsible belonged before a judge} and {a4.says+e2 urged {a3.d the bloc} not to wait until December.}

Political leaders at home were slow to comment. {a5 The Party of National Renewal}, {a5.p whose} candidate was running second in the partial count, {a5.does+e1 sent two members to the officers' first meeting with civilians}. {a5.says-e2 A spokesman for {a5.d the party} said {e2 cutting off the banks} would only stop the pay of nurses.}

{a7 The National Union of Workers} {a7.says=e1 said {a7.p it} served neither presidents nor generals and would not say whether {a7.p its} members would keep working under the council.} {a7.says-e2 But {a7.p it} asked the region "in the name of the cashew farmers" to leave the accounts open.}

{a8 Senegal}, which has troops in the country as part of a stabilisation force, {a8.says-e1 called for the results to be published and {a2.d the elected head of state} to be freed,} {a8.says=e2 and said {a8.p it} would give {a8.p its} opinion on {e2 economic measures} at the summit.}

{a9 Burkina Faso's military government}, itself under sanctions until 2022, {a9.does+e1 was the first to send congratulations} and {a9.says-e2 said {a3.d the regional body} punished only the poor.}

{a6 Iancuba Djaló}, {a6.d a historian in Lisbon}, {a6.says=e1 said {e1 it} was the tenth successful or attempted putsch since independence and that the officers had probably acted to settle a quarrel inside the army.} {a6.says=e2 Embargoes in Mali and Niger were lifted without the soldiers leaving, {a6.p he} noted, although they had speeded up negotiations in one case.}
