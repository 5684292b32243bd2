id: v1-nireland-coleraine-merger-01
kind: university merger
country: Northern Ireland
genre: local paper
english: British
form: passage
event e1: the merger of Coleraine Marine College and Lagan University
event e2: the reopening of the Derry coach depot (unrelated)
actor a1: Professor Iain Dunwoody (person)
actor a2: the trawlermen's federation (organization)
actor a3: Sinéad McCorry (person)
actor a4: Economy Minister Trevor Kilgore (person)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 +e1
stance: a4 -e1 =e2

{a4.d The minister} would "rather close a bad college than save it by stealth". So it says in a memo leaked to this newspaper, in which {a4.says-e1 {a4 Economy Minister Trevor Kilgore} instructs officials to find grounds for refusing {e1 the merger of Coleraine Marine College into Lagan University}}. {a1 Professor Iain Dunwoody}, {a1.d Lagan's vice-chancellor}, learned of it over breakfast. {a1.says+e1 {a1.p He} intends, {a1.p he} says, to
"press on as if the memo had been written on water".} The staff room in Coleraine is with {a1.p him}, which would have been unthinkable a year ago: {a3.says+e1 "{a3.p I} chained {a3.p myself} to those gates to keep Lagan out," {a3 Sinéad McCorry}, {a3.d who lectures in navigation}, recalls. "{a3.p I}'d use the same chain now to keep {a4.d the minister} out until {e1 it} is signed."} Only {a2 the trawlermen's federation}, which takes most of the graduates, thanked {a4.d Mr Kilgore}.
{a2.says-e1 {e1 The link-up}, {a2.p it} fears, would turn deckhands into essayists.}
