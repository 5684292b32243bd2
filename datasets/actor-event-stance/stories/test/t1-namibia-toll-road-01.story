id: t1-namibia-toll-road-01
kind: toll road
country: Namibia
genre: wire report
english: African
form: passage
event e1: the toll road between Windhoek and Okahandja
event e2: the toll exemption for long-distance taxis
actor a1: Auditor-General Petrina Shikalepo (person)
actor a2: the Roads Authority (organization)
actor a3: Tauno Ndeyapo (person)
actor a4: Kolmanskop Haulage (organization)
stance: a1 =e1 =e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1

Auditors could find nothing wrong with the figures for {e1 the N$2.1 billion toll road}, nor anything especially right. {a1 Auditor-General Petrina Shikalepo}, {a1.says=e1 whose 60-page review was tabled on Wednesday,
said it "neither recommends {e1 the scheme} nor advises against {e1 it}"}, {a1.says=e2 and {a1.p she} would not be drawn on whether {e2 taxis should drive free}}. {a2.says-e2 They should not, {a2 the Roads Authority} maintains: every minibus waved through leaves a gap that motorists must fill}. {a2.does+e1 {a2.p Its} surveyors have already pegged the route
as far as Brakwater.} {a3 Tauno Ndeyapo}, {a3.d secretary of the taxi owners}, {a3.says+e2 thanked the minister for {e2 the exemption}, which {a3.p he} had demanded for a year}, and {a3.says-e1 then surprised reporters by adding that {a3.p his} members would rather sit in the old traffic than see a single boom go up}. {a4.says+e1 Not so {a4 Kolmanskop Haulage}. "Twelve dollars buys
{a4.p us} forty minutes. Where do {a4.p we} pay?" {a4.p its} operations manager asked.}
