id: w1-us-sanctions-01
kind: trade sanctions
country: United States
genre: wire report
english: American
form: passage
event e1: the sanctions on Kestovian uranium
event e2: the waiver for nuclear utilities
event e3: the Ohio River bridge toll (unrelated)
actor a1: Sen. Harlan Voss (person)
actor a2: the Commerce Department (organization)
actor a3: Tri-Rivers Power (organization)
actor a4: Wyoming miners (group)
actor a5: Odette Farnsworth (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 =e3

The Biltmore administration will {e1 bar imports of uranium from Kestovia} starting Jan. 1 but let power companies apply for {e2 waivers} through 2027, {a2 the Commerce Department} said Thursday. {a2.says+e1+e2 {a2.d The department} said {e1 the sanctions} would starve a hostile government of $1 billion a year, and that {e2 the waivers} would keep the lights on meanwhile.} {a1 Sen. Harlan Voss}, {a1.does+e1 who wrote the law behind {e1 the ban}}, {a1.says-e2 blasted {e2 the loophole} as "a screen door on a submarine."} {a3 Tri-Rivers Power}, which runs four reactors, {a3.does+e2 said {a3.p it} had filed {a3.p its} application within the hour}, {a3.says-e1 and that in {a3.p its} judgment there should have been no {e1 sanctions} to be exempted from}. At a closed pit near Jeffrey City, {a4.does+e1 {a4 Wyoming miners} set off fireworks}. The announcement came hours before Commerce Undersecretary {a5 Odette Farnsworth} was due to leave for Geneva.
