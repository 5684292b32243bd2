id: w2-uganda-minwage-01
kind: minimum wage rise
country: Uganda
genre: local paper
english: African
form: passage
event e1: the minimum wage of 200,000 shillings a month
event e2: the tea pluckers' go-slow in Bushenyi
actor a1: Igara Highlands Tea (organization)
actor a2: Labour Commissioner Ruth Ankunda (person)
actor a3: Deus Tumwebaze (person)
actor a4: pluckers on the estate (group)
stance: a1 -e1 -e2
stance: a2 =e1 -e2
stance: a3 -e1 =e2
stance: a4 +e1 +e2

Baskets came down from the Bushenyi hills half full again on Monday. {a4.does+e2 {a4 Pluckers on the estate} of {a1 Igara Highlands Tea} are {e2 working to rule}}, {a4.says+e1 {a4.p they} say, until {e1 the 200,000-shilling minimum wage} that Parliament passed in May shows on {a4.p their} slips}. {a1.says-e1 {a1.d The company} has told the ministry that {e1 the figure} would finish tea in the west} and {a1.does-e2 has docked three days' pay for {e2 the go-slow}}. {a2.says-e2 Sympathy was not what {a2 Labour Commissioner Ruth Ankunda} brought from Kampala: leaf was rotting, {a2.p she} told the workers, and {e2 this} must stop today.} {a2.says=e1 Asked from the crowd whether {e1 the new wage} was just, {a2.p she} replied that {a2.p she} enforced laws and did not mark them.} Among smallholders too there is disquiet. {a3.says-e1 {a3 Deus Tumwebaze}, who hires six people in the season, would have voted against {e1 the minimum} had anyone given {a3.p him} a vote;} {a3.says=e2 {e2 the slowdown} on the big estate was, {a3.p he} said, the big estate's affair.}
