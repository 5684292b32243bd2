id: w4-singapore-data-breach-01
kind: data breach
country: Singapore
genre: business page
english: Asian
form: passage
event e1: the leak of clinic patients' records at Meridian Kallang
event e2: the fine on Meridian Kallang
actor a1: Meridian Kallang (organization)
actor a2: the privacy commission (organization)
actor a3: Desmond Ow Yong (person)
actor a4: Priya Raghunath (person)
stance: a1 -e1 +e2
stance: a2 -e1 +e2
stance: a3 -e2
stance: a4 =e1 =e2

"{a1.p We} deserved {e2 it}" is not a line one often hears from a listed company, but {a1.says+e2 {a1.d clinic operator} {a1 Meridian Kallang} said just that on Thursday and wired {e2 the S$740,000 penalty} the same afternoon}. {a1.says-e1 In a letter to {a1.p its} 212,000 patients {a1.p it} described {e1 the exposure of their test results on an open server} as "the worst day in {a1.p our} history".} {a2 The privacy commission} {a2.says-e1+e2 had found that the lapse "ought never to have occurred" and set {e2 the sum} near the legal maximum}. Not every owner was so contrite. {a3 Desmond Ow Yong}, who holds 4 per cent, {a3.does-e2 has asked the High Court to strike {e2 the sanction} out}; {a3.says-e2 shareholders, {a3.p he} argued, were being made to pay for a contractor's typing error}. {a4 Priya Raghunath} of Lau Pa Sat Research {a4.says=e1=e2 put the combined cost of {e1 the incident} and {e2 the fine} at 2.1 cents a share and left {a4.p her} target price alone}.
