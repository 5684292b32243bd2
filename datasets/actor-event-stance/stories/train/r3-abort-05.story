id: r3-abort-05
kind: abortion law
country: Germany
genre: newspaper report
english: British
form: passage
event e1: the proposed reform of the abortion paragraph
actor a1: Harmsen (person)
actor a2: Cardinal Ottmar Reiff (person)
actor a3: the Liberal Union's parliamentary group (organization)
actor a4: the women lawyers' federation (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1

{a1.says+e1 {a1 Harmsen} said {a1.p she} was confident of a majority for {e1 the reform} before the summer recess}, although {a3.says=e1 {a3 the Liberal Union's parliamentary group} has left {a3.p its} members free to vote as they wish}. {a4.says+e1 {a4 The women lawyers' federation} urged deputies to approve {e1 the bill}}. {a2.says-e1 {a2 Cardinal Ottmar Reiff}, in a sermon in Münster, condemned {e1 it} as a break with the constitution's protection of life.}
