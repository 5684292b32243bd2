id: r4-china-data-protection-rules-01
kind: data protection rules
country: China
genre: wire report
english: Asian
form: passage
event e1: the rule requiring microblog users to register their real names
actor a1: the Beijing municipal government (organization)
actor a2: Langtao (organization)
actor a3: Teng Ruoyu (person)
actor a4: Xu Baoheng (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 +e1

BEIJING - {a1.does+e1 {a1 The Beijing municipal government} issued {e1 the regulation} on Friday}, giving users three months to supply identity card numbers. {a2 Langtao}, {a2.d which has 200 million accounts}, {a2.does=e1 informed users of the deadline in a one-line notice}. {a3 Teng Ruoyu}, {a3.says-e1 whose posts on land seizures are widely read, said people would be afraid to speak} and {a3.does-e1 announced {a3.p he} was closing {a3.p his} account}. {a4.says+e1 But {a4 Xu Baoheng}, {a4.d a sociologist} in Nanjing, said {e1 the step} was reasonable because rumours had got out of hand.}
