id: x1-nigeria-broadcasting-licence-01
kind: broadcasting licence
country: Nigeria
genre: wire report
english: African
form: article
event e1: the revocation of Harmattan TV's licence
event e2: Harmattan TV's suit at the Federal High Court
actor a1: the Broadcasting Standards Agency (organization)
actor a2: Malam Sani Gwarzo-Bello (person)
actor a3: Harmattan TV (organization)
actor a4: Folake Adebanjo-Ross (person)
actor a5: the Guild of Nigerian Newsrooms (organization)
actor a6: Senator Istifanus Dung (person)
actor a7: the Arewa Peace Volunteers (organization)
actor a8: Justice Obiageli Mbanefo-Uko (person)
actor a9: a senior official in the Ministry of Information (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 -e1 -e2
stance: a7 +e1
stance: a8 =e1 =e2
stance: a9 =e1

ABUJA, (ANN) – {a1.does+e1 {a1.d Nigeria's broadcast regulator} has {e1 withdrawn the licence of {a3 Harmattan TV}}}, {a3.d one of the most watched news channels in the north}, accusing {a3.p it} of inciting violence with {a3.p its} coverage of cattle raids in Plateau State.

Transmission stopped at 4:12 p.m. on Tuesday when {a1.does+e1 officials of {a1 the Broadcasting Standards Agency} ({a1 BSA}), escorted by armed police, sealed {a3.d the station}'s premises in Jos}.

{a1.d The agency}'s director-general, {a2 Malam Sani Gwarzo-Bello}, {a2.says+e1 told newsmen that {a3.d the station} had ignored three warnings and two fines}.

{a2.says+e1 "A licence is a trust. When {a3.p you} put a masked man on air to call for reprisals, and then {a3.p you} repeat him four times, {a3.p you} have broken that trust," {a2.p he} said.}

{a3 Harmattan TV} {a3.says-e1 denied the allegation and said the clip had been condemned on air by {a3.p its} own presenter}. {a3.does+e2 {a3.p It} filed {e2 a suit} at the Federal High Court in Abuja on Wednesday asking for N5 billion in damages and an order {a3.says-e1 setting aside {e1 the revocation}}.}

{a4 Folake Adebanjo-Ross}, {a4.d {a3.d the channel}'s managing director}, {a4.says-e1 said 312 workers had been thrown out of their offices without notice}.

{a4.says+e2 "{a3.p We} shall meet {a1.p them} in court, not in the newspapers. {a4.p I} have every confidence in {e2 the case}," {a4.p she} told Africa Newsroom by telephone.}

{a1 BSA} {a1.does-e2 has entered a preliminary objection to {e2 the action}}. {a2 Gwarzo-Bello} {a2.says-e2 described {e2 it} as premature since an appeals panel existed within {a1.d the agency}}.

{a5 The Guild of Nigerian Newsrooms} {a5.says-e1 called {e1 the sanction} "a return to decree-era journalism"} and {a5.does+e2 applied to be joined in {e2 the suit} as an interested party}.

{a6 Senator Istifanus Dung}, whose constituency was among the worst hit by the raids, {a6.says-e1 faulted {e1 the shutdown}, saying villagers had depended on {a3.d the channel} for early warning}. {a6.says-e2 {a6.p He} however advised {a3.d the owners} to withdraw {e2 the matter} from court and allow the National Assembly to mediate, since litigation "may last longer than {a3.d the company}".}

Not everybody is sorry to see {a3.d the station} go. {a7 The Arewa Peace Volunteers}, {a7.d a youth group} which monitors hate speech, {a7.says+e1 said {e1 the penalty} was deserved. {a7.p Its} members had logged 71 inflammatory broadcasts on {a3.d the channel} since January, {a7.p it} said}.

{a9.d A senior official in the Ministry of Information}, who asked not to be named because {a9.p he} was not authorised to speak, {a9.says=e1 said the ministry was not consulted and only learnt of {e1 the decision} on television}.

{a8 Justice Obiageli Mbanefo-Uko} {a8.does=e2 fixed June 3 for hearing} and {a8.says=e1=e2 cautioned both parties against comments on {e1 a matter} now before {a8.p her}}.

{a1.d The regulator} has revoked four licences since 2019, two of which were later restored.
