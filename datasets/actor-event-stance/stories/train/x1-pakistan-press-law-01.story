id: x1-pakistan-press-law-01
kind: press law
country: Pakistan
genre: local paper
english: Asian
form: article
event e1: the Electronic and Print Media Responsibility Bill
event e2: the walkout from the press gallery
actor a1: Information Minister Chaudhry Adnan Warraich (person)
actor a2: the Federation of Working Journalists of Pakistan (organization)
actor a3: Shabnam Kakakhel (person)
actor a4: Mir Jahangir Raisani-Baloch (person)
actor a5: the Newspaper Proprietors’ Society (organization)
actor a6: Barrister Zoya Haider Chattha (person)
actor a7: Deputy Speaker Rana Ghulam Sarwar (person)
actor a8: Maulana Hafeezullah Qureshi (person)
actor a9: Law Division secretary Tahir Nadeem (person)
actor a10: the Senate Standing Committee on Information (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 =e1 -e2
stance: a6 +e1
stance: a7 =e1 =e2
stance: a8 +e1
stance: a9 =e1
stance: a10 +e1

{a10.does+e1 {a10.d Senate panel} clears {e1 media bill}} amid uproar

ISLAMABAD: {a10 The Senate Standing Committee on Information} on Thursday {a10.does+e1 approved {e1 the Electronic and Print Media Responsibility Bill}} by a majority of seven to five, as {a2.does-e1+e2 reporters {e2 walked out of the press gallery} and staged a sit-in} on the lawns of Parliament House.

{e1 The bill}, which was passed by the National Assembly in 22 minutes last week, prescribes up to three years in prison and a fine of Rs10 million for the publication of “knowingly false information tending to bring a state institution into disrepute”.

Piloting {e1 the legislation}, {a1 Information Minister Chaudhry Adnan Warraich} {a1.says+e1 told {a10.d the panel} that {e1 it} was meant to protect citizens and not to muzzle anybody}.

{a1.says+e1 “Show {a1.p me} one country where a man’s honour can be destroyed on a television screen at 8pm and he has to wait 11 years for a decree,” {a1.p he} said. “{e1 This law} gives him a remedy in 90 days.}

{a1.says+e1 “No honest journalist has anything to fear from {e1 it}. {a1.p I} say this as someone who wrote a column for nine years.”}

But {a3 Shabnam Kakakhel}, {a3.d president of {a2 the Federation of Working Journalists of Pakistan}} ({a2 FWJP}), {a3.does+e2 who led {e2 the walkout}}, {a3.says-e1 termed {e1 the bill} a “black law” and announced a countrywide campaign against {e1 it}}.

{a3.says-e1 “{a2.p We} were not given a draft, {a2.p we} were not given a hearing and now {a2.p we} are told to be grateful,” {a3.p she} said, addressing colleagues from the back of a pickup. “{a1.d The minister} forgets that {a1.p his} own columns would have put {a1.p him} behind bars under {e1 this clause}.”}

Later in the day, {a2 the FWJP} {a2.says+e2 issued a statement saluting members for {e2 {a2.p their} boycott} and asking {a2.p them} to wear black armbands until Friday}.

Among the senators who voted against was {a4 Mir Jahangir Raisani-Baloch}, {a4.does-e1 who recorded a note of dissent}. {a4.does+e2 {a4.p He} then left the committee room and sat down with {a2.d the protesting reporters}}. {a4.says-e1 “In {a4.p my} province eleven newsmen have been killed since 2012. They did not die of too much freedom,” {a4.p he} said.}

{a5.d The owners’ body} took a different line. {a5 The Newspaper Proprietors’ Society} {a5.says-e2 regretted {e2 the walkout}, saying {a5.p it} was “unbecoming to abandon the gallery on the day the House needed watching”}. {a5.says=e1 On {e1 the bill} itself, {a5.p it} said a subcommittee of lawyers would report by Monday and that no position had been taken.}

{a1 Mr Warraich} {a1.says-e2 also criticised {e2 the sit-in}, calling {e2 it} “theatre for the cameras”}. {a7 Deputy Speaker Rana Ghulam Sarwar}, who visited {a2.d the protesters} to carry {a2.p their} message to the chair, {a7.says=e1=e2 said {a7.p his} office had to remain above {e1 such disputes}}.

{e1 The measure} found supporters outside the treasury benches. {a6 Barrister Zoya Haider Chattha}, who has represented victims of fake videos, {a6.says+e1 said {a6.p she} had waited years for {e1 something like this}. “One of {a6.p my} clients, a schoolteacher in Sargodha, lost her job over a clip that was a complete fabrication,” {a6.p she} said}.

{a8 Maulana Hafeezullah Qureshi}, whose party sits in the opposition, {a8.does+e1 voted with the government} and {a8.says+e1 said channels had forgotten shame}.

Answering a query, {a9 Law Division secretary Tahir Nadeem} {a9.says=e1 explained that {e1 the offence} would be tried by sessions courts and that complaints could be lodged only by the person aggrieved}.

{e1 The bill} will come before the full Senate on Tuesday.
