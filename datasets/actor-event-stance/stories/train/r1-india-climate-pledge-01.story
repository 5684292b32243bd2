id: r1-india-climate-pledge-01
kind: climate pledge
country: India
genre: wire report
english: Indian
form: passage
event e1: the demand that India advance its net zero date to 2060
actor a1: Environment Minister Harish Chandra Solanki-Rao (person)
actor a2: the European Commission (organization)
actor a3: the Centre for Air and Coal Policy (organization)
actor a4: Meenakshi Raghunathan (person)
actor a5: Bhutan (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1
stance: a5 =e1

India will not {e1 bring forward its net zero target of 2070}, {a1.says-e1 {a1 Environment Minister Harish Chandra Solanki-Rao} said at the climate conference in Nairobi on Thursday}. {a1.says-e1 {a1.p He} told reporters that rich nations should first pay what they had promised.} {a2 The European Commission} {a2.says+e1 has been pressing large emerging economies to {e1 move to 2060}}, and a passage to that effect was included in an earlier draft of the text.

A study by {a3 the Centre for Air and Coal Policy}, released on the sidelines, {a3.says=e1 put the cost of {e1 the earlier date} at 1.9 per cent of GDP a year}. {a4 Meenakshi Raghunathan}, {a4.d a climate scientist} at Pune, {a4.says=e1 said the difference in warming would depend on what happened to coal before 2040}. The next speaker was from {a5 Bhutan}.
