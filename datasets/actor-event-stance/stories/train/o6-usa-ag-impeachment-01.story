id: o6-usa-ag-impeachment-01
kind: attorney general impeachment
country: United States
genre: wire report
english: American
form: article
event e1: the impeachment of Attorney General Randall Pike
actor a1: Randall Pike (person)
actor a2: Joanna Teague (person)
actor a3: the House ethics panel (organization)
actor a4: Ron Baskett (person)
actor a5: Lt. Gov. Amy Dressler (person)
actor a6: the state Republican committee (organization)
actor a7: Corey Lamb (person)
actor a8: Gerald Nystrom (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1
stance: a7 +e1
stance: a8 +e1

JEFFERSON CITY, Mo. - {a3 The House ethics panel} {a3.does+e1 {e1 approved four articles against {a1.d Missouri's attorney general}} on Tuesday}, sending to the full chamber a case that began with a complaint by three of {a1.p his} own lawyers.

{a1 Randall Pike}, a Republican in {a1.p his} second term, is accused of steering $2.4 million in outside legal work to a firm where {a1.p his} brother-in-law is a partner and of then moving the employees who reported it.

{a1.says-e1 "Not one witness saw {a1.p me} sign a contract," {a1 Pike} said in a video posted minutes after the 7-4 vote.} {a1.does-e1 {a1.p He} refused to appear before {a3.d the panel} last week} and {a1.does-e1 has asked a Cole County judge to throw out {a3.p its} subpoenas.}

{a2 Rep. Joanna Teague}, {a2.d the Republican who chairs {a3.d the panel}}, {a2.says+e1 said members had read 11,000 pages of email. "{a2.p We} would have liked to find something else," {a2.p she} said.} {a2.does+e1 {a2.p She} will present the case to the House on Thursday.}

{a6 The state Republican committee} {a6.says-e1 passed a motion calling {e1 the inquiry} a gift to the other side in an election year.} {a6.does-e1 {a6.p It} has started a fund to pay {a1 Pike's} legal bills.}

{a4 Rep. Ron Baskett}, {a4.d an ally of {a1.d the attorney general}}, {a4.says-e1 told {a3.d the panel} that the contracts had been reviewed by two auditors, and that neither had found an overpayment.} {a4.does-e1 {a4.p He} offered an amendment to replace the articles with a reprimand, which failed.}

{a7 Corey Lamb}, {a7.d one of the three lawyers}, {a7.says+e1 watched the vote from the public seats and said it was the first good day in two years.}

Under the state constitution {a1 Pike} would be suspended as soon as the House adopts an article. A trial would be held by seven judges picked by the Senate.

{a8 Gerald Nystrom}, {a8.d who taught state government for 30 years at a college in Springfield}, {a8.says+e1 said the steering of public money to kin was what the framers of the 1945 document had in mind. "If this does not meet the test, nothing will," {a8.p he} said.}

{a5 Lt. Gov. Amy Dressler}, who is running against {a1 Pike} for governor, {a5.says criticized {a1.p his} handling of opioid settlements on Tuesday} but {a5.says=e1 said {e1 the House proceedings} were for the House and {a5.p she} had not formed a view.}

{a1.says-e1 {a1 Pike's} spokesman said {a1.d the attorney general} would stay in the race and expected the House to "come to its senses."}
