id: r5-constitutional-referendum-04
kind: constitutional referendum
country: Sri Lanka
genre: newspaper report
english: Asian
form: passage
event e1: the proposed referendum on abolishing the executive presidency
actor a1: Constitutional Affairs Minister Rohitha Samaraweera-Bandara (person)
actor a2: Venerable Galle Dhammika Thera (person)
actor a3: Elections Commissioner S. R. Wijekoon (person)
actor a4: Tharani Kumaravel (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a1.says+e1 The government wants {e1 a referendum on abolishing the executive presidency} before the end of next year, {a1 Constitutional Affairs Minister Rohitha Samaraweera-Bandara} told the House on Tuesday.} {a2.says-e1 {a2 Venerable Galle Dhammika Thera} warned that the country would break up without a strong head of state and said monks would campaign against {e1 the proposal} in every district.} {a4 Tharani Kumaravel}, who teaches constitutional law at Peradeniya, {a4.says=e1 said two-thirds of Parliament would have to approve a bill first, and that the Supreme Court could still rule on {e1 it}}. {a3.says=e1 {a3 Elections Commissioner S. R. Wijekoon} estimated the cost at Rs 11 billion.}
