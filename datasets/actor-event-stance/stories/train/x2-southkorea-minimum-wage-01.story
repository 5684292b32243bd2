id: x2-southkorea-minimum-wage-01
kind: minimum wage rise
country: South Korea
genre: wire report
english: American
form: article
event e1: the minimum wage rise to 10,900 won
event e2: the store owners' nighttime shutdown
actor a1: the Minimum Wage Council (organization)
actor a2: National Alliance of Convenience Store Owners (organization)
actor a3: Gil Sang-woo (person)
actor a4: United Labor Federation (organization)
actor a5: Maeng Hye-jin (person)
actor a6: Labor Minister Seo Ki-tae (person)
actor a7: Chun Young-ran (person)
actor a8: Yeo Min-jae (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1 -e2
stance: a5 -e1
stance: a6 +e1 -e2
stance: a7 =e1
stance: a8 +e1 =e2

SEOUL, July 12 -- South Korea's minimum wage will rise by 6.1 percent next year to 10,900 won ($7.90) an hour, {a1.does+e1 {a1 the Minimum Wage Council} decided early Friday} after a session that ran for 19 hours and ended with four members walking out.

The 27-member council, made up of labor, business and public-interest representatives, voted 14 to 9 for {e1 the increase}, the largest in six years. {a1.says+e1 In {a1.p its} written opinion {a1.d the panel} said {e1 the new rate} "restores, in part, what inflation has taken away since 2021."}

Both sides were displeased. The {a2 National Alliance of Convenience Store Owners} {a2.says-e1 said {a2.p its} 41,000 members could not absorb {e1 a raise} of that size} and {a2.does+e2 called on them to {e2 turn off the lights between midnight and 6 a.m.} starting Aug. 1}.

{a3.says-e1 "After rent and the franchise fee, {a3.p my} part-timer already takes home more than {a3.p I} do," said {a3 Gil Sang-woo}, {a3.d the alliance's vice chairman}, who runs two shops in Suwon. "{a3.p I} am not complaining about her. {a3.p I} am complaining about people who have never counted a cash drawer deciding {e1 it} for {a3.p me}."}

{a3.says+e2 {a3 Gil} said the response to {e2 the shutdown call} had been "better than {a3.p I} dared hope," with about a third of owners having signed up by noon.}

For the {a4 United Labor Federation}, {a4.d the smaller of the two umbrella unions}, the figure is far too low. {a4.does-e1 {a4.p Its} four delegates were the ones who left the room}, having demanded 12,600 won. {a4.says-e1 {a4.d The federation} said Friday {a4.p it} would file a formal objection to {e1 the decision}, which {a4.p it} is entitled to do within 10 days.}

{a5.says-e1 "Six percent of very little is very little," {a5 Maeng Hye-jin}, {a5.d one of the four}, told reporters on the steps of the government complex in Sejong. "{a5.p We} will ask the minister to send {e1 it} back."}

{a4.says-e2 {a4.d The union} also denounced {e2 the planned blackout of stores}, saying night clerks, many of them students, would lose the best-paid hours of the week.}

{a6 Labor Minister Seo Ki-tae}, who has until Aug. 5 to give {e1 the rate} legal force, {a6.says+e1 indicated that {a6.p he} would do so. "{e1 It} is a figure that can be lived with on both sides of the counter, and {a6.p I} intend to sign {e1 it}," {a6.p he} said.} {a6.says-e2 {a6.p He} urged store owners to think again about {e2 closing at night}, noting that in some neighborhoods they were the only place to buy medicine.}

{a8 Yeo Min-jae}, 23, {a8.d who stocks shelves} at a store near Hongik University, {a8.says+e1 said {e1 the extra 630 won} would cover {a8.p his} phone bill. "{a8.p I}'m happy about {e1 it}, honestly."} {a8.says=e2 Would {a8.p his} shop go dark? "The boss hasn't decided. {a8.p I} just work here."}

{a7 Chun Young-ran}, {a7.d who studies labor markets} at a think tank in Daejeon, {a7.says=e1 said past increases of similar size had left employment roughly unchanged while shortening average hours. Whether {e1 this one} will follow the pattern, {a7.p she} said, depends mostly on exports.}
