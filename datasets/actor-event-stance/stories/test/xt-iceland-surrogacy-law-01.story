id: xt-iceland-surrogacy-law-01
kind: surrogacy law
country: Iceland
genre: parliamentary report
english: British
form: article
event e1: Iceland's bill allowing altruistic surrogacy
event e2: the proposal to put the surrogacy bill to a referendum
actor a1: Hólmfríður Anna Baldvinsdóttir (person)
actor a2: Steingrímur Valgarðsson (person)
actor a3: the Women's Ethics Forum (organization)
actor a4: Kjartan Þór Eyfells (person)
actor a5: the Icelandic Medical Council (organization)
actor a6: Tilvera (organization)
actor a7: Guðrún Lilja Ormsdóttir (person)
actor a8: Reverend Arnfríður Hauksdóttir (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 =e2
stance: a5 =e1 =e2
stance: a6 +e1 -e2
stance: a7 =e1 =e2
stance: a8 -e1 -e2

Iceland's parliament has begun debating {e1 a bill that would allow a woman to carry a child for another couple} as long as no money changes hands, reopening an argument that has run on and off in the Althing since 2010.

{e1 The legislation}, {a1.does+e1 introduced on Monday by health minister {a1 Hólmfríður Anna Baldvinsdóttir}}, would require a surrogate to be at least 25 and to have given birth before. She would have the right to change her mind until two months after the birth.

{a1.says+e1 "There are women in this country without a womb who could be mothers and others who would gladly help them," {a1 Hólmfríður Anna} told members. "For the state to stand between them is unkind. {a1.p I} am asking the house to pass {e1 this bill} before the summer."}

A committee vote is expected in May, and members have been released from party discipline.

{a2 Steingrímur Valgarðsson}, {a2.d the leader of the opposition}, {a2.says-e1 said the words "no money" meant little in a small society. "A sister cannot say no to a sister. {e1 This} is pressure wrapped in kindness, and {a2.p I} will vote against {e1 it}," {a2.p he} said.}

{a2.does+e2 {a2.p He} tabled {e2 a motion to let the nation decide}}, {a2.says+e2 saying a question of this weight was not one for 63 people}. {a1.says-e2 {a1.d The minister} rejected {e2 the idea}, saying rights should not depend on a popularity contest.}

Outside, {a3 the Women's Ethics Forum} {a3.does-e1 handed out white ribbons} and {a3.says-e1 called on the Althing to reject {e1 surrogacy} "in every form"}. {a3.d The group} {a3.does+e2 has collected 9,400 signatures for {e2 a referendum}}.

{a6 Tilvera}, {a6.d an association for people} who cannot have children, {a6.says+e1 said {a6.p its} members had waited long enough}. "{a6.says-e2 {e2 A referendum} would mean a year of strangers discussing {a6.p our} bodies in the supermarket," {a6.p it} said in a statement. "{a6.p We} ask members to vote {e2 it} down} {a6.says+e1 and to vote {e1 the bill} through."}

Among those who would be directly affected is {a4 Kjartan Þór Eyfells}, {a4.d a teacher in Akureyri} whose wife had a hysterectomy at 26. {a4.says+e1 {a4.p His} sister-in-law has offered to carry a child. "{a4.p We} could be three at Christmas next year," {a4.p he} said. "Every month they talk, {a4.p we} get older."} {a4.says=e2 Asked about {e2 a referendum}, {a4.p he} shrugged and said {a4.p he} had never thought about {e2 it}.}

{a8 Reverend Arnfríður Hauksdóttir}, {a8.d a hospital chaplain in Reykjavík}, {a8.says-e1 said {a8.p she} had met too many women who agreed to things out of love and that {a8.p she} hoped {e1 the bill} would fall}. {a8.says-e2 Still, {e2 a national vote} was "the worst possible way of discussing a childless couple's grief", {a8.p she} said.}

{a5 The Icelandic Medical Council} {a5.says=e1=e2 told the welfare committee that {a5.p its} members were evenly divided and that {a5.p it} would therefore submit technical comments only}.

{a7 Guðrún Lilja Ormsdóttir}, {a7.d a political scientist at the University of Iceland}, {a7.says=e1 said {a7.p she} counted 27 members in favour, 24 against and 12 who had not spoken. "{a7.p I} wouldn't bet on the result," {a7.p she} said.}
