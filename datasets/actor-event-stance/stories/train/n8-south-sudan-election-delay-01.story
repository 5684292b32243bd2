id: n8-south-sudan-election-delay-01
kind: election postponement
country: South Sudan
genre: wire report
english: African
form: article
event e1: the two-year postponement of South Sudan's first election
actor a1: Martin Lual Deng (person)
actor a2: President's office (organization)
actor a3: Opposition Movement for Change (organization)
actor a4: Nyakim Gatluak (person)
actor a5: National Elections Commission (organization)
actor a6: Peter Ohisa (person)
actor a7: Western donor countries (group)
actor a8: Rebecca Achol Garang (person)
actor a9: UN mission in South Sudan (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

JUBA, Sept 14 - South Sudanese {e1 will not go to the polls in December} as planned, {a2.d the presidency} {a2.says+e1 announced on Friday, saying a census had not been held and the unified army was still short of 30,000 men}.

{e1 It} is the fourth time since independence in 2011 that a vote has been put off. The new date is 22 December 2026.

{a1.d Cabinet affairs minister} {a1 Martin Lual Deng} {a1.says+e1 told state television that the parties to the 2018 peace agreement had decided unanimously. "Nobody wanted to come here and say this, and {a1.p I} did not want it either, but there are no ballot boxes," {a1 Deng} said.}

{a3 The Opposition Movement for Change}, {a3.p whose} leader is one of five vice presidents, {a3.does+e1 signed {e1 the decision} on Thursday night}. {a4.d {a3.p Its} secretary for information}, {a4 Nyakim Gatluak}, {a4.says said {a2.d the presidency} had wasted two years, withheld money from the security committees and kept opposition officers out of the barracks in Malakal}. {a4.says+e1 That left no other way, {a4.p she} said, and {a3.d the movement} would use the time to register voters in the refugee camps.}

{a5 The National Elections Commission} {a5.does+e1 had recommended {e1 the step} in a letter dated 28 August}. {a5.p It} has received 11 percent of {a5.p its} budget.

One signatory broke ranks. {a6 Peter Ohisa}, {a6.d head of a coalition of smaller parties}, {a6.says-e1 said {a6.p he} left the room before the document went round and that {a6.p his} name had been added afterwards.} {a2.says {a2 The president's office} denied that}.

{a7.d Western donor countries}, which pay for most of the health service, {a7.says-e1 said in a joint statement that {a7.p they} were deeply disappointed and that the leaders had failed to show the political will to finish what they had promised.} {a7.p Their} ambassadors have asked to see the finance minister about the commission's money.

{a9 The United Nations mission in South Sudan} {a9.says=e1 said {a9.p it} took note of {e1 the announcement} and would study what it meant for {a9.p its} mandate.}

{a8 Rebecca Achol Garang}, {a8.d a researcher at a Juba policy centre}, {a8.says=e1 said voting in December without a census or a law on security might have led to fighting in three states, while {e1 waiting} would allow those in office to stay with no mandate at all. Both were risky, {a8.p she} said.}

The transitional period was due to end in February.
