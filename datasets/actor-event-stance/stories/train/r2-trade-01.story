id: r2-trade-01
kind: trade conference
country: Singapore
genre: wire report
english: Asian
form: passage
event e1: the digital trade conference in Singapore
actor a1: Trade Minister Lionel Chua Teck Hin (person)
actor a2: the United States (organization)
actor a3: the delegation of India (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1

Ministers from 31 economies will meet in Singapore in March for {e1 a conference on digital trade}, {a1.says+e1 {a1 Trade Minister Lionel Chua Teck Hin} announced on Friday, saying {e1 it} was needed after years without progress in Geneva}. {a2.does+e1 {a2 The United States} has agreed to co-chair {e1 the meeting}.} {a3 The delegation of India}, which objects to a permanent ban on data tariffs, {a3.says=e1 said {a3.p it} had yet to decide whether to take part}.
