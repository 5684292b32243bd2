id: xt-trinidad-firearms-amnesty-01
kind: amnesty bill
country: Trinidad and Tobago
genre: local paper
english: Caribbean
form: article
event e1: the Firearms Amnesty Bill
actor a1: Kwesi Balgobin (person)
actor a2: Sharlene Mohammed-Joseph (person)
actor a3: the Police Inspectors' Association (organization)
actor a4: Mothers of Laventille (organization)
actor a5: Anil Seukeran (person)
actor a6: the Caroni Chamber of Enterprise (organization)
actor a7: Marva Des Vignes (person)
actor a8: the Law Association's criminal committee (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1

People holding illegal guns would have 60 days to hand them in without being charged under {e1 a bill} {a1.does+e1 laid in the House of Representatives yesterday by National Security Minister {a1 Kwesi Balgobin}}.

{e1 The Firearms Amnesty Bill} also provides a payment of $5,000 for a pistol and $15,000 for an automatic weapon. After the two months, the minimum sentence for possession would rise from eight years to 15.

{a1.says {a1 Balgobin} said 624 people were murdered last year, 87 per cent of them with a gun.}

“{a1.says+e1 If one mother sleeps better because her son carried that thing to the station in a flour bag, {a1.p I} would have done {a1.p my} work,” {a1.p he} said. “Let us not play politics with {e1 it}.”}

Opposition MP {a2 Sharlene Mohammed-Joseph} {a2.says-e1 said there was nothing to stop a man from selling the State a rusty revolver and buying a better one with the money}.

“{a2.says-e1 {e1 This bill} is a shopping voucher for gangsters, and not one of {a2.p us} on this side will support {e1 it},” {a2.p she} said to desk-thumping.}

Outside the Red House, 30 members of {a4 Mothers of Laventille} dressed in white stood in the sun holding shoes that had belonged to sons and husbands. {a4.d The group} {a4.says+e1 has been asking for {e1 an amnesty} since 2018}.

{a7 Marva Des Vignes}, {a7.d one of {a4.p its} founders}, buried two boys in 11 months. {a7.says+e1 “People say {e1 it} wouldn't bring in every gun. Well, it didn't take every gun to kill {a7.p mine}. It took one,” {a7.p she} told reporters. “Pass {e1 it}, please.”}

{a3 The Police Inspectors' Association} {a3.says-e1 called on {a1.d the minister} to withdraw {e1 the bill}. Weapons surrendered without questions could not be traced, {a3.p it} said, and murder cases that depended on ballistics would go cold. “{a3.p We} were not consulted and {a3.p we} cannot support something that helps killers get rid of evidence,” {a3.p it} said in a release.}

{a6 The Caroni Chamber of Enterprise} {a6.says+e1 said {a6.p its} members, who had suffered 46 armed robberies since January, were willing to contribute to the cost of {e1 the payments}. “{a6.p We} wholeheartedly endorse {e1 the initiative},” {a6.p it} stated.}

Contacted yesterday, {a8 the Law Association's criminal committee} {a8.says=e1 said {a8.p it} would comment after studying the draft}.

Criminologist Dr {a5 Anil Seukeran}, of The University of the West Indies, {a5.says=e1 noted that Jamaica and Brazil had seen very different results from {e1 such programmes}. “The guns came in, that much we know,” {a5.p he} said. “Whether the killings fell on account of it is something on which {a5.p my} colleagues and {a5.p I} have been quarrelling for fifteen years.”}

Debate continues on Monday.
