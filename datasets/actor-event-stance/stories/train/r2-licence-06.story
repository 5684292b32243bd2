id: r2-licence-06
kind: broadcasting licence
country: Bangladesh
genre: local paper
english: Indian
form: passage
event e1: the licence for a new private television channel, Padma 24
actor a1: Padma 24's chairman Mosharraf Talat (person)
actor a2: the information ministry (organization)
actor a3: Rubina Haque Shimul (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1

{a2 The information ministry} {a2.says=e1 said the file of Padma 24 was with the home office for security clearance}. {a1.says+e1 {a1 Padma 24's chairman Mosharraf Talat}, a shipbreaker with close ties to the ruling party, told this newspaper {a1.p he} expected {e1 the licence} within weeks} and {a1.does+e1 has rented two floors in Tejgaon}. {a3.says-e1 There are already 34 channels and no independent commission to choose among applicants, said {a3 Rubina Haque Shimul}, who teaches journalism in Rajshahi, asking the government not to issue {e1 another permit} before one is formed.}
