id: w2-thailand-minwage-01
kind: minimum wage rise
country: Thailand
genre: business page
english: Asian
form: passage
event e1: the minimum wage rise to 450 baht
event e2: the plan to exempt farms from the new rate
actor a1: Eastern Seaboard Employers' Council (organization)
actor a2: Somsri Phromwong (person)
actor a3: Wichai Laohakul (person)
actor a4: Dr Pattama Inthasorn (person)
stance: a1 -e1
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 =e2

At 450 baht a day a rice-mill hand could at last afford the bus home at Songkran, reckons {a2 Somsri Phromwong}, who ought to know, having loaded sacks in Nakhon Sawan since {a2.p she} was sixteen. {a2.says+e1 {e1 The increase} is no gift, {a2.d the union secretary} said; {e1 it} is arrears.} What {a2.p she} cannot stomach is {e2 the exemption for farms}. {a2.says-e2 "So the poorest wait again, do they? How very considerate."} Labour Minister {a3 Wichai Laohakul}, {a3.does+e1+e2 who signed {e1 the order} and wrote {e2 the farm clause} into {e1 it}}, {a3.says+e2 maintains that orchards would otherwise shed 200,000 pickers.} {a1.does-e1 The {a1 Eastern Seaboard Employers' Council} walked out of the tripartite committee before the vote.} {a4.says=e1=e2 {a4 Dr Pattama Inthasorn} of a Bangkok think-tank found something for everyone to dislike in {a4.p her} model: with {e2 the carve-out}, wages rise less; without {e2 it}, so do jobs.}
