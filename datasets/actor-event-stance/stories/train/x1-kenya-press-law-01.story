id: x1-kenya-press-law-01
kind: press law
country: Kenya
genre: wire report
english: African
form: article
event e1: the bill to license journalists in Kenya
event e2: the Media Complaints Board's public forums on the bill
actor a1: Kenya's Cabinet (organization)
actor a2: Information Cabinet Secretary Moses Lekuton-Ole (person)
actor a3: the Correspondents' Union (organization)
actor a4: Agnes Wairimu Mbote (person)
actor a5: the Media Complaints Board (organization)
actor a6: Yusuf Hassan Galgalo (person)
actor a7: Cornelius Kiprop Rono (person)
actor a8: Stephen Mutua Nzioka (person)
actor a9: the Governance Law Clinic (organization)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 -e1 -e2
stance: a5 =e1 +e2
stance: a6 =e1 +e2
stance: a7 +e1 +e2
stance: a8 +e1
stance: a9 -e1

NAIROBI (EAW) — Reporters would need a government licence, renewable every year and open to cancellation, under {e1 a bill} {a1.does+e1 approved by {a1 Kenya's Cabinet}} on Tuesday and due before parliament next month.

{a1.does+e1 {a1.d The Cabinet}'s dispatch} said {e1 the Journalism Practitioners Bill} would "restore dignity to a profession invaded by impostors". Working without a licence would attract a fine of one million shillings or two years in jail.

{a2 Information Cabinet Secretary Moses Lekuton-Ole} {a2.says+e1 compared {e1 the licence} to those held by doctors and lawyers}. {a2.says+e1 "You would not let a man with a phone remove your appendix," {a2.p he} told a breakfast show. "Why let him remove your good name?"}

{a3 The Correspondents' Union}, with 2,700 members, {a3.says-e1 said {a3.p it} would not cooperate with any licensing body}. {a4 Agnes Wairimu Mbote}, {a4.d {a3.p its} secretary-general}, {a4.says-e1 said colleagues who had exposed the maize import scandal would have been "the first to lose their papers"}.

{a4.says-e1 "{a4.p I} have been shot with a rubber bullet, {a4.p I} have been sued nine times, and {a4.p I} have never been asked for a licence. {a4.p I} do not intend to apply for one," {a4.p she} said.}

{a5 The Media Complaints Board}, an independent agency, {a5.says+e2 said it would hold {e2 forums} in 12 counties to hear what the public thinks}. {a5.says=e1 {a5.d The board}'s own position on {e1 the bill} would be adopted only after the last of them.}

{a6 Yusuf Hassan Galgalo}, {a6.d the board's chairman}, {a6.says+e2 said {e2 the hearings} had been {a6.p his} idea and were overdue. "For once, let the reader speak," {a6.p he} said.} {a6.says=e1 {a6.p He} would not disclose {a6.p his} own view of {e1 the licence}.}

Neither camp was impressed. {a2 Lekuton-Ole} {a2.says-e2 said {e2 the forums} duplicated parliament's work and should not go ahead}, while {a3.says-e2 {a3.d the union} told members to stay away}. {a4.says-e2 "You don't hold a public meeting on whether to be free. {e2 It} gives the thing a dignity it doesn't have," {a4 Mbote} said.}

{e1 The measure} has friends outside government. {a7.d Anglican Bishop} {a7 Cornelius Kiprop Rono} of Kericho, falsely reported dead in 2023, {a7.says+e1 said {a7.p he} would be "the first to say amen" to {e1 it}}. {a7.does+e2 {a7.p He} has offered {a7.p his} cathedral hall to {e2 the forum} in the county.}

{a8 Stephen Mutua Nzioka}, {a8.d 44}, {a8.d a freelance photographer} in Machakos, {a8.says+e1 said genuine journalists had nothing to lose. "At every function there are 20 people with fake badges asking for lunch money. {a8.p I} am ashamed to stand with them," {a8.p he} said.}

{a9 The Governance Law Clinic}, which has won three press cases since 2017, {a9.says-e1 said that {e1 the bill} offended Article 34 of the constitution and that a petition was being prepared}.

A similar proposal was dropped in 2013 after editors published blank front pages.
