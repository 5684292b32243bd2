id: r2-stadium-05
kind: stadium financing
country: Poland
genre: local paper
english: British
form: passage
event e1: the city bond for a new speedway stadium in Toruń-Wschód
actor a1: Mayor Ryszard Kubacki (person)
actor a2: Rada Mokre (organization)
actor a3: Councillor Iwona Zaremba-Ligocka (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1

By 15 votes to 9, councillors authorised {a1 Mayor Ryszard Kubacki} to issue {e1 bonds worth 140 million zlotys for a speedway stadium}. {a1.says+e1 {a1.p He} thanked them for "common sense" and said work would begin after the season.} {a3.says-e1 {a3 Councillor Iwona Zaremba-Ligocka} said the city would be repaying {e1 the debt} until 2046} and {a2.does-e1 the residents' association {a2 Rada Mokre} has asked the regional audit chamber to examine {e1 the resolution}}.
