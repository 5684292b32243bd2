id: x2-thailand-songkhla-bombing-01
kind: bomb attack
country: Thailand
genre: wire report
english: British
form: article
event e1: the bombing of Sadao railway market
event e2: the truce talks in Penang
actor a1: Patani Freedom Column (organization)
actor a2: Prime Minister Thanakorn Viriyakul (person)
actor a3: Abdulrahman Waedoloh (person)
actor a4: Islamic Council of Songkhla (organization)
actor a5: Sunee Kraisorn (person)
actor a6: Lieutenant General Surasak Phetcharat (person)
actor a7: Malaysia (organization)
actor a8: Marjorie Kellaway (person)
actor a9: Market vendors (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 -e1 -e2
stance: a7 -e1 +e2
stance: a8 =e1 =e2
stance: a9 -e1

{e1 Bomb} kills four at market in southern Thailand

SADAO, Thailand (Agencies) - A previously little-known separatist group on Monday {a1.says+e1 claimed responsibility for {e1 a motorcycle bomb that killed four people and wounded 31} at a market beside the railway station of this border town}.

{a1.says+e1 In a message posted on an encrypted channel, {a1 the Patani Freedom Column} said {e1 the blast} was “a gift to those who sell {a1.p our} country at a table in Penang” and that there would be more.} {a1.says-e2 There was nothing to negotiate, {a1.p it} said, and whoever sat down at {e2 that table} was an enemy.}

The message was a reference to {e2 talks between the government and the main rebel movement}, which are due to resume in the Malaysian city next week.

{a2 Prime Minister Thanakorn Viriyakul} {a2.says-e1 condemned {e1 the attack} as an act of cowardice against people who were buying their breakfast.} {a2.says+e2 {a2.p He} said {e2 the negotiations} would go ahead. “If {a2.p we} stay away, then four people have died and the bomber has got what he paid for,” {a2.p he} told reporters after visiting the wounded in Hat Yai.}

{a3.d The main rebel delegation’s spokesman}, {a3 Abdulrahman Waedoloh}, {a3.says-e1 also denounced {e1 the bombing}, saying in a statement from Kota Bharu that {a3.p his} movement had no hand in {e1 it} and that those killed included two Muslims.} {a3.says+e2 {a3.p He} would be in Penang “on the day and at the hour agreed”.}

The explosive, estimated by police at eight kilograms, had been hidden in a gas cylinder. It went off at 6.40 a.m. Two women who sold sticky rice, a porter and a 14-year-old schoolboy were killed.

{a5 Sunee Kraisorn}, {a5.d the boy’s aunt}, {a5.says-e1 sat on the floor of the mortuary corridor holding his satchel. “What did he do to anyone?” {a5.p she} said.} {a5.says-e2 {a5.p She} said {a5.p she} did not want to hear about {e2 talks}. “They drink tea, and {a5.p we} have funerals. Let them stop.”}

Within the army, {a6.says-e2 too, doubts about {e2 the dialogue} were voiced. {a6 Lieutenant General Surasak Phetcharat}, {a6.d the regional commander}, said it was {a6.p his} personal view that {e2 the meeting} ought to be called off until the killers were caught.} {a6.says-e1 {a6.p He} described {e1 the blast} as the worst in the province for nine years} and offered a reward of two million baht.

{a4.says-e1+e2 The {a4 Islamic Council of Songkhla} said {e1 such acts} were forbidden without exception, and appealed to both sides not to leave {e2 the table}.} {a4.does-e1 {a4.p It} sent 40 volunteers to give blood.}

{a7 Malaysia}, {a7.does+e2 which hosts {e2 the talks}}, {a7.says-e1 expressed {a7.p its} sorrow over {e1 the bombing} and said {a7.p its} facilitator would travel to Bangkok on Wednesday.}

{a9 Market vendors} {a9.does-e1 laid flowers at the crater and hung a white sheet on which {a9.p they} had written “Not in {a9.p our} name, not in any language”}.

{a8 Marjorie Kellaway}, {a8.d who analyses the conflict for a Singapore think tank}, {a8.says=e1=e2 said splinter groups often tried to spoil a process as it came close to a result. {e1 The attack} could mean {e2 the talks} were going well, {a8.p she} said, or merely that the rebels were no longer able to control their young men.}
