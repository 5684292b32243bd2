id: v1-costarica-thai-treaty-01
kind: free trade agreement
country: Costa Rica
genre: wire report
english: American
form: passage
event e1: Costa Rica's free trade agreement with Thailand
event e2: the rice growers' blockade of Route 27
actor a1: rice growers from Parrita (group)
actor a2: Graciela Umaña (person)
actor a3: CamaraTec (organization)
actor a4: Olman Vindas (person)
actor a5: Ombudsman Ileana Carballo (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 -e1 -e2
stance: a5 =e1

Trucks stood nose to tail for nine miles on the highway to the Pacific on Tuesday. At the head of the line {a1.does+e2 {a1.d rice growers from Parrita}
had dumped forty tons of unsold grain across {e2 both lanes}} {a1.says-e1 to protest {e1 a deal that will let Thai rice in at zero
duty}}. "Not a single grain of {a1.p theirs} has been displaced by {e1 this treaty} yet," said Foreign Trade Minister {a2 Graciela Umaña}, {a2.does+e1 who put {a2.p her}
signature to {e1 the accord} in Bangkok}. {a2.says-e2 {a2.p She} said the police would be sent in if {e2 the road} was not cleared by noon.} {a3.says+e1 {a3 CamaraTec}, {a3.d a group of
circuit-board exporters}, which has hired sixty people on the strength of {e1 it}, begged {a2.p her} to get {e1 the thing} ratified this month}.
{a4.says-e1 {a4 Olman Vindas}, {a4.d the lawmaker who leads the campaign to defeat {e1 the pact} in the Assembly}, asked {a1.d the farmers} to go home}: {a4.says-e2
"Every ambulance that waits here costs {a4.p us} a vote"}. {a5 Ombudsman Ileana Carballo} {a5.does=e1 shuttled between the tractors and the ministry
all day without saying what {a5.p she} thought of {e1 the agreement}}.
