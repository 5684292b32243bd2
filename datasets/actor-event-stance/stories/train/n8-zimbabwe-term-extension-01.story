id: n8-zimbabwe-term-extension-01
kind: presidential term extension
country: Zimbabwe
genre: newspaper report
english: African
form: article
event e1: the amendment to extend the president's term by two years
actor a1: Justice Minister Tendai Mukaro (person)
actor a2: Blessing Chidakwa (person)
actor a3: War Veterans' Council (organization)
actor a4: Christopher Mhlanga (person)
actor a5: Zimbabwe Churches' Forum (organization)
actor a6: Senator Sithembile Ncube (person)
actor a7: Lovemore Gwatidzo (person)
actor a8: Parliament (organization)
actor a9: Unity Congress (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1

HARARE – {a1.d Justice Minister} {a1 Tendai Mukaro} {a1.does+e1 gazetted {e1 a Constitutional Amendment Bill} on Friday} that would allow the head of state to remain in office until 2030 without an election.

Clause 4 of {e1 the Bill} changes the length of a presidential and parliamentary term from five years to seven. {a1 Mukaro} {a1.says+e1 said no referendum was required because {e1 the change} did not add a third term. "It is a matter of counting," {a1.p he} told a press conference.}

{a4 Christopher Mhlanga}, {a4.d a constitutional lawyer} who sat on the drafting committee in 2013, {a4.says-e1 said Section 328 was written for exactly this case and that {a4.p he} had been instructed by two clients to go to the Constitutional Court.}

{a9 The ruling Unity Congress} {a9.does+e1 adopted a resolution calling for {e1 the longer term} at {a9.p its} conference in Bulawayo in October}. However, the liberation war fighters who have long been {a9.p its} backbone are divided.

{a3 The War Veterans' Council} {a3.says-e1 told {a3.p its} branches last week not to lend their halls to what {a3.p it} called the 2030 people.} {a2 Blessing Chidakwa}, {a2.d {a9.d the party}'s youth secretary}, {a2.says+e1 replied that heroes deserved respect but did not have a monopoly on the Constitution. {a2.p He} said buses were being hired to bring young people to the public hearings.}

{a6 Senator Sithembile Ncube}, who was elected on an opposition ticket in Matabeleland South and has been among the fiercest critics of the government's record on hospitals, {a6.says+e1 said a poor country should not spend US$180 million on polls every five years. {a6.p She} would vote with the other side of the House on this, {a6.p she} said, and on nothing else.}

{a5 The Zimbabwe Churches' Forum} {a5.says-e1 has called on believers to attend the hearings and to state "without fear" that leaders must keep to the time they were given.}

{a8 Parliament} {a8.says=e1 said hearings would be held in 64 places from 2 March and that written submissions could be sent until the 27th.}

{a7.d Political analyst} {a7 Lovemore Gwatidzo} {a7.says=e1 said {a9.d the ruling party} had the two-thirds it needed, so the numbers in the House were not in doubt. What mattered was whether the court would insist on a referendum and how the army read the mood, {a7.p he} said.}

The president, 79, has said several times that he will retire when his term ends.
