id: r1-malaysia-trade-sanctions-01
kind: trade sanctions
country: Malaysia
genre: business page
english: Asian
form: passage
event e1: the US import ban on gloves made by Supragrip
actor a1: Supragrip (organization)
actor a2: US Customs (organization)
actor a3: Rohana (person)
actor a4: Hartmann-Lau Research (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

Shares in {a1 Supragrip} fell 11% yesterday after {a2 US Customs} {a2.does+e1 {e1 barred {a1.p its} rubber gloves}}, {a2.says+e1 citing evidence of forced labour at two factories in Klang}. {a1.d The company} {a1.says-e1 said {e1 the order} was based on outdated audits and that {a1.p its} lawyers would seek to have {e1 it} revoked}. {a3 Rohana} {a3.says-e1 called {e1 the ban} unfair to an industry that had repaid recruitment fees}. {a4 Hartmann-Lau Research} {a4.says=e1 cut {a4.p its} earnings forecast by 18%}.
