id: p8-norway-open-documents-01
kind: open document format
country: Norway
genre: newspaper report
english: British
form: article
event e1: the move of Norwegian ministries to open document formats
event e2: Falkestad Data's complaint to the procurement tribunal
event e3: a two-year postponement for the armed forces
actor a1: Sunniva Tveitane (person)
actor a2: Falkestad Data (organization)
actor a3: the Free Code Society (organization)
actor a4: the association of municipalities (organization)
actor a5: the defence staff (organization)
actor a6: Geir Rognaldsen (person)
actor a7: blind computer users (group)
actor a8: Ragnhild Mosebekk (person)
actor a9: the procurement tribunal (organization)
actor a10: teachers in Tromso (group)
stance: a1 +e1 -e3
stance: a2 -e1 +e2
stance: a3 +e1 -e2 -e3
stance: a4 +e1
stance: a5 +e3
stance: a6 -e1
stance: a7 -e1 =e3
stance: a8 =e1 =e2
stance: a9 =e1 -e2
stance: a10 +e1

From the first of March no ministry in Oslo will accept a letter, table or tender written in a file type which belongs to one manufacturer.

{a1 Sunniva Tveitane}, {a1.d the minister for public administration}, {a1.does+e1 sent the circular to 17 departments and 62 agencies on Thursday.} {a1.says+e1 {a1.p She} would have liked to have done {e1 it} five years ago, {a1.p she} told a newspaper in Bodo, when {e1 it} would have been half as dear.}

The bill is 410m kroner, most of it for the conversion of old archives. Against that the ministry sets 95m kroner a year in licences, nearly all of which goes to {a2 Falkestad Data}, the Bergen company whose office suite runs on nine out of ten state computers.

{a2.does+e2 {a2 Falkestad Data} lodged {e2 a complaint} at {a9 the procurement tribunal} in the same week.} {a2.says-e1 {a2.p It} is all in favour of standards, {a2.p it} says, and has helped to write three of them. {a2.p Its} difficulty is with a rule under which 'a customer of twenty years forbids himself to open {a2.p our} post'.}

{a9.does-e2 {a9 The tribunal} threw {e2 the case} out on Monday, saying that {e2 it} had come a year too late.} {a9.says=e1 {a9.p Its} seven-page ruling says nothing on the merits of either kind of file and notes that this is for parliament.}

The company has until Easter to go to the courts.

{a3 The Free Code Society}, whose volunteers maintain one of the programs that stand to gain, {a3.does+e1 has offered to train 400 clerks without charge.} {a3.says-e2 {a3.p Its} chairman said {a2.d the Bergen firm} had run out of arguments and sent a lawyer instead.}

One exception is under discussion. {a5 The defence staff} {a5.does+e3 wrote to the cabinet in December to ask for {e3 two more years}}, since {a5.p its} planning system cannot at present read anything else. {a1.says-e3 {a1 Ms Tveitane} answered that soldiers were used to short notice.} {a3.says-e3 {a3.d The society} said an army that could not open {a5.p its} own maps without a password from a salesman ought to be hurrying.}

The plan's most awkward critics have nothing to sell. {a7 Blind computer users} {a7.says-e1 say that the screen readers which {a7.p they} depend on stumble over tables in the new files, and that {a7.p they} wrote to {a1.d the minister} about this in 2022.} {a7.does-e1 Two of {a7.p them} have reported the ministry to the equality ombudsman.} {a7.says=e3 About the military {a7.p they} had no opinion.}

{a6 Geir Rognaldsen}, {a6.d the opposition's spokesman on technology}, {a6.says-e1 paid tribute to {a1 Ms Tveitane} as the only member of the government who could set up a printer.} {a6.does-e1 {a6.p He} then moved that the 410m kroner be spent on hospital computers, which crash four times a month.}

Denmark made the same change for its ministries in 2008, with mixed results, and the Dutch have a rule called 'comply or explain'. Two German cities went over and one came back.

{a4 The association of municipalities} {a4.says+e1 complained that nobody had asked {a4.p it} about the timetable, which falls in the middle of the annual accounts.} {a4.does+e1 All the same {a4.p its} board has voted, 11 to 2, to apply {e1 the circular} in town halls too, though {a4.p it} is under no duty to do so.}

{a10.does+e1 {a10 Teachers in Tromso} did not wait. Pupils there have been handing in homework in the open type since the autumn, and the staff at six schools deleted the other programs over Christmas.} {a10.says+e1 One of {a10.p them} said it was high time that the ministries caught up.}

{a8 Ragnhild Mosebekk}, {a8.d a lawyer who writes a newsletter on public contracts}, {a8.says=e2 said that appeals from the tribunal succeed in about one case in three and that {a2.d the company} would be looking at that figure.} {a8.says=e1 Whether the state saves money, {a8.p she} said, would not be known before 2030, because the archives come first and the licences run out last.}
