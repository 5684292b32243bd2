id: o4-japan-firing-range-01
kind: firing range lease
country: Japan
genre: newspaper report
english: Asian
form: article
event e1: the renewal of the lease for the firing range on Takuma island
actor a1: the village assembly (organization)
actor a2: Mayor Hideaki Tomiyori (person)
actor a3: the Defense Ministry (organization)
actor a4: Kiyo Matsuzaka (person)
actor a5: the Takuma Fisheries Cooperative (organization)
actor a6: Gov. Noriko Ebisawa (person)
actor a7: a spokesman for U.S. forces (person)
actor a8: Shun Odagiri (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1
stance: a8 -e1

{a1.d The assembly of a village of 1,900 people} on Wednesday {a1.does-e1 turned down by six votes to four {e1 an ordinance that would have let 214 hectares of common land to the state for another 20 years}}.

The land on Takuma island has been used for live firing since 1961. The present contract runs out next March.

{a2 Mayor Hideaki Tomiyori}, {a2.does+e1 who drew up {e1 the ordinance}}, {a2.says+e1 told {a1 the village assembly} before the vote that rent and subsidies made up 38 percent of the village's revenue and paid for the clinic, the school boat and the day-care center.}

{a2.says+e1 "If anybody knows another source, {a2.p I} will withdraw {e1 this} tonight," {a2 Tomiyori} said.} {a2.p He} {a2.does+e1 can submit {e1 it} again in December and said afterward {a2.p he} would do so}.

{a4 Kiyo Matsuzaka}, {a4.d a 71-year-old member} whose family grazed cattle on the slope, {a4.says-e1 said {a4.p her} parents had been told five years. "Then it was 10. {a4.p I} have been told 20 twice," {a4.p she} said.}

{a8 Shun Odagiri}, the youngest of the six, {a8.says-e1 listed 17 brush fires and two shells that landed outside the perimeter since 2015.}

{a3 The Defense Ministry} {a3.says+e1 said in a statement that the range was indispensable to the alliance and that {a3.p it} would continue to seek the understanding of the village.} {a3.p It} {a3.does+e1 had offered last month to raise the rent by 12 percent and to build a breakwater}.

The breakwater is wanted by {a5 the Takuma Fisheries Cooperative}, {a5.does+e1 whose head sat behind {a2.d the mayor} throughout the session}. {a5.says+e1 {a5.d The cooperative} said {a5.p its} members were paid for the 60 days a year on which they could not go out, and that mackerel prices would not make up for it.}

{a6 Gov. Noriko Ebisawa} {a6.says=e1 said the prefecture was not a party to {e1 the contract}. {a6.p She} called on both sides to keep talking.} {a6.p She} {a6.says also said it was regrettable that {a3.d the ministry} had not reported a fuel leak at another base until eight days later.}

{a7 A spokesman for U.S. forces} {a7.says=e1 referred questions about {e1 the vote} to the Japanese government.}
