id: r1-australia-tax-law-01
kind: tax law
country: Australia
genre: parliamentary report
english: Australian
form: passage
event e1: higher tax on superannuation balances above $3 million
actor a1: Treasurer Leigh Paterakis (person)
actor a2: Senator Dorothy Mullumby (person)
actor a3: the Self-Managed Funds Club (organization)
actor a4: shadow treasurer Clive Beringer (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 -e1

{e1 Legislation to double the tax on earnings from superannuation balances above $3 million} passed the House of Representatives on Wednesday and faces an uncertain future in the Senate, where the government needs two more votes.

{a1.says+e1 {a1 Treasurer Leigh Paterakis} said only 80,000 people would be affected} and ruled out indexing the threshold. {a4 Shadow treasurer Clive Beringer} {a4.says-e1 said {e1 the tax} would hit farmers who hold land in their funds and promised to repeal {e1 it}}.

{a2 Senator Dorothy Mullumby}, an independent, {a2.says=e1 said {a2.p she} had not made up {a2.p her} mind and wanted to see Treasury modelling}. {a3 The Self-Managed Funds Club} {a3.does-e1 has begun a letter-writing campaign aimed at {a2.p her} office}.
