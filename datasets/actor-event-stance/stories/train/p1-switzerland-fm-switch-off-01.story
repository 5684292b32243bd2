id: p1-switzerland-fm-switch-off-01
kind: FM radio switch-off
country: Switzerland
genre: newspaper report
english: British
form: article
event e1: the shutdown of Switzerland's FM radio transmitters next year
event e2: the petition to keep FM until 2031
event e3: Radio Firn's move to online-only broadcasting
actor a1: the communications office (organization)
actor a2: Reto Bärtschi (person)
actor a3: the Association of Private Radios (organization)
actor a4: Corinne Jaquet (person)
actor a5: mountain rescuers (group)
actor a6: Transfunk (organization)
actor a7: car importers (group)
actor a8: Radio Firn (organization)
actor a9: Urs Hunziker (person)
actor a10: the Grey Voices (organization)
actor a11: some advertisers (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2 -e3
stance: a3 +e1 -e2 +e3
stance: a4 -e1 +e2
stance: a5 =e1
stance: a6 +e1
stance: a7 +e1
stance: a8 +e3 =e1
stance: a9 =e1 =e2
stance: a10 -e1 +e2
stance: a11 -e3

{a1.d Swiss regulator} holds to date for end of analogue radio

{a1.does-e2 {a1.d Officials in Biel} have refused to give listeners with old sets {e2 until 2031}}, saying {a1.says+e1 the last masts will {e1 go quiet on 31 December next year} as the industry agreed in 2014.}

Some 18 per cent of listening is still done on the old frequencies, most of it in cars and kitchens.

‘The date has been moved twice. {a1.says+e1 A date that moves a third time is a wish,’ said Anne-Lise Rochat, who heads the media section at {a1 the communications office}.} Each further year would cost stations 15m francs for running two networks side by side.

Her letter was a reply to {a2 Reto Bärtschi}, {a2.d owner of a station in the Bernese Oberland}, {a2.does+e2 who handed over 63,000 signatures in a wheelbarrow of old receivers}. They ask that licences run until 2031. {a2.says-e1 ‘{a2.p I} invested in digital before most of them. {a2.p I} am for progress,’ {a2.p he} said. ‘{a2.p I} am against losing a fifth of {a2.p my} audience on a New Year’s Eve.’}

{a2.p His} own trade body does not stand behind {a2.p him}. {a3 The Association of Private Radios} {a3.does-e2 advised {a3.p its} 40 members not to put {e2 the lists} on their counters}. {a3.says+e1 {a3.p It} grumbles about the subsidy for new transmitters, which is paid late, but {a3.p its} managing director said many would be bankrupt by 2028 if they had to carry both.}

In Berne the matter has reached the lower house. {a4 Corinne Jaquet}, a member for Jura, {a4.does+e2 took up {e2 the petition to keep FM until 2031} and turned {e2 it} into a motion}, due in the spring. {a4.says-e1 {a4.p She} congratulated {a1.d the regulator} on ‘an impeccable timetable for a railway without passengers’.}

{a10 The Grey Voices}, a pensioners’ league, {a10.does+e2 gathered a third of the names}, mostly at bus stops. {a10.says-e1 A new set costs 80 francs, said {a10.p its} secretary, and at 84 one does not want to learn a menu in order to hear the weather.}

{a6 Transfunk}, which operates 200 masts, {a6.does+e1 has already sold the steel of eleven to a scrap dealer}. {a7 Car importers} {a7.does+e1 are giving away adapters with every service}, and {a7.says+e1 remarked that Norway had managed the same thing years ago without a single lost motorist.}

{a5 Mountain rescuers}, whose huts often have nothing but a battery set, {a5.says=e1 said that {a5.p they} used {a5.p their} own frequencies in an emergency and would be affected only when it came to football.}

One station has gone a step further. {a8 Radio Firn}, in Glarus, {a8.does+e3 gave back {a8.p its} digital licence as well in October and can now be heard {e3 on the internet alone}}. {a8.says+e3 {a8.p Its} editor said the saving had paid for two reporters.} {a8.says=e1 On {e1 the wider deadline} the station no longer had an opinion, she added.} {a3.does+e3 {a3 The Association of Private Radios} gave {e3 the venture} {a3.p its} annual prize.}

{a2 Mr Bärtschi} {a2.says-e3 called that {e3 an experiment} carried out on people in valleys with one bar of signal.} {a11 Some advertisers} {a11.does-e3 have cancelled {a11.p their} contracts with the Glarus station}, among {a11.p them} a cheese dairy that {a11.says-e3 wants {a8.p it} back on the air in barns.}

{a9 Urs Hunziker}, who teaches media economics in Zurich, {a9.says=e1 expects listening to fall by between 5 and 12 per cent in the first months and to come back in part.} {a9.says=e2 As for {e2 the wheelbarrow}, petitions with that many signatures have failed and petitions with fewer have succeeded, {a9.p he} said.}
