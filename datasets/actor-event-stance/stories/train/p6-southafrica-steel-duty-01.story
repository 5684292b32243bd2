id: p6-southafrica-steel-duty-01
kind: steel import duty
country: South Africa
genre: business page
english: British
form: article
event e1: the 15% safeguard duty on imported hot-rolled steel
event e2: the importers' court application against the steel duty
event e3: the mothballing of Ironvaal's Number Two furnace
actor a1: Nomvula Sithebe (person)
actor a2: Ironvaal (organization)
actor a3: the importers' association (organization)
actor a4: component makers (group)
actor a5: the United Foundry Workers (organization)
actor a6: Pieter Raubenheimer (person)
actor a7: China (organization)
actor a8: Lindiwe Moagi (person)
actor a9: the trade commission (organization)
actor a10: Kagiso Tlhapi (person)
stance: a1 +e1
stance: a2 +e1 -e2 +e3
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 +e1 -e3
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1
stance: a10 -e1 =e2

Coil traders go to court

Traders who bring in steel coil from Asia {a3.does+e2 went to the High Court in Pretoria on Monday over {e1 a levy} that took effect at the weekend.}

{a3 The importers' association}, which speaks for 44 firms, {a3.says-e1 says {a3.p it} was given six working days to respond to 800 pages, and that {a3.p its} members have 90,000 tonnes at sea which nobody had priced for {e1 the extra 15%}.}

{e1 The tariff} will fall to 13% in its second year and 11% in its third. {a9 The trade commission}, {a9.d an advisory body}, {a9.does=e1 found that imports had risen by 62% in three years; {a9.p it} offered the cabinet three options, one of which was to do nothing, and did not rank them.}

{a1.d Trade Minister} {a1 Nomvula Sithebe} {a1.does+e1 took the middle one.} {a1.says+e1 {a1.p She} has dismissed fears about the price of cars and fridges, putting the effect on an average washing machine at 58 rand (£2.50).}

The chief beneficiary is {a2 Ironvaal}, {a2.d the country's last maker of flat products}, which lost 2.9bn rand last year. {a2.says+e1 {a2.p It} said {e1 the relief} "should have come before the second winter, not after it" and was four points lower than {a2.p it} needed.} {a2.does-e2 {a2.p It} has applied to be heard as a respondent in {e2 the Pretoria case}.}

{a2.does+e3 {a2.d The company} is nevertheless going ahead with {e3 the cooling of {a2.p its} Number Two furnace} at Meyerspruit.} {a2.says+e3 Restarting it would make sense only at 80% of capacity, {a2.d a company} statement said, and orders stood at 61%.}

That angered {a5 the United Foundry Workers}. {a5.says+e1 {a5.p Its} general secretary said {a5.d the union} had marched for protection "when the shareholders were still on holiday" and had no regrets about that.} {a5.does-e3 {a5.p It} has referred {e3 the shutdown} to arbitration.}

{a4.says-e1 For {a4 component makers} in the Eastern Cape the sums look different. A pressing works in Kariega told customers that exhaust brackets would cost 9% more from May}, and {a4.says-e1 several firms said exports to Europe would be lost to Morocco.}

{a6 Pieter Raubenheimer}, {a6.d finance spokesman for an opposition party}, {a6.says-e1 congratulated {a1.d the minister} on having visited more factories than {a1.p her} three predecessors together. "What a pity {a1.p she} only listened at one of them," {a6.p he} said.} {a6.does-e1 {a6.p He} has tabled a motion to refer {e1 the measure} back to committee.}

{a7 China}, which ships about half the coil, {a7.does-e1 notified the World Trade Organization that {a7.p it} was seeking consultations}, the first step in a dispute. {a7.says {a7.d Beijing} added that relations between the two countries were excellent.}

{a10 Kagiso Tlhapi}, who runs a roofing business with 30 employees in Polokwane, {a10.says-e1 said {a10.p he} had stopped quoting on schools because no supplier would hold a price for {a10.p him}, and asked that somebody "switch {e1 the thing} off before it switches {a10.p me} off".} {a10.says=e2 {a10.p He} had read about {e2 the lawyers} in the newspaper and had no idea what would come of them, {a10.p he} said.}

{a8 Lindiwe Moagi}, {a8.d a metals economist} in Johannesburg, {a8.says=e1 said similar duties had kept mills open in some countries and merely delayed closure in others. Local prices already stood 4% above the import price before freight, {a8.p she} noted, and {a8.p she} expected about two-thirds of {e1 the increase} to be passed on.}

{e2 The hearing} is set down for the 19th.
