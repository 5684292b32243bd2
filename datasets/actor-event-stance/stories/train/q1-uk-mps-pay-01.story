id: q1-uk-mps-pay-01
kind: parliamentary pay rise
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the 8.4% pay rise for MPs
event e2: Beatrix Lonsdale's order to give the increase to charity
event e3: the end of winding-up payments for defeated MPs
actor a1: the parliamentary pay authority (organization)
actor a2: Sir Quentin Marchbanks (person)
actor a3: the prime minister (person)
actor a4: Beatrix Lonsdale (person)
actor a5: the Commonweal Party (organization)
actor a6: Kenny Ollerenshaw (person)
actor a7: the hospital porters' union (organization)
actor a8: Dame Philippa Rusbridge (person)
actor a9: a former whip (person)
actor a10: Tariq Mahmood-Lyle (person)
stance: a1 +e1 +e3
stance: a2 +e1 +e3
stance: a3 -e1
stance: a4 -e1 +e2
stance: a5 -e1
stance: a6 +e1 -e2
stance: a7 -e1 +e2
stance: a8 +e1 -e3
stance: a9 +e1 -e2
stance: a10 =e1 =e3

{a4.d The leader of the second-largest opposition party} has told {a4.p her} MPs to hand over every pound of {e1 the salary increase} they will receive from April.

{a4 Beatrix Lonsdale} {a4.says+e2 wrote to all 47 members of {a5 the Commonweal Party} group on Thursday evening. {a4.p She} gave them until Easter to name {e2 a food bank, hospice or lifeboat station in their constituency} and send the standing order to {a4.p her} office.} {a4.says-e1 Nurses had been offered 2.1%, the letter said, and '{a4.p we} shall not be seen at the front of that queue'.}

{a1.does+e1 {a1 The parliamentary pay authority} announced {e1 the new figure} a day earlier. A backbencher will earn £7,630 more than at present}, the largest step since the body was set up to take the subject out of politicians' hands.

{a2.d {a1.p Its} chairman}, {a2 Sir Quentin Marchbanks}, {a2.says+e1 said {a1.d the authority} had been asked to compare, and had compared. MPs had fallen behind head teachers, council directors and colonels in six of the past eight years.} {a2.says+e1 'Nobody will ever thank {a2.p us}, and there is never a good year,' {a2.p he} told reporters.}

{a3.says-e1 {a3 The prime minister} said at the dispatch box that {a3.p she} had the highest respect for {a2 Sir Quentin} but that {a2.p he} had got {e1 this one} wrong.} {a3.says {a3.p She} stopped short of promising legislation to overrule {a1.p it}, which would need two readings in each House.}

{a5.does-e1 {a5 Commonweal} has put down just such a bill, due for debate on 12 February.} All but five of {a5.p its} MPs have signed it.

One of the five is {a6 Kenny Ollerenshaw}, {a6.d a former bus driver} who sits for a Lancashire seat. {a6.says-e2 {a6.p He} said that what {a6.p he} gave, and to whom, was between {a6.p him} and {a6.p his} wife, and no form would be going to {a4.d the leader}'s office.} {a6.says+e1 {a6.p He} did not apologise for {a6.p his} payslip either. 'If {e1 this} is only for folk who've already got money, that's who you'll get,' {a6.p he} said.}

{a9 A former whip} {a9.says-e2 said {e2 the demand} was unenforceable and would be quietly forgotten by people with teenagers.} {a9.says+e1 In {a9.p his} experience the independent system was the best thing that had happened to the Commons in {a9.p his} time, whatever number it came out with.}

{a7 The hospital porters' union} {a7.does-e1 has arranged a demonstration against {e1 the 8.4% pay rise for MPs} outside {a1.d the authority}'s building on Tuesday, with trolleys.} {a7.says+e2 {a7.p Its} general secretary, Doreen Applegarth, said {a4 Ms Lonsdale} was the only leader to have grasped how {e1 the award} looked from a night shift, and other leaders should copy {e2 {a4.p her} letter} word for word.}

Less noticed was the price of {e1 the award}. {a1.does+e3 In the same decision {a1.d the authority} {e3 struck out the two months' salary} that those who lose their seats have had to close an office.} {a2.says+e3 {a2 Sir Quentin} said few other employers paid people to empty a filing cabinet.}

{a8 Dame Philippa Rusbridge}, {a8.d who chairs the association of former members}, {a8.says-e3 said staff would be the ones to suffer, since a beaten candidate must still pay four or five of them and answer some 3,000 letters.} {a8.says+e1 {a8.p She} had no difficulty with {e1 the main recommendation}, which put right 'a decade of cowardice' by both front benches.}

{a10 Tariq Mahmood-Lyle}, {a10.d an economist} at a pay research company, {a10.says=e1 calculated that {e1 the change} would cost £5.9m a year including pensions, or roughly what the two Houses spend on cleaning.} {a10.says=e3 {e3 The second part} would save between nothing and £4m, depending on how many MPs are turned out, {a10.p he} said.} {a10.says=e1 Polls taken after earlier rounds found that a majority objected to any figure at all, including no change.}

{a1.d The authority}'s decisions do not need a vote. They will take effect on 1 April.
