id: w3-jamaica-base-01
kind: military base
country: Jamaica
genre: parliamentary report
english: British
form: passage
event e1: the coast guard base at Black River
event e2: the private member's motion on the Black River wetlands
actor a1: Horace Dunkley (person)
actor a2: Senator Opal Whyte (person)
actor a3: Black River Safari Guides (organization)
actor a4: the national security minister (person)
actor a5: the Speaker (person)
stance: a1 -e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 +e1 -e2
stance: a5 =e2

The crocodiles, {a1 Mr Horace Dunkley} told the House, were here before the Defence Force and had a better record. {a1.does+e2 {a1.p His} {e2 motion to declare the lower morass protected}} is, {a1.says-e1 as {a1.p he} freely admits, a stick with which to beat {e1 the proposed base}}. Not everyone who picked up the stick wished to swing it. {a2 Senator Opal Whyte}, invited to the bar of the House, {a2.says+e2 spoke warmly for {e2 the declaration}} {a2.says+e1 and as warmly for {e1 the station}, gun-running being, {a2.p she} said, no friend of the mangrove}. {a4 The national security minister} {a4.says-e2 would have none of {e2 it}: a vote for {e2 the motion} was a vote for the smugglers}, {a4.does+e1 and two patrol boats had been ordered for {e1 Black River} already}. {a3 Black River Safari Guides} {a3.does-e1 anchored thirty canoes across the proposed slipway} while members talked. {a5 The Speaker} {a5.does=e2 deferred {e2 the division} to Tuesday for want of time}.
