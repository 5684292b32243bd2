id: v1-costarica-possession-01
kind: drug decriminalisation
country: Costa Rica
genre: wire report
english: American
form: passage
event e1: the decriminalization of drug possession in Costa Rica
event e2: the bishops' petition for a referendum
actor a1: the bishops' conference (organization)
actor a2: Electoral Tribunal (organization)
actor a3: Lawmaker Kembly Araya (person)
actor a4: Arturo Brenes Solís (person)
actor a5: the narcotics police (organization)
stance: a1 -e1 +e2
stance: a2 =e1 -e2
stance: a3 +e1
stance: a4 -e1 -e2
stance: a5 +e1

SAN JOSE, Costa Rica (Wire) -- {a2.does-e2 Costa Rica's {a2 Electoral Tribunal} on Monday threw out {e2 a petition that would have put to a popular vote} {e1 the law ending jail terms for people caught
with small amounts of drugs}}. {a2.says=e1 The five magistrates stressed that {a2.p they} had not examined {e1 the law} itself.} {a1.does+e2-e1 {a1 The bishops' conference}, which gathered 167,000 signatures in the hope of
overturning {e1 the measure}}, said {a1.p it} was "saddened but not silenced." Not every critic of the law was sorry. {a4 Arturo Brenes Solís}, {a4.d a former attorney general}, {a4.does-e1 who is challenging {e1 it} before the Constitutional Chamber},
{a4.says-e2 said crime policy had no business on a ballot and {a4.p he} had told {a1.d the clergy} as much from the start}. The law's sponsor, {a3 Lawmaker Kembly Araya}, was traveling and {a3.p her} office had no immediate reaction. {a3.says+e1 {a3.p She} has repeatedly vowed that {e1 decriminalization}
will outlive {a3.p her} time in the Assembly.} {a5.says+e1 Unexpectedly, praise came from {a5 the narcotics police}, whose director Rolando Mata said {e1 the change} had freed 90 agents to chase traffickers}.
