id: r4-south-korea-television-licence-fee-01
kind: television licence fee
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: raising the television fee from 2,500 won to 3,500 won
actor a1: The board (group)
actor a2: the Democratic Reform Party (organization)
actor a3: the Communications Commission (organization)
actor a4: Ha Yeong-suk (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a1.does+e1 {a1 The board} voted 7-4 last November to seek {e1 the first increase} in 30 years}, {a1.says+e1 citing the cost of digital conversion}. {a2 The Democratic Reform Party} {a2.does-e1 occupied the committee room for a second day on Friday to prevent a vote}. {a3 The Communications Commission} {a3.does=e1 has passed the request to the National Assembly} {a3.says=e1 without saying whether it agreed with {e1 it}}. {a4 Ha Yeong-suk}, {a4.d who chairs the committee}, {a4.does=e1 adjourned the session until Monday}.
