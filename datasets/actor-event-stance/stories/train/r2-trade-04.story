id: r2-trade-04
kind: trade conference
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: the hosting of the Pacific trade ministers' conference in Busan
event e2: the rally outside Busan city hall
actor a1: Busan city council (organization)
actor a2: Ban Trade Busan (organization)
actor a3: China (organization)
actor a4: Trade Minister Gong Tae-sik (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 =e1
stance: a4 +e1

{a4.does+e1 South Korea has picked Busan to host {e1 next year's conference of Pacific trade ministers}, {a4 Trade Minister Gong Tae-sik} said on Monday.} {a1 Busan city council}, {a1.does+e1 which lobbied for {e1 the meeting} and will spend 31 billion won on the venue}, expects 4,000 visitors. {a2.says-e1 {a2 Ban Trade Busan}, a grouping of farmers and port workers, said {a2.p it} would oppose {e1 the event} "at every stage"} and {a2.does-e1+e2 held {e2 a rally} outside city hall}. {a3 China}, which hosted the conference two years ago, {a3.says=e1 said {a3.p it} had taken note of the choice}.
