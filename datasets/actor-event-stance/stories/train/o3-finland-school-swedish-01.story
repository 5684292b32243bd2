id: o3-finland-school-swedish-01
kind: language requirement
country: Finland
genre: newspaper report
english: British
form: article
event e1: making Swedish an optional subject in Finnish schools
actor a1: Jarkko Pelttari (person)
actor a2: Aino-Maija Rantakari (person)
actor a3: the Swedish Assembly of Finland (organization)
actor a4: Kansan Voima (organization)
actor a5: Christoffer Hagelstam (person)
actor a6: teachers' union OPL (organization)
actor a7: pupils at a school in Kajaani (group)
actor a8: Eevi Saastamoinen (person)
actor a9: a majority of municipalities in the east (group)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 +e1
stance: a9 +e1

{a1.does+e1 {a1.d Education minister} {a1 Jarkko Pelttari} has commissioned {e1 a draft law}} under which children in Finnish-speaking schools could take German, Russian or Spanish in place of the country's second official language.

{a1.says+e1 In an interview published on Sunday {a1 Pelttari} said that after six years of lessons only one pupil in eight could hold a conversation in Swedish. It was better to learn something willingly than to sit through something, {a1.p he} said.}

{e1 The point} is contained in the programme of {a4 Kansan Voima}, {a1.p his} party, which {a4.does+e1 made {e1 it} a condition of joining the government in 2025.}

About 5 per cent of Finns have Swedish as their mother tongue. {a3 The Swedish Assembly of Finland} {a3.says-e1 said patients and defendants have a right to be heard in their own language, and asked where the nurses and judges would come from.} {a3.does-e1 {a3.p It} called an extraordinary session for 4 February.}

{a5 Christoffer Hagelstam}, {a5.d minister for Nordic cooperation} and leader of a Swedish-speaking party with nine seats, {a5.says-e1 said {a5.p he} would leave the government on the day {e1 the bill} reached parliament.} {a5.says-e1 {a5 Hagelstam} told reporters that {a1 Pelttari} had given {a5.p him} an assurance to the contrary in November and that {a5.p he} had made a note of the date.}

{a1.says+e1 {a1 Pelttari} denied having promised anything of the kind.} 

{a6.says-e1 The {a6 teachers' union OPL} said 1,900 posts depended on the present timetable and small schools could not offer three languages.}

In {a9 a majority of municipalities in the east} {a9.does+e1 councils have asked since 2021 for permission to try out {e1 such a choice}}, without success. {a8 Eevi Saastamoinen}, {a8.d head of schools} in Joensuu, {a8.says+e1 said three hundred parents were on {a8.p her} list for Russian.} {a7.d Pupils at a school in Kajaani} {a7.does+e1 sent {a1.d the minister} a petition with 412 names.}

{a2 Aino-Maija Rantakari}, {a2.d the prime minister}, {a2.says=e1 said {e1 the matter} had not been discussed in cabinet and that {a2.p she} would form a view when there was a text.} {a2.says {a2.p She} described both ministers as valued colleagues.}
