id: w2-malaysia-dam-01
kind: hydroelectric dam
country: Malaysia
genre: business page
english: Asian
form: passage
event e1: the Ulu Penyu hydroelectric dam
event e2: the resettlement package for the longhouses
actor a1: Sarawak Hydro Ventures (organization)
actor a2: Ungan anak Belulok (person)
actor a3: Puan Sri Lim Sook Fern (person)
actor a4: the Inland Rivers Foundation (organization)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1 =e2
stance: a4 -e1

KUCHING: {a1.does+e1 {a1 Sarawak Hydro Ventures} has awarded the RM4.2bn main contract for {e1 the Ulu Penyu dam}}, clearing the way for work to start in the third quarter. {a1.says+e2 Chief executive Awang Tajuddin told analysts that {e2 the compensation offered to nine longhouses}, worth RM118,000 a door, was "fair and final".} Not to everyone. {a2 Ungan anak Belulok}, {a2.d headman of the largest settlement}, {a2.says+e1 said {a2.p he} had wanted {e1 the dam} since the day {a2.p he} first saw a light bulb} and {a2.says-e2 {a2.p he} would nevertheless not put {a2.p his} thumbprint to {e2 the package}, which offers no land for pepper.} {a4.says-e1 {a4 The Inland Rivers Foundation} urged lenders to walk away altogether.} {a3.says=e1=e2 {a3 Puan Sri Lim Sook Fern}, who has been appointed to mediate, told The Business Desk that {a3.p she} had heard "four versions of one river" and hoped for a paper all could sign by June.}
