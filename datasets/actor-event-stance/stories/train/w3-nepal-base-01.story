id: w3-nepal-base-01
kind: military base
country: Nepal
genre: wire report
english: Indian
form: passage
event e1: the army training centre at Jumla
event e2: the district assembly's resolution on the Jumla army centre
event e3: the tax on online courses (unrelated)
actor a1: Rajya Laxmi Buda (person)
actor a2: the Nepal Army (organization)
actor a3: Karnali apple growers (group)
actor a4: Hark Bahadur Sijapati (person)
actor a5: the provincial chief minister (person)
stance: a1 -e1 +e2 =e3
stance: a2 +e1
stance: a3 -e1
stance: a4 -e2
stance: a5 =e1 =e3

SURKHET: The district assembly of Jumla on Thursday adopted {e2 a resolution} asking {a2.d the army} to look elsewhere for {e1 {a2.p its} high-altitude training centre}. The mover, {a1 Rajya Laxmi Buda}, {a1.says-e1 said the 74 hectares chosen were the only flat land in three wards} and {a1.does+e2 read out the names of all who had signed}. Among those who voted no was {a4 Hark Bahadur Sijapati}. {a4.d A former havildar}, {a4.says-e2 {a4.p he} told the house the text would make the district a laughing stock}; {a4.says {e1 the centre} would bring a hospital, {a4.p he} said, and a road that opens in winter}. {a3 Karnali apple growers} {a3.does-e1 have been picketing the survey camp since Dashain}. {a2 The Nepal Army} {a2.says+e1 said in a release that work on {e1 the centre} would begin after the thaw as scheduled}. Asked for {a5.p his} view, {a5 the provincial chief minister} {a5.says=e1 said {a5.p he} was waiting for the report of a committee that, officials confirmed, has yet to be formed}.
