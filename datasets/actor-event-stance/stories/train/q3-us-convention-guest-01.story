id: q3-us-convention-guest-01
kind: convention speaker choice
country: United States
genre: newspaper report
english: American
form: article
event e1: former Sen. Lucas Brandvold's convention speaking slot
event e2: the planned delegate walkout during Brandvold's speech
event e3: cutting Rep. Pilar Montoya's speech to four minutes
actor a1: Lucas Brandvold (person)
actor a2: Rachel Stroud (person)
actor a3: Rep. Pilar Montoya (person)
actor a4: the Progressive Delegates Network (organization)
actor a5: Mayor Curtis Weems (person)
actor a6: Vice President Alan Kessling (person)
actor a7: Dottie Raczkowski (person)
actor a8: officials of Brandvold's own party (group)
actor a9: the singer Lacey Boone (person)
actor a10: Ivan Thorsby (person)
actor a11: the sergeants-at-arms (group)
stance: a1 +e1
stance: a2 +e1 +e3
stance: a3 =e1 -e2 -e3
stance: a4 -e1 +e2 -e3
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 -e1 -e2
stance: a8 -e1
stance: a9 =e1
stance: a10 =e1 =e2
stance: a11 =e2

MILWAUKEE — When {a1 Lucas Brandvold} {a1.does+e1 walks to the microphone} at {a6 Vice President Alan Kessling}'s nominating convention on Wednesday, at least 300 delegates intend to {e2 head for the doors}.

{a1 Brandvold}, {a1.d a member of the opposing party who represented North Dakota for three terms}, is to fill {e1 12 minutes in the 9 p.m. hour}. {a2 Rachel Stroud}, the convention's program director, {a2.does+e1 called {a1.p him} at {a1.p his} lake house in June, and again in July when {a1.p he} had not called back.}

{a2.says+e1 "Somebody out there voted for {a1.d the senator} five times and has never voted for {a2.p us}. {a1.p He} can say the thing to that person that none of {a2.p us} can," {a2 Stroud} said.}

To make room, {a2.does+e3 {a2.p she} trimmed {a3 Rep. Pilar Montoya} of New Mexico from {e3 11 minutes to four}}.

{a3.says-e3 "{a3.p I}'ve got a four-minute speech. It's called hello," {a3 Montoya} told a breakfast of Western delegates, to groans and then laughter.} {a3.says=e1 {a3.p She} said {a3.p she} had never met {a1 Brandvold} and would leave it to others to decide who belongs on the bill.} {a3.does-e2 {a3.p She} spent part of the afternoon going from one delegation to the next, asking people to {e2 stay in their seats}.}

{a4 The Progressive Delegates Network}, which handed out the {e2 yellow wristbands that are the signal to stand up}, was not persuaded. {a4.says-e1 Organizers for {a4.d the group} read aloud from {a1 Brandvold}'s record at a news conference: 14 votes against raising the minimum wage, three to end a health program for miners.} {a4.says+e2 "{a4.p We}'ll be polite. {a4.p We}'ll pick up {a4.p our} bags," one of {a4.p them} said.} {a4.says-e3 {a4.p They} added that {e3 Montoya's missing minutes} told members all they needed to know.}

Politicians who cross over have turned up at conventions for decades, usually late in the evening and from a state the party has already written off.

{a6 Kessling}, who accepts the nomination on Thursday, {a6.does+e1 has asked that {a1 Brandvold} sit in {a6.p his} family's box}. An aide said the two men became friends on the Senate agriculture panel.

{a5 Mayor Curtis Weems} of Toledo, Ohio, {a5.d a Kessling delegate}, {a5.says-e2 called the {e2 wristband idea} "a gift to the other side's ad makers."} {a5.says+e1 {a5.p He} wishes {e1 the slot} were shorter and earlier, but {a5.p he} remembers what the last election cost {a5.p his} city. "{a5.p I} would put a goat up there if it brought in Ohio," {a5.p he} said.}

{a7 Dottie Raczkowski}, {a7.d an 81-year-old delegate attending {a7.p her} ninth convention}, {a7.says-e1 said {e1 it} made {a7.p her} sick to think of {a1.p him} on that stage, and {a7.p she} had told the state chairman so in writing.} {a7.says-e2 {a7.p She} will nevertheless be in row 14. "{a7.p My} mother raised {a7.p me} not to {e2 leave while a person is talking}. {a7.p I}'ll knit."}

{a8 Officials of {a1 Brandvold}'s own party} {a8.says-e1 dismissed {a1.d {a8.p their} former colleague} as a man "nobody in Bismarck has seen since {a1.p he} got the lobbying job." {a8.p They} have scheduled a call with North Dakota reporters for the same hour.}

{a11 The sergeants-at-arms} {a11.does=e2 have been told to keep both center aisles clear}.

{a9 The singer Lacey Boone}, who goes on directly after {a1 Brandvold}, {a9.says=e1 said {a9.p she} had asked for two more monitors and had no opinion on who was ahead of {a9.p her}.}

{a10 Ivan Thorsby}, who teaches political history in Fargo, {a10.says=e1=e2 said that in the cases {a10.p he} has looked at, neither the {e1 guest} nor the {e2 protest} was remembered by Election Day.}
