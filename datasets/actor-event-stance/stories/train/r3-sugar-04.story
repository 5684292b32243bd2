id: r3-sugar-04
kind: tax on sugar
country: United Kingdom
genre: business page
english: British
form: passage
event e1: the lower sugar threshold for the soft drinks levy
actor a1: Fanshawe (person)
actor a2: Calder & Finch (organization)
actor a3: Marjorie Eccles (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 =e1

{a1.says+e1 {a1 Fanshawe} confirmed that {e1 the threshold} would fall from 5g to 4g per 100ml in January 2028.} {a2.says=e1 {a2 Calder & Finch}, whose ginger beer contains 4.6g, said {a2.p it} had not decided whether to change the recipe.} Shares in the group slipped 1.3p to 211p. {a3.says=e1 {a3 Marjorie Eccles}, an analyst at Prudhoe Stockbrokers, estimated the cost at £4m if {a2.p it} does nothing.}
