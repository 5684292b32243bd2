id: q7-indonesia-governor-polls-01
kind: indirect election of governors
country: Indonesia
genre: newspaper report
english: British
form: article
event e1: abolishing direct elections for Indonesia's governors
event e2: the pilot indirect vote in Gorontalo
event e3: the student march on parliament in Jakarta
actor a1: Home Affairs Minister Bagus Prawirodirdjo (person)
actor a2: Partai Fajar (organization)
actor a3: Partai Akar Rakyat (organization)
actor a4: Ratna Simorangkir (person)
actor a5: Teuku Meuraxa (person)
actor a6: the election supervisors' agency (organization)
actor a7: student unions (group)
actor a8: the employers' federation (organization)
actor a9: Governor Syamsul Olii (person)
actor a10: Yohana Bataona (person)
actor a11: the army (organization)
actor a12: a cabinet official (person)
stance: a1 +e1 +e2
stance: a2 +e1 +e2 -e3
stance: a3 -e1 +e3
stance: a4 -e1 +e2 -e3
stance: a5 -e1 =e3
stance: a6 =e1 =e2
stance: a7 -e1 +e3
stance: a8 +e1
stance: a9 +e1 -e2
stance: a10 =e1 =e2
stance: a11 =e3
stance: a12 +e1

{a7.does+e3 {a7 Student unions} from 22 universities have called {e3 a march on the parliament building in Jakarta}} for Thursday, when members are due to decide {e1 who picks the heads of the country's 38 provinces}.

Under a draft which cleared committee on Monday, provincial assemblies would do so from 2029. Voters have chosen their governors since 2005, and {a7.d the students} {a7.says-e1 say those born that year are being told they need not trouble themselves.}

{a1 Home Affairs Minister Bagus Prawirodirdjo} {a1.says+e1 said that "the term going backwards is one {a1.p I} reject". The last round cost 41 trillion rupiah and left 61 winners under investigation, a third of them for repaying the people who had paid for their posters. {a1.p He} had been elected directly {a1.p himself}, in Yogyakarta, "and {a1.p I} remember every invoice".}

The coalition holds 71 per cent of the seats. But its second-largest party, {a2 Partai Fajar}, is split. {a4 Ratna Simorangkir}, {a4.d who sits on the committee for {a2.d the party}}, {a4.does-e1 voted against {a4.p her} own leadership on Monday} and {a4.says-e1 said {a4.p she} would do it again with pleasure.} {a4.says-e3 {a4.p She} urged {a7.d the students} nevertheless to stay in {a7.p their} lecture halls. A burnt bus, {a4.p she} said, would be worth 30 votes to the other side.} {a4.does+e2 As a compromise {a4.p she} had proposed {e2 a trial in a single province}, and drafted the clause that chose Gorontalo.}

{a2.d The party} {a2.does+e1 has told {a2.p its} 84 members that absence on Thursday will be taken as resignation.} {a2.says-e3 {a2.p Its} youth wing announced "a day of cleaning" on the square where {e3 the demonstration} is to assemble.} {a2.does+e2 {a2.p It} paid for the assembly in Gorontalo to be fitted with voting machines.}

{a9 Governor Syamsul Olii}, whose province would go first, {a9.says-e2 asked why 1.2 million people should be the mouse.} {a9.says+e1 {a9.p He} has no objection in principle to {e1 the reform}, which {a9.p he} called sound, provided that all 38 start on the same morning.} {a1 Prawirodirdjo} {a1.does+e2 signed the order for {e2 the experiment} on Friday.}

{a3 Partai Akar Rakyat}, the largest opposition group, {a3.does+e3 has lent {a3.p its} sound lorries to {e3 the protest}}. {a3.says-e1 A party which cannot win in the villages, {a3.p its} chairwoman said, had decided to do without the villages.} In Aceh, {a5 Teuku Meuraxa}, who signed the 2005 peace accord for the rebels, {a5.says-e1 recalled that the guns had been handed over for a ballot and not for a meeting of 81 men in a hotel.} {a5.says=e3 What was done in the streets of Jakarta was a matter for Jakartans, {a5.p he} said.}

{a8 The employers' federation} {a8.does+e1 handed the committee a paper with the number of permits frozen in the months before each poll}, 4,100 last time. {a8.says+e1 {a8.p It} complained only that 2029 was too far off.}

{a12 A cabinet official}, who was not authorised to speak to the press, {a12.says+e1 expressed impatience with the talk of a rushed job. There had been nine hearings, {a12.p he} said. "{a12.p We} would have lost heart after six if {a12.p we} did not think it right."}

{a6 The election supervisors' agency} {a6.says=e1=e2 said {a6.p it} would watch whichever kind of vote the law provided for, and that staff were in Gorontalo to count chairs.} {a11 The army} {a11.says=e3 said two battalions would stand by at the request of the police, as at any large gathering.}

{a10 Yohana Bataona}, {a10.d a political scientist} in Kupang, {a10.says=e1 expected {e1 the bill} to pass with between 20 and 40 defections. Assemblies had chosen governors until 2004 and money had changed hands then too, {a10.p she} said, in fewer envelopes.} {a10.says=e2 Of Gorontalo {a10.p she} said it was too small to prove one thing or the other.}
