id: xt-laos-khammouane-casino-01
kind: casino licence
country: Laos
genre: wire report
english: Asian
form: article
event e1: the casino licence for the Nam Theun lake resort
actor a1: Khammouane provincial government (organization)
actor a2: Bounthavy Phetsalath (person)
actor a3: Golden Naga Leisure (organization)
actor a4: villagers in Ban Thalang (group)
actor a5: Kongmany Xaysena (person)
actor a6: the provincial Buddhist fellowship (organization)
actor a7: an official at the finance ministry (person)
actor a8: Melanie Ostrowicz (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

{a1.does+e1 {a1.d Authorities in central Laos} have granted {e1 a 50-year casino licence} to {a3.d a company} that plans a resort of 1,200 rooms on the shore of a hydropower reservoir}, {a4.says-e1 despite objections from {a4 villagers in Ban Thalang} who would have to move for a second time in twenty years}.

{a1 Khammouane provincial government} {a1.does+e1 signed {e1 the licence} with {a3 Golden Naga Leisure}, {a3.d a Hong Kong-registered firm}, at a ceremony in Thakhek last week}.

{a2 Bounthavy Phetsalath}, {a2.d the deputy governor} who signed on behalf of {a1.d the province}, {a2.says+e1 told state radio that {e1 the project} would bring US$380 million and 3,000 jobs to one of the poorest districts in the country. "{a2.p I} see many benefits in {e1 it} and have recommended {e1 it} from the start," {a2.p he} said.}

Gambling is forbidden to Lao citizens. The casino would admit foreign passport holders only.

{a3.says+e1 {a3.d The company} said in a brochure that {a3.p it} was "honoured to bring world-class gaming to the Annamite mountains".}

In Ban Thalang, a settlement of 140 families on the reservoir, people learned of {e1 the licence} from loudspeakers. {a4.does-e1 {a4.d The villagers} have put {a4.p their} thumbprints to a petition asking the prime minister to cancel {e1 it}.}

"{a4.says-e1 {a4.p We} moved for the dam and they promised it was the last time," one of {a4.p them} told Mekong Voice, asking not to be named for fear of reprisals. "{a4.p We} do not want {e1 a casino}. {a4.p We} want {a4.p our} fish traps and {a4.p our} school."}

{a5 Kongmany Xaysena}, {a5.d a member of the National Assembly for the province}, {a5.says-e1 raised the matter in Vientiane in unusually frank terms, warning of "what we have all seen at Boten and in the Golden Triangle". {a5.p He} called on the government to withdraw {e1 the licence}.}

{a6 The provincial Buddhist fellowship} {a6.says-e1 has likewise asked the authorities to reconsider, saying that gambling houses bring debt and trafficking in young women}.

{a7 An official at the finance ministry} {a7.says=e1 said the central government had received a copy of the contract. "It has to be checked. {a7.p I} am not able to say whether it will be approved or not," {a7.p he} said.}

{a8 Melanie Ostrowicz}, who studies special economic zones at a university in Singapore, {a8.says=e1 said about half of the casinos licensed in Laos since 2007 had never been built. "Some turned into enclaves nobody controls, some pay their taxes and make no headlines," {a8.p she} said. "It is too soon to know what this one will be."}
