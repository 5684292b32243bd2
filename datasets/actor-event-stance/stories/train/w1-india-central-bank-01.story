id: w1-india-central-bank-01
kind: central bank appointment
country: India
genre: business page
english: Indian
form: passage
event e1: the appointment of Anirban Chatterji-Dey as RBI deputy governor
event e2: the PIL challenging the appointment
event e3: the Nagpur orange auction boycott (unrelated)
actor a1: the Appointments Committee (organization)
actor a2: Girish Wagholikar (person)
actor a3: the Central Bankers' Staff Association (organization)
actor a4: Anirban Chatterji-Dey (person)
actor a5: senior counsel Roshni Batliwala (person)
stance: a1 +e1
stance: a2 +e2
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 =e1 =e2 =e3

MUMBAI: A fund manager who once bet against the rupee is now to help defend it. {a1.does+e1 {a1 The Appointments Committee} late on Sunday cleared {a4 Anirban Chatterji-Dey}, 54, as deputy governor of the Reserve Bank}, {a4.does+e1 and {a4.p he} took charge on Monday morning}. By evening {a2 Girish Wagholikar}, {a2.d a Pune-based activist}, {a2.does+e2 had filed {e2 a public interest litigation} calling {e1 the selection} "a fox's transfer to the poultry department"}. {a3.says-e1 {a3 The Central Bankers' Staff Association} is every bit as upset that a career officer was passed over for the post}, {a3.says-e2 but said dragging the institution to court was not the remedy and advised {a2.d the petitioner} to withdraw}. {a5 Senior counsel Roshni Batliwala}, {a5.says=e1=e2 appearing as amicus, said that courts have looked into {e1 such postings} twice before, with differing results}.
