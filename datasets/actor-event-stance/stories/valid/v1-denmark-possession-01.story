id: v1-denmark-possession-01
kind: drug decriminalisation
country: Denmark
genre: parliamentary report
english: British
form: passage
event e1: the bill lifting penalties for drug possession
event e2: the police raids on Istedgade
actor a1: Signe Kragelund (person)
actor a2: Torben Villadsen (person)
actor a3: Skyggerne (organization)
actor a4: the police federation (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

As a prosecutor {a1 Signe Kragelund} put some 400 users before the courts. {a1.says+e1 On Tuesday {a1.p she} told
the Folketing's health committee that nearly all of those cases had been a waste of paper and that {e1 the bill
lifting penalties for possession} was "twenty years late"}. {a2 Torben Villadsen}, {a2.d who chairs a network of
parents of young addicts}, heard {a1.p her} out in silence, then {a2.says-e1 replied that no confession, however moving, would
win {a2.p him} over: it was a charge sheet that had got {a2.p his} own son into treatment}. {a2.says+e2 {a2.p He} had a kinder word for
{e2 last month's raids on Istedgade}, which {a2.p he} thought "five years late and two days too short"}.
{a3 Skyggerne}, {a3.d an association of street users}, {a3.does-e2 has lodged a complaint over {e2 those nights}};
{a3.says+e1 {a3.p its} one-page submission to the committee ended with the words "pass {e1 it} before Christmas"}.
{a4.says=e1 {a4 The police federation} sent no submission, explaining that {a4.p its} members were split down the
middle on {e1 the proposal}}.
