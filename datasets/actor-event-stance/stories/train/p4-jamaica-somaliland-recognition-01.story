id: p4-jamaica-somaliland-recognition-01
kind: state recognition
country: Jamaica
genre: newspaper report
english: British
form: article
event e1: Jamaica's recognition of Somaliland
event e2: Somalia's visa suspension for Jamaican seafarers
actor a1: Everton Glasspole (person)
actor a2: Somalia (organization)
actor a3: Somaliland (organization)
actor a4: Claudette Minott (person)
actor a5: the African Union (organization)
actor a6: the Jamaica Seamen's Guild (organization)
actor a7: Blue Harbour Crewing (organization)
actor a8: Anthea Rowbotham (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1 -e2
stance: a7 -e2
stance: a8 =e1

{a2 Somalia} {a2.does-e1 has recalled its representative from Havana, who also covers Kingston}, and {a2.does+e2 {e2 stopped issuing visas to Jamaican ships' crews}} in the first consequences of a decision that has surprised most of the Caribbean.

{a1 Everton Glasspole}, {a1.d Jamaica's foreign minister}, {a1.does+e1 signed {e1 the declaration} in Hargeisa on Sunday}, in front of about 3,000 people in a football ground. No government in the western hemisphere had taken {e1 the step} before.

{a1.says+e1 "We looked at a people who have held seven elections and kept their own peace for 30 years, and we asked what more anybody wants of them," {a1 Glasspole} told a radio station on {a1.p his} return. {a1.p He} denied that a Gulf ports group had paid for the aircraft. The bill was 212,000 dollars, {a1.p he} said, and the treasury had it.}

{a1.says-e2 {a1.p He} described {e2 Mogadishu's measure} as aimed at "people who never had a say in it", and said {a1.p his} officials had asked for {e2 it} to be lifted.}

{a3 Somaliland} broke away from the rest of the country in 1991. {a3.d The territory} issues its own currency and passports, and {a3.does+e1 declared Monday a public holiday}.

In a note made public by {a2.d the Somali foreign ministry}, {a2.says-e1 {a2.d the ministry} called {e1 the signature} null and void.} {a2.says+e2 Jamaican nationals serving on merchant ships would get {a2.p its} stamp again "when the error has been corrected", {a2.d the ministry} said.}

At home the strongest words came from {a4 Claudette Minott}, {a4.d the opposition's spokeswoman on foreign affairs}. {a4.says-e1 {a4.p She} sent Somalilanders {a4.p her} congratulations on their elections, which {a4.p she} observed herself in 2017. "{a4.p I} have friends there and {a4.p I} know what they have built. But Jamaica spent half a century telling Africa that its union speaks for Africa, and {a1.d the minister} has thrown that over in an afternoon," {a4.p she} said. {a4.p She} wants the matter put before both houses and {e1 the document} withdrawn until then.}

{a5 The African Union}, to which {a2 Somalia} belongs, {a5.says-e1 reminded "friendly states" that the borders inherited at independence are not open to revision from outside.}

About 160 Jamaicans work on vessels that call at Mogadishu and Kismayo, most of them with food aid. {a7 Blue Harbour Crewing}, the agency that places the majority, {a7.does-e2 has asked a lawyer in Nairobi to challenge {e2 the visa order}}.

{a6 The Jamaica Seamen's Guild} {a6.says-e2 said its members were losing up to 900 US dollars a week because of {e2 a stamp}.} {a6.says=e1 General secretary Fitzroy Lumsden added that {a6.d the guild} "has no foreign policy and is not going to acquire one".}

{a8 Anthea Rowbotham}, {a8.d who teaches international law} in Barbados, {a8.says=e1 said that under the usual test a state needed territory, people and a government, and that recognition by others was evidence of these rather than a condition.}
