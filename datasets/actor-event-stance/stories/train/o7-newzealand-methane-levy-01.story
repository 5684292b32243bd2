id: o7-newzealand-methane-levy-01
kind: farm emissions levy
country: New Zealand
genre: broadcast transcript
english: New Zealand
form: article
event e1: the postponement of the farm methane levy
actor a1: Grant Tolley (person)
actor a2: Ruth Manihera (person)
actor a3: Dairy Farmers Together (organization)
actor a4: the independent climate council (organization)
actor a5: Stu Pattinson (person)
actor a6: Sharnae Cole-Whitu (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1

{e1 Farmers will not pay for the methane their animals produce until at least 2032}. {a1.d Agriculture Minister} {a1 Grant Tolley} {a1.does+e1 announced this afternoon that {e1 the start date, which was to have been July next year, had been moved}}.

{a1 Mr Tolley} {a1.says+e1 told reporters in Hamilton that the measuring system was not ready. {a1.p He} said officials had tested it on 220 farms and it had produced errors of up to 40 percent. "{a1.p I'm} not going to send a bill to a family on the basis of a guess," {a1.p he} said.}

{a3 Dairy Farmers Together} {a3.says+e1 said the extra time would let new feed additives come to market.} {a3.d The group} {a3.does+e1 had collected 26,000 signatures since March}.

{a2 Ruth Manihera}, {a2.d who was climate minister in the last government}, {a2.says-e1 said {e1 it} was the fourth such date to be dropped since 2003.}

{a2.says-e1 "Every other sector has been paying for years," {a2 Ms Manihera} said. "{a2.p My} question to {a1 Grant Tolley} is who picks up the share of the farmers. {a2.p I} think it's going to be people who drive to work."}

{a1.says+e1 {a1 Mr Tolley} said that was untrue, and that farm emissions had fallen 3 percent in two years without any charge.}

{a4 The independent climate council} {a4.says-e1 said in a two-page statement that the country would need to buy credits overseas for between 1.1 and 1.9 billion dollars to make up the gap. {a4.p It} noted that {a4.p it} had advised the government in May to keep to the timetable.}

Not all farmers are pleased. {a5 Stu Pattinson}, {a5.d who milks 700 cows in Southland}, {a5.says-e1 said {a5.p he} had spent 180,000 dollars getting ready. "{a5.p I} put in the gear because they told {a5.p us} it was coming. The fellow next door did nothing, and now he's the smart one," {a5.p he} told this programme.}

{a2 Ms Manihera} {a2.says-e1 said {a2.p her} party would put the original date back if elected.}

The levy was to have raised about 210 million dollars a year, most of it for research.

{a6 Sharnae Cole-Whitu}, {a6.d an economist at a Wellington bank}, {a6.says=e1 said {e1 the delay} would add roughly 6,000 dollars a year to the income of an average dairy farm. What {e1 it} meant for exports was harder to say, as European buyers had their own rules coming, {a6.p she} said.}
