id: r1-canada-party-leadership-01
kind: party leadership contest
country: Canada
genre: wire report
english: American
form: passage
event e1: the leadership review vote against Doug Ferrabee
actor a1: Ferrabee (person)
actor a2: Wolbeck (person)
actor a3: Gordon Haldimand (person)
actor a4: Nakoda-Bird (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

{a1 Ferrabee} {a1.says-e1 told the caucus {a1.p he} would not resign and that {e1 a review} six months before an election was "exactly what {a1.p our} opponents want"}. {a2.does+e1 But {a2 Wolbeck} and eight riding associations have filed the paperwork for {e1 a vote}} at the Red Deer convention. {a3.says-e1 {a3 Gordon Haldimand}, who led the party to two majorities, called members over the weekend to ask them to drop {e1 it}.} {a4 Nakoda-Bird} {a4.says=e1 said the rules were clear and {a4.p her} job was to count}.
