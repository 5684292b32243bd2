id: q5-uk-hotel-leaseback-01
kind: sale and leaseback
country: United Kingdom
genre: business page
english: British
form: article
event e1: Pembury Hotels' sale and leaseback of 41 hotels
event e2: Corvane Capital's demand for a special dividend
actor a1: Pembury Hotels (organization)
actor a2: Adaeze Nwachukwu (person)
actor a3: Corvane Capital (organization)
actor a4: the Strickley family trust (organization)
actor a5: Tessellate (organization)
actor a6: pension trustees (group)
actor a7: the kitchen and housekeeping union (organization)
actor a8: Morwenna Teague (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 -e1
stance: a5 +e1
stance: a6 -e2
stance: a7 -e1 -e2
stance: a8 =e1 =e2

Shareholders in {a1 Pembury Hotels} are to vote next month on {e1 an £870m deal that would turn Britain's fourth-largest innkeeper into a tenant in {a1.p its} own buildings}.

{a1.d The company} {a1.does+e1 said on Monday that {a1.p it} had signed heads of terms with {a5 Tessellate}, a property fund backed by Canadian teachers}. {a5.does+e1 {a5 Tessellate} has put £45m into escrow} and will let the hotels, 41 of them from Inverness to Torquay, back to {a1 Pembury} for 35 years at rents tied to inflation.

{a2 Adaeze Nwachukwu}, {a2.d the chief executive}, {a2.says+e1 said the proceeds would clear the bank debt and pay for 6,000 bathrooms. 'Guests don't ask who holds the freehold. They do ask why the shower is cold,' {a2.p she} said.}

The activist investor {a3 Corvane Capital}, which holds 7.2%, {a3.says+e1 has been urging {e1 such a step} for four years. {a3.p It} complained on Monday that the price was 5% too low and the timetable 'geological', and said {a3.p it} would be voting in favour.} {a3.does+e2 In the same letter {a3.p it} {e2 called on the board to hand £300m straight back to investors}.}

{a2.says-e2 {a2 Ms Nwachukwu} would not rule out returning cash 'in some year that has a normal winter in it', but pointed out that the group still owed £412m from the pandemic and said {a2.p she} had not sold the roof in order to buy lunch.} {a1.does-e2 The board's circular to shareholders makes no provision for {e2 a payment}.}

{a4 The Strickley family trust}, whose founder opened the first house in Malvern in 1934, {a4.says-e1 has 18% and intends to use all of it to keep the deeds. Kit Strickley, a trustee, praised {a2 Ms Nwachukwu} as the best manager the business had employed since his aunt. 'But a hotel company with no hotels is a payroll and a rent bill,' he said.}

The pension scheme's deficit stood at £96m at the last count. Its freehold security would go when the buildings do. {a6 Pension trustees} {a6.does-e2 have retained solicitors and asked the regulator to hold back {e2 the £300m}}.

{a7 The kitchen and housekeeping union} {a7.says-e1 predicted that rents rising each April would be found out of wages. {a7.p It} cited two care-home groups that had gone the same way before they failed.} {a7.says-e2 As for {a3 Corvane}, an official said, {a3.p its} partners were welcome to change the sheets at Torquay for {e2 their money}.}

{a8 Morwenna Teague}, {a8.d who follows the leisure sector at a Bristol broker}, {a8.says=e1=e2 put the initial yield at 6.1%, in line with four comparable transactions. Whether it turned out cheap or dear depended on inflation after 2030, which {a8.p she} could not forecast. {a8.p She} thought {a3 Corvane} likely to settle for about half of {e2 what {a3.p it} wanted}.}

{a1 Pembury} reported a pre-tax profit of £38m in the year to March. Occupancy was 74%, two points below the level of 2019. The shares closed 11p higher at 243p.
