id: r2-social-02
kind: social media rules
country: Brazil
genre: wire report
english: American
form: passage
event e1: the bill on removal of false content from social media
event e2: the postponement of the vote on the social media bill
actor a1: Deputy Otávio Brandão Seixas (person)
actor a2: Deputy Rosângela Tavares Muniz (person)
actor a3: Ligo (organization)
actor a4: Heitor Valadão (person)
stance: a1 +e1 +e2
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1 =e2

BRASILIA — {a1.does+e1+e2 The bill's sponsor, {a1 Deputy Otávio Brandão Seixas}, asked on Tuesday that {e2 the vote be put off}}, {a1.says+e1 saying {a1.p he} needed more time to secure a majority for {e1 the measure}, which would fine platforms that fail to take down false content}. {a3.does-e1 The messaging company {a3 Ligo} had placed a notice on {a3.p its} home page} {a3.says-e1 warning users that {e1 the bill} "could make your internet worse"}. {a2.says-e1 {a2 Deputy Rosângela Tavares Muniz}, leader of the evangelical caucus, called {e1 it} censorship and said {a2.p her} bloc would not change its position.} {a4.says=e1 Political scientist {a4 Heitor Valadão} said the government appeared to be about 30 votes short.}
