id: xt-us-tsooyaht-whale-hunt-01
kind: whale hunt
country: United States
genre: wire report
english: American
form: article
event e1: the Tsoo-Yaht Tribe's gray whale hunt
actor a1: the Tsoo-Yaht Tribe (organization)
actor a2: Delbert Greenleaf (person)
actor a3: Pacific Cetacean Alliance (organization)
actor a4: Marguerite Olafson-Day (person)
actor a5: the National Marine Fisheries Service (organization)
actor a6: Rep. Colby Strand (person)
actor a7: Wilhelmina Charlie (person)
actor a8: Hiroko Lindgren-Abe (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1

NEAH INLET, Wash. — A small tribe on the northwestern tip of the continent won federal permission Thursday to {e1 hunt gray whales} for the first time in 25 years, a decision celebrated with drums on the beach here {a3.says-e1 and denounced within minutes by {a3.d an animal protection group in Seattle}}.

{a5 The National Marine Fisheries Service} {a5.does+e1 granted {a1 the Tsoo-Yaht Tribe} a waiver to take as many as two whales a year over the next decade}. {a5.says+e1 With some 19,000 gray whales in the eastern Pacific, {a5.d the agency} said, {e1 the hunt} is "consistent with conservation and with the nation's word."}

{a1.d The tribe} gave up most of its land in an 1855 treaty but kept, in writing, the right to whale. {a1.says+e1 "{a1.p Our} ancestors traded everything for that one sentence," {a1.d the tribe} said in a statement. "{a1.p We} intend to use it."}

{a2 Delbert Greenleaf}, 44, {a2.does+e1 will captain the cedar canoe in {e1 the hunt}}. {a2.p He} has been training a crew of eight since the spring. {a2.says+e1 "When {a2.p I} was a kid {a2.p I} heard the songs and there was no whale in them anymore, only the memory of one," {a2.p he} said. "{a2.p I've} been waiting for {e1 this} {a2.p my} whole life."}

Standing beside {a2.p him}, {a7 Wilhelmina Charlie}, 91, {a7.d the tribe's oldest member}, {a7.says+e1 held up a whalebone comb and said in {a7.p her} own language, then in English, that {a7.p she} could die happy}.

{a3.d The group}, {a3 Pacific Cetacean Alliance}, {a3.does-e1 said {a3.p it} would ask a federal judge to block {e1 the hunt}}. "{a4.says-e1 Being old doesn't make a thing right," said {a3.p its} director, {a4 Marguerite Olafson-Day}. "These animals swim up to boats to be petted. Nobody needs the meat. {a4.p We} stopped {e1 it} in court twenty years ago and {a4.p we} intend to do so again."}

{a6.does-e1 {a6 Rep. Colby Strand}, whose district includes the ferry ports where whale-watching boats depart, introduced a bill Friday that would revoke the waiver.} {a6.says-e1 {a6.p He} said {a6.p he} respected the treaty, "but {a6.p I} can't support killing a gray whale in 2025."}

The population fell by almost half between 2016 and 2023 before starting to recover.

{a8 Hiroko Lindgren-Abe}, {a8.d a marine ecologist at Oregon State University} who reviewed the environmental study, {a8.says=e1 said two animals a year would be undetectable in any census. The ethical question is real, {a8.p she} said, and so is the legal one, "and neither of them is mine to answer."}

The earliest {e1 a hunt} could take place is November.
