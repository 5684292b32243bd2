id: t1-iceland-whale-hunt-01
kind: whale hunt
country: Iceland
genre: wire report
english: American
form: passage
event e1: this summer's fin whale hunt
event e2: the activists' occupation of two whaling ships
actor a1: Hvalfjörður Sea Products (organization)
actor a2: Fisheries Minister Steinunn Ólafs (person)
actor a3: two women who had chained themselves into the crow's nests (group)
actor a4: coast guard officers (group)
actor a5: Halldór Bergur Kjaran (person)
stance: a1 +e1
stance: a2 -e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2
stance: a5 +e1

REYKJAVIK, Iceland -- {a3.does-e1+e2 {a3.d Two women} who had chained {a3.p themselves} into the {e2 crow's nests of the Hvalur 4 and the Hvalur 7} came down on Thursday after 33 hours, hungry but unrepentant.} {a3.says-e1 "{a3.p We} bought the whales a day and a half," one said as {a4.d coast guard officers} led {a3.p her} off.} {a4.d The officers} {a4.p themselves} {a4.says=e1=e2 "have no position on whaling or on towers," a spokesman said}. {a2 Fisheries Minister Steinunn Ólafs} {a2.says-e1 said {a2.p she} longs for the day when {e1 the hunt} is a chapter in a schoolbook and will not renew its permit}, {a2.says-e2 "but nobody has the right to {e2 seize a ship} because they agree with {a2.p me}"}. {a1.does+e1 By evening {a1 Hvalfjörður Sea Products} had sent both vessels west toward the grounds.} On the pier in Akranes {a5 Halldór Bergur Kjaran}, 79, {a5.d a flenser for half a century}, {a5.does+e1 blew the horn of {a5.p his} car until they were past the breakwater}.
