id: r1-india-bank-merger-01
kind: bank merger
country: India
genre: business page
english: Indian
form: passage
event e1: the amalgamation of Malwa Gramin Bank with Vindhya National Bank
event e2: the two-day bank strike called for March 27
actor a1: the Department of Financial Services (organization)
actor a2: the All Malwa Bank Staff Union (organization)
actor a3: Vindhya National Bank managing director S. Parthasarathi Naidu (person)
actor a4: Depositors' Forum (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 -e2

With {e1 the amalgamation of Malwa Gramin Bank with Vindhya National Bank} due to take effect on April 1, {a1 the Department of Financial Services} {a1.does+e1 issued the final notification on Thursday}. {a2.does+e2 {a2 The All Malwa Bank Staff Union} has called {e2 a two-day strike} from March 27}, {a2.says-e1 contending that 140 branches will be shut}. {a3 Vindhya National Bank managing director S. Parthasarathi Naidu} {a3.says+e1 denied this and said no employee would lose {a3.p his} job because of {e1 the merger}}. {a3.says-e2 {a3.p He} asked the staff to withdraw {e2 the strike call} as {e2 it} coincided with the financial year-end.} {a4 The Depositors' Forum} {a4.says-e2 also objected to {e2 the strike}}, {a4.says=e1 but said {a4.p it} had no quarrel with {e1 the merger} one way or the other}.
