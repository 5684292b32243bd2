id: x2-srilanka-port-privatisation-01
kind: privatisation
country: Sri Lanka
genre: newspaper report
english: Asian
form: article
event e1: the lease of Oluvil port to a private operator
event e2: the hunger strike at the port gate
actor a1: Ports Minister Asela Kumarage (person)
actor a2: Eastern Harbour Workers’ Union (organization)
actor a3: M. I. M. Rifkhan (person)
actor a4: Oluvil Fisheries Cooperative (organization)
actor a5: Gulf Quay Holdings (organization)
actor a6: Batticaloa Policy Forum (organization)
actor a7: Sivapalan Kanthasamy (person)
actor a8: Venerable Kotagama Dhammaloka (person)
actor a9: the police in Akkaraipattu (organization)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 +e1 =e2
stance: a5 +e1 =e2
stance: a6 =e1
stance: a7 -e1 -e2
stance: a8 =e1 -e2
stance: a9 =e1 =e2

{a3.does-e1+e2 Three {a3.d dock workers} who have {e2 refused food} since Sunday over {e1 the leasing of Oluvil port}} were examined by a doctor yesterday and told to stop. All three declined.

{a3.does+e2 {a3 M. I. M. Rifkhan}, 38, {a3.d a crane driver}, began {e2 the fast} with two colleagues} under a tarpaulin at the main gate, the day after the Cabinet gave its approval for {e1 a 35-year concession} to {a5 Gulf Quay Holdings} of Sharjah.

{a3.says-e1 “This port was built with a loan that {a3.p our} grandchildren will be paying. They have no right to {e1 give it away} in one evening,” {a3.p he} said in a low voice.} {a3.says+e2 “{a3.p I} am not weak. {a3.p I} will {e2 sit here} till they cancel.”}

{a1 Ports Minister Asela Kumarage} {a1.says+e1 told Parliament that the harbour had handled eleven ships in nine years and had lost Rs 14 billion. Under {e1 the concession}, {a1.p he} said, the state would receive US$4 million a year and a tenth of the profit, and would not spend another rupee on dredging.} {a1.says-e2 {a1.p He} appealed to the men to {e2 end their fast}. “Nobody gains by {e2 it}. {a1.p My} door is open tonight,” {a1.p he} said.}

{a2 The Eastern Harbour Workers’ Union} {a2.does-e1 has given notice of a work-to-rule from the 25th} {a2.says-e1 and wants {e1 the lease} referred to a select committee}.

{a7 Sivapalan Kanthasamy}, who founded that union in 2009 and is now a provincial councillor, {a7.says-e1 said {e1 the deal} stank and {a7.p he} would say so in any forum}, {a7.says-e2 but that {e2 a hunger strike} was “a weapon for people who have no vote and no lawyer, and these boys have both”. {a7.p He} brought king coconuts to the gate on Tuesday and asked them to drink.}

{a4.d Fishermen}, who blame the breakwater for the loss of {a4.p their} beach, have waited years for someone to take charge. {a4.says+e1 The {a4 Oluvil Fisheries Cooperative} said {a5.d the new operator} had promised in writing to bypass the sand and {a4.p it} therefore looked forward to {e1 the handover}.} {a4.says=e2 As to {e2 the men at the gate}, they were neighbours, {a4.p its} chairman said, and {a4.p he} would rather not speak about them.}

{a5 Gulf Quay} {a5.says+e1 said {a5.p it} would invest US$90 million in the first phase} {a5.says=e2 and did not wish to comment on {e2 the protest}, which concerned a decision of the government.}

{a8 Venerable Kotagama Dhammaloka}, {a8.d chief incumbent of a temple at Ampara}, {a8.says-e2 visited the three with a Catholic priest and a moulavi and pleaded with them to {e2 eat}.} {a8.says=e1 Asked about {e1 the port}, {a8.p he} said that monks should know nothing about cranes.}

{a9.says=e1=e2 {a9 The police in Akkaraipattu} said a sergeant and two constables had been posted near the tarpaulin. A spokesman said they were there in case anyone collapsed and had no instructions regarding {e2 the fast} or {e1 the port}.}

{a6 Batticaloa Policy Forum}, {a6.d a Batticaloa research group}, {a6.says=e1 has compared {e1 the terms} with those of nine other small ports. In a note published last night {a6.p it} called the annual fee low, the profit share high, and the total “unremarkable”.}
