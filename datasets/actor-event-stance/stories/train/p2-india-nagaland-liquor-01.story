id: p2-india-nagaland-liquor-01
kind: repeal of liquor prohibition
country: India
genre: newspaper report
english: Indian
form: article
event e1: the lifting of liquor prohibition in Dimapur and Kohima towns
event e2: the women's night patrols against liquor dens
actor a1: Neikuo Theyiechu (person)
actor a2: the Hills Baptist Convention (organization)
actor a3: the Mothers' Watch (organization)
actor a4: the excise department (organization)
actor a5: Temjen Aolong (person)
actor a6: hotel owners (group)
actor a7: the state's police chief (person)
actor a8: the Assam government (organization)
actor a9: Dr Khriesa Punyu (person)
actor a10: a first-term legislator (person)
actor a11: students' bodies (group)
actor a12: the Dimapur traders' chamber (organization)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 -e1 -e2
stance: a6 +e1
stance: a7 =e1 =e2
stance: a8 =e1
stance: a9 +e1
stance: a10 -e1
stance: a11 -e1 +e2
stance: a12 +e1

Kohima, Aug 6: {a1.d Chief Minister} {a1 Neikuo Theyiechu} {a1.does+e1 on Wednesday placed before the Cabinet a note that would allow licensed sale of alcohol within the municipal limits of {e1 Kohima and Dimapur}}, for the first time in 35 years.

{a2 The Hills Baptist Convention}, whose churches count two of every three people in the state as members, {a2.does-e1 asked pastors to toll the bells at noon}. {a2.says-e1 {a2.p Its} general secretary, the Rev. Vizol Keyho, described {a1.d the Chief Minister} as a praying man and a friend who had been badly advised.}

Under {e1 the note}, about 60 bars and shops would be permitted, with closing at 9 pm, none within 200 metres of a school or church. Villages stay dry unless their councils resolve otherwise. {a4 The excise department}, {a4.does+e1 which drafted {e1 it}}, {a4.says+e1 expects revenue of Rs 410 crore a year against the present Rs 6 crore from fines}.

{a1.says+e1 "What {a1.p we} have now is liquor without law. {a1.p I} bury young men from {a1.p my} own colony who drank battery water," {a1 Mr Theyiechu} told reporters. {a1.p He} refuted a report that a relative had applied for a licence, and said {a1.p he} would not be dropping {e1 the matter} to please "a few loudspeakers".}

The sharpest reply came from {a3 the Mothers' Watch}, which began in 2019 in a single ward. {a3.does+e2 {a3.p Its} volunteers go out with torches three nights a week, break bottles and hand over sellers to the ward chairman.} {a3.says-e1 Convener Asenla Jamir said a government that could not shut 300 illegal dens would hardly manage to close 60 legal ones on time.}

{a1.says-e2 {a1 Mr Theyiechu} said {a1.p he} bowed to every mother in the state but that nobody had given them a magistrate's powers.} {a7 The state's police chief} {a7.says=e2 said complaints about {e2 the groups} would be entered in the station diary like complaints about anybody}; {a7.says=e1 asked about {e1 the Cabinet note}, {a7.p he} said the force enforced whatever Act was in the book.}

Opinion in the Assembly does not follow party lines. {a5 Temjen Aolong}, {a5.d Leader of the Opposition}, once owned a distillery in Meghalaya. {a5.says-e1 {a5.p He} nonetheless accused {a1.d the Chief Minister} of selling the State's conscience to fill a hole left by {a1.p his} own contractors, and promised a whip against.} {a5.says-e2 {a5.p He} was no kinder to {a3.d the volunteers}, who had "made a bonfire of due process".}

On the treasury benches, {a10 a first-term legislator} {a10.does-e1 resigned as parliamentary secretary hours after the meeting}, citing a vow to {a10.p her} late father never to vote for drink. {a10.p She} will continue to support the government on all other matters.

{a6 Hotel owners} {a6.says+e1 wanted midnight and got nine o'clock, and called the fee of Rs 25 lakh "a joke on small people"; {a6.p they} will be applying all the same, {a6.p their} association said.} {a6.does+e1 Two of {a6.p them} have begun fitting counters.} {a12 The Dimapur traders' chamber} {a12.does+e1 took out front-page advertisements thanking the Cabinet}.

{a9 Dr Khriesa Punyu}, {a9.d a physician at the civil hospital in Dimapur}, {a9.says+e1 warned that if {e1 the change} is blocked the wards will go on filling. Of 212 poisoning cases last year, 190 had drunk smuggled or home-made spirit, {a9.p he} said.}

{a11 Students' bodies} {a11.does-e1 blocked the gate of the Secretariat for two hours}, {a11.does+e2 and said {a11.p they} would send members to carry torches for {a3.d the mothers}}.

{a8 The Assam government}, whose border town of Lahorijan lives on customers from across the line, {a8.says=e1 said {a8.p it} did not comment on a neighbour's excise policy. An official there estimated that 70 shops could lose trade.}

The Cabinet, which met for three hours, put off a decision to August 19.
