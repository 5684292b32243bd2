id: t1-iceland-embassy-move-01
kind: embassy move
country: Iceland
genre: local paper
english: British
form: passage
event e1: the Indian embassy's move to Túngata in Reykjavik
event e2: the neighbours' complaint to the planning tribunal
actor a1: Ásthildur Brynjarsdóttir (person)
actor a2: the city's planning committee (organization)
actor a3: Egill Thorlacius (person)
actor a4: the Indian embassy (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 =e2

{a1.does+e2-e1 {a1 Ásthildur Brynjarsdóttir} has lived at Túngata 21 for 58 years and on Monday, for the first time in {a1.p her} life, {a1.p she} lodged {e2 a complaint}.} What brought {a1.p her} to the planning tribunal, with eleven neighbours, was the news that {e1 a diplomatic mission with a three-metre fence is to become the house next door}. {a2 The city's planning committee} {a2.does+e1 gave {e1 the move} {a2.p its} blessing in March} and {a2.says-e2 says {e2 the complaint} came nine days too late and should be dismissed unread}. {a4 The Indian embassy} {a4.p itself}, at present above a bakery on Skúlagata, {a4.says=e2 said through a press attaché that {e2 the proceedings} were an Icelandic matter on which {a4.p it} had no comment}. Even on Túngata opinion is not uniform: {a3.says+e1 {a3 Egill Thorlacius}, at number 17, "would take a hundred ambassadors over one more guesthouse" and hopes to see {a4.p them} in by summer}.
