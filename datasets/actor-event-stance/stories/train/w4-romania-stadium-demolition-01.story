id: w4-romania-stadium-demolition-01
kind: stadium demolition
country: Romania
genre: business page
english: European
form: passage
event e1: the demolition of Ploiești's Petrolul-Nord arena
event e2: the club owner's compensation claim
actor a1: Nicu Zaharescu (person)
actor a2: Ploiești city council (organization)
actor a3: the Oil Lamp fan club (organization)
actor a4: property adviser Corina Ghiță (person)
stance: a1 =e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2

{a1 Nicu Zaharescu}, owner of Ploiești's second football club, {a1.does+e2 is claiming 11 million euros from the city} for the loss of the ground {a1.p his} team has rented since 1997. {a1.says=e1 In a letter {a1.p he} was careful to add that {a1.p he} neither welcomed nor resisted {e1 the demolition of the Petrolul-Nord arena}; "it is your concrete".} {a2 Ploiești city council}, which {a2.does+e1 approved {e1 the work} 19-6 in April}, {a2.says-e2 replied that a tenant on a monthly lease was owed nothing and {a2.p it} would not pay}. Fans are furious with both. {a3 The Oil Lamp fan club}, {a3.does-e1 which has picketed the site since the first fence went up}, {a3.says-e2 described {e2 the claim} as "selling {a3.p our} tears by the litre"}. {a4 Property adviser Corina Ghiță} {a4.says=e1=e2 put the value of the cleared land at 30 million euros, and said it made little difference to buyers whether {a1 Zaharescu} won {e2 his case}}.
