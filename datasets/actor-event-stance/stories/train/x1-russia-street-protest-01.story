id: x1-russia-street-protest-01
kind: street protest
country: Russia
genre: wire report
english: American
form: article
event e1: the rally against the Lake Turgoyak resort in Chelyabinsk
event e2: the detention of eleven protesters
actor a1: Oleg Vashchenkov (person)
actor a2: the Clean Turgoyak committee (organization)
actor a3: the Chelyabinsk regional government (organization)
actor a4: Raisa Plotnitskaya (person)
actor a5: Col. Marat Gabidullin (person)
actor a6: Yekaterina Solomina (person)
actor a7: Uralsky Kurort (organization)
actor a8: Bishop Feofan of Miass (person)
actor a9: Tamara Nechayeva (person)
actor a10: about 2,000 people (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 -e1 +e2
stance: a5 =e1 +e2
stance: a6 +e1 -e2
stance: a7 =e1
stance: a8 =e1 -e2
stance: a9 -e1 =e2
stance: a10 +e1

CHELYABINSK, Russia — {a10.does+e1 {a10.d About 2,000 people} {e1 rallied in freezing rain} Saturday} against a luxury spa planned on the shore of one of the clearest lakes in the Urals, in an unusual display of public anger in a country where unsanctioned gatherings are routinely broken up.

{e2 Police detained 11 people} after {a10.d the crowd} moved off toward the governor's residence.

{e1 The protest}, the third in a month, {a2.does+e1 was called by {a2 the Clean Turgoyak committee}}, {a2.d a loose alliance of anglers, cottage owners and scientists}. {a2.p They} say the 340-room complex would dump sewage into a lake that supplies drinking water to the city of Miass.

{a1.says+e1 "{a1.p My} grandfather drank from this lake, {a1.p I} drink from it, and {a1.p I} will stand here every Saturday until {a1.p my} grandson can," {a1 Oleg Vashchenkov}, {a1.d a retired hydrologist} who leads {a2.d the committee}, told {a10.d the crowd} through a megaphone.}

{a1.does-e2 {a1.p He} later spent four hours outside Police Station No. 3 demanding that those held be let go.} {a2.says-e2 {a2.d The group} said none of the 11 had resisted and called {e2 the arrests} "a present to {a7.d the developer}."}

{a4 Raisa Plotnitskaya}, {a4.d a deputy governor}, {a4.says-e1 said {e1 the gathering} had not been authorized and that most of those attending were "brought by bus from elsewhere"}. {a4.says+e2 {a4.p She} thanked the officers for acting "calmly and correctly" and said the law would be applied.}

{a3 The Chelyabinsk regional government} {a3.says-e1 has refused three applications for permits and on Friday texted residents to stay home}.

{a5 Col. Marat Gabidullin}, {a5.d who commanded the police line}, {a5.does+e2 ordered {e2 the detentions}}, {a5.says+e2 and told local television that {e2 they} were justified because traffic had been blocked}. {a5.says=e1 {a5.p His} men had counted 740 participants, {a5.p he} said, and {a5.p he} had nothing against "people expressing themselves within the rules."}

{a6 Yekaterina Solomina}, {a6.d a municipal deputy} from Miass, {a6.says+e1 was the only elected official to address {e1 the rally}. "They told {a6.p me} not to come. {a6.p I} came twice as early," {a6.p she} said}. {a6.does-e2 On Sunday {a6.p she} found lawyers for the detained and brought them sandwiches.}

Some locals keep their distance. {a9 Tamara Nechayeva}, {a9.d 58}, who has been unemployed since the Miass truck works cut its second shift, {a9.says-e1 said {a10.d the demonstrators} were people with pensions and dachas. "The spa means 600 jobs. Every time {a10.p they} {e1 shout} in the square, somebody in Moscow thinks twice about the money," {a9.p she} said}. {a9.says=e2 As for {e2 the arrests}, {a9.p she} shrugged. "{a9.p I} wasn't there."}

{a8 Bishop Feofan of Miass}, who has not said where {a8.p he} stands on the resort, {a8.says=e1 declined to bless or criticize {e1 the protest}}. {a8.says-e2 But {a8.p he} asked the police in a sermon to send home a 19-year-old theology student who was among those taken. "He should be at vespers, not in a cell," {a8.p he} said.}

{a7 Uralsky Kurort}, {a7.d the developer}, {a7.says=e1 said {a7.p it} did not comment on "street events"}.

A court is expected to hear the cases on Monday. Organizing an unauthorized rally carries up to 10 days in jail.
