id: p8-us-ambassador-nominee-01
kind: ambassador nomination
country: United States
genre: newspaper report
english: American
form: article
event e1: the nomination of Preston Vandergriff as ambassador to Turkey
event e2: Vandergriff's call to pull out of the Adana air base
event e3: Senator Kimbrough's hold
actor a1: Preston Vandergriff (person)
actor a2: the president (person)
actor a3: Senator Althea Kimbrough (person)
actor a4: Senator Rick Sandoval-Meyer (person)
actor a5: Turkey (organization)
actor a6: the Pentagon (organization)
actor a7: retired diplomats (group)
actor a8: Citizens for a Smaller Footprint (organization)
actor a9: Senator Hal Brubaker (person)
actor a10: Aylin Karahasan (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 +e3
stance: a4 +e1 -e2 -e3
stance: a5 +e1 +e2
stance: a6 =e1 -e2
stance: a7 -e1
stance: a8 +e2
stance: a9 =e3 +e1
stance: a10 =e1 =e2

WASHINGTON — {a3 Senator Althea Kimbrough} has served with {a1 Preston Vandergriff} on a hospital board, has danced at {a1.p his} daughter's wedding and calls {a1.p him} "the most charming man in Tennessee."

{a3.does+e3-e1 On Monday {a3.p she} told the Senate clerk that {a1.p his} name should not come to the floor.}

The reason, {a3.p her} staff said, is an interview {a1 Vandergriff} gave to a Nashville podcast, nine days after {a2 the president} {a2.does+e1 chose {a1.p him} to be the next envoy to Ankara}. {a1.says+e2 "If it was up to {a1.p me}, {a1.p we}'d {e2 hand back the keys to Adana} and let {a5.d the Turks} mow the grass," said {a1 Vandergriff}, a 63-year-old trucking executive.}

Adana, in the south of the country, has been used by American aircraft since 1954 and is home to about 1,500 service members.

{a6.says-e2 {a6 The Pentagon} responded within hours that there was no other runway of that length within 600 miles and no plan to look for one.} {a6.says=e1 As to who should be sent to Ankara, a spokesman said {a6.d the department} had no role in picking diplomats.}

{a2 The president} {a2.says+e1 stood by {a2.p his} choice at a fund-raiser in Memphis, where {a2.p he} described {a1 Vandergriff} as a closer.} {a2.says-e2 {a2.p He} told the same audience that the planes are staying "as long as {a2.p I} breathe."}

{a1 Vandergriff} {a1.does+e1 has since sent the Senate Foreign Relations Committee 41 pages of answers.} {a1.says+e2 In them {a1.p he} repeats that {e2 a withdrawal} "would be a sound idea in the long run," and adds that {a1.p he} will follow instructions.}

{a4 Senator Rick Sandoval-Meyer}, {a4.d the committee's chairman}, {a4.does+e1 moved {e1 the nomination} through on a 12-9 vote.} {a4.says-e2 {a4.p He} told {a1.d the nominee} at the hearing that {a1.p he} had said one foolish thing and had better not say {e2 it} twice.} {a4.says-e3 Of {e3 {a3 Kimbrough}'s step} {a4.p he} remarked that one senator with a grudge was keeping 60 million Turks waiting at a desk with nobody behind it.}

{a3.says+e3 {a3 Kimbrough}'s office corrected the figure. Turkey has 85 million people, it said, and all of them could wait.}

{a3.p Her} objection was echoed by {a7 retired diplomats}, among {a7.p them} four who held the post. {a7.says-e1 In a letter on Friday, {a7.p they} said that the job had gone to career officers for four decades and that a man who learned of the 1915 killings from a briefing book should be found some sunny island.} The letter does not mention the air base.

{a8 Citizens for a Smaller Footprint}, a group that wants troops home from most places, {a8.does+e2 put up billboards with {a1 Vandergriff}'s sentence on two highways outside Knoxville.} {a8.says {a8.p It} does not take positions on appointments.}

{a5 Turkey} {a5.does+e1 gave {a5.p its} formal consent to {e1 the appointment} in three days, a process that can take six weeks.} {a5.says+e2 A government newspaper printed the remarks on its front page, and a foreign ministry official in Ankara said {a5.d his country} had been suggesting as much for years.}

{a10 Aylin Karahasan}, {a10.d who covers the alliance at a research center in Istanbul}, {a10.says=e2 said governments there have threatened to close Adana five times and have never done so.} {a10.says=e1 An ambassador who speaks out of turn may be heard less at home and more abroad, {a10.p she} said, and {a10.p she} could not tell which would count for more.}

{a9 Senator Hal Brubaker}, a Delaware member of the opposition, {a9.does+e1 was among two in {a9.p his} party to vote yes in committee.} {a9.says=e3 {a9.p He} said {e3 a hold} was any member's right, and that {a9.p he} had placed some {a9.p himself} and been the victim of others.}
