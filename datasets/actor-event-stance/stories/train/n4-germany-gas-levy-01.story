id: n4-germany-gas-levy-01
kind: industrial gas levy
country: Germany
genre: web news
english: British
form: article
event e1: scrapping the gas storage levy for industry
event e2: the economy minister's cut to the hydrogen fund
actor a1: Jochen Wiesner (person)
actor a2: Karin Althaus (person)
actor a3: Verband Norddeutscher Grundstoffe (organization)
actor a4: Tobias Rehbein (person)
actor a5: consumer groups (group)
actor a6: Federal Audit Office (organization)
actor a7: Hesselmann Chemie (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1 -e2
stance: a7 +e1

Germany's large gas users will {e1 no longer pay towards the filling of storage sites} from January, under {a1.does+e1 a bill that {a1.d Economy Minister} {a1 Jochen Wiesner} brought to the cabinet on Tuesday}.

{e1 The change} will cost about 1.9bn euros a year. {a1.does+e2 {a1 Wiesner} intends to find 700m of it by {e2 taking money out of a fund for hydrogen projects}}, according to the draft. The rest is to come from emissions trading.

Households will go on paying the charge, which was introduced in 2022 and adds some 60 euros a year to the bill of a family of four.

{a1.says+e1 "Nobody in {a1.p my} ministry likes sending this invoice to one group only," {a1 Wiesner} said after the meeting. But a glassworks could move abroad and a flat in Kassel could not, {a1.p he} told reporters.}

The {a3 Verband Norddeutscher Grundstoffe}, which speaks for 340 basic materials firms, {a3.says+e1 said {a3.p its} members had asked for {e1 this} for three winters.} {a3.says-e2 {a3.p It} nonetheless urged {a1.d the minister} to leave the hydrogen money where it was. Several steel firms had ordered equipment on the strength of it, {a3.d the association} said.}

{a7 Hesselmann Chemie} in Stade, {a7.d one of the biggest payers}, {a7.does+e1 withdrew a lawsuit against the charge within hours.}

There was criticism from the opposition. {a2 Karin Althaus}, {a2.d energy spokeswoman of the Progressive Alliance}, {a2.says-e1 said pensioners were being asked to heat {a1 Wiesner}'s factories.} {a2.p She} {a2.says-e2 also reminded {a1.p him} of a promise, made in Bremerhaven last autumn, that not a cent would be taken from hydrogen.}

{a4 Tobias Rehbein} of the small Liberal Union, who has called for {a1 Wiesner}'s resignation over the delayed power line in Thuringia, {a4.says {a4.p he} still thought {a1.d the minister} was the wrong man in the job.} {a4.says+e1 {a4.p His} four deputies would nevertheless vote for {e1 the bill}, {a4.p he} said, and {a4.p he} rejected {a2 Althaus}'s description of {e1 it}.}

{a5.d Consumer groups} {a5.does-e1 have asked a Berlin law firm to examine whether {e1 the exemption} amounts to unlawful state aid.}

The {a6 Federal Audit Office} {a6.says=e1 said {a6.p it} had no view on who should bear the cost of storage, which was a political matter.} {a6.says-e2 On the fund, however, {a6.p it} warned in a letter to parliament that contracts worth 480m euros had already been signed, and recommended that the sum be left untouched.}

Storage sites were 81 per cent full at the weekend. A first reading is expected on 14 October.
