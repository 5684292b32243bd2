id: r1-kenya-street-protest-01
kind: street protest
country: Kenya
genre: local paper
english: African
form: passage
event e1: the Thursday demonstrations in Nairobi over fuel prices
event e2: the police order banning gatherings in the city centre
actor a1: Nairobi police commander Josphat Kirwa (person)
actor a2: Mwananchi Voice (organization)
actor a3: Senator Naomi Wekhomba (person)
actor a4: Interior Cabinet Secretary Daniel Mutegi (person)
actor a5: the Central District Traders Group (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e2
stance: a4 +e2
stance: a5 -e1

{e1 Thursday's planned demonstrations} in Nairobi will go ahead despite {e2 an order by police banning all gatherings in the central business district}, {a2.says+e1-e2 {a2.d the organisers} said}.

{a1 Nairobi police commander Josphat Kirwa} {a1.does+e2 issued {e2 the order} on Tuesday}, {a1.says-e1 saying officers had information that {e1 the marches} would be used by looters}. {a4.says+e2 {a4 Interior Cabinet Secretary Daniel Mutegi} said the decision was lawful and would be enforced.}

{a2 Mwananchi Voice}, {a2.does+e1 the lobby which called {e1 the protests}} after pump prices rose by Sh11 last week, {a2.does-e2 filed a petition at the High Court seeking to have {e2 the ban} lifted}. {a3 Senator Naomi Wekhomba} {a3.says-e2 also criticised {a1.d the commander}, telling reporters at Parliament that {a1.p he} had no power to suspend the Constitution}.

{a5 The Central District Traders Group} {a5.says-e1 appealed to {e1 the marchers} to stay away, saying {a5.p its} members lost Sh90 million in stock last year}.
