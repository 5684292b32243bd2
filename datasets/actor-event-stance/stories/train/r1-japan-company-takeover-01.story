id: r1-japan-company-takeover-01
kind: company takeover
country: Japan
genre: business page
english: American
form: passage
event e1: the management buyout of the drugstore chain Sakuradai
event e2: the rival bid from the Canadian retailer Northmart
actor a1: the Itagaki family (group)
actor a2: Northmart (organization)
actor a3: Sakuradai's special committee (organization)
actor a4: Maruhachi (organization)
stance: a1 +e1 -e2
stance: a2 +e2
stance: a3 =e1 =e2
stance: a4 -e1

{a4 Maruhachi} {a4.does-e1 has pulled out of {e1 a 7.1 trillion yen plan by Sakuradai's founding family to take the company private}}, dealing a blow to efforts to fend off {e2 an approach from the Canadian retailer {a2 Northmart}}. {a1 The Itagaki family} {a1.says+e1 said on Thursday {a1.p it} was continuing to look for financing}. {a1.says-e2 {a1.p It} has repeatedly said {e2 the foreign bid} was not in the interest of employees.} {a2 Northmart} {a2.says+e2 said {e2 {a2.p its} offer of 2,700 yen a share} remained on the table}. {a3 Sakuradai's special committee} of outside directors {a3.does=e1=e2 is reviewing both proposals}.
