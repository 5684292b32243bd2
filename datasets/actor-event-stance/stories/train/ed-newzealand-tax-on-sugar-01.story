id: ed-newzealand-tax-on-sugar-01
kind: tax on sugar
country: New Zealand
genre: parliamentary report
english: New Zealand
form: passage
event e1: the proposed levy on sweetened drinks
actor a1: Dr Ailsa Rendall (person)
actor a2: Hon Marty Dunshea (person)
actor a3: Te Rina Kaipara (person)
actor a4: the Beverage Makers' Circle (organization)
actor a5: the Speaker of the House (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

{a1.says+e1 {a1 Dr Ailsa Rendall} (Tauranga) asked whether the Government would follow the advice of its own officials and introduce {e1 a levy on sweetened drinks}, noting that 4,000 children a year went under anaesthetic to have teeth removed.} {a2 Hon Marty Dunshea}, {a2.d the Minister of Health}, {a2.says-e1 replied that {e1 the levy} had been ruled out in March and that families had enough costs to meet}. {a2.p He} quoted {a4 the Beverage Makers' Circle}, {a4.says-e1 which has said {e1 it} would close {a4.p its} Whangārei plant}. {a3 Te Rina Kaipara} {a3.says+e1 supported {a1.d the member for Tauranga} but would want {e1 the proceeds} spent on school dentists}. {a5 The Speaker of the House} {a5.does=e1 reminded members that the time for questions had expired}.
