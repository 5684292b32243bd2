id: o5-ethiopia-special-militia-01
kind: regional militia disbandment
country: Ethiopia
genre: wire report
english: African
form: article
event e1: the disbanding of Wollaro's regional militia
event e2: the blocking of the Tirma road
actor a1: the federal government (organization)
actor a2: Getahun Desalegn (person)
actor a3: Wollaro Democratic Movement (organization)
actor a4: Mulu Bekele-Worku (person)
actor a5: Brigadier General Tadesse Abraha (person)
actor a6: militiamen (group)
actor a7: Coffee Transporters' Association (organization)
actor a8: Sister Hiwot Lemma (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 -e1 +e2
stance: a7 =e1 -e2
stance: a8 =e1 =e2

ADDIS ABABA, Oct 6 - {a6.does+e2-e1 Hundreds of {a6 militiamen} in southwestern Ethiopia have {e2 closed a main road to the Kenyan border}} rather than {e1 hand in {a6.p their} rifles}, residents and officials said on Friday.

{a1 The federal government} {a1.does+e1 gave {a6.d the 8,000-strong Wollaro force} until September 30 {e1 to be absorbed into the army or the police, or go home with six months' pay}}.

{a2.d The minister of peace}, {a2 Getahun Desalegn}, {a2.says+e1 said 5,100 had registered and that the rest would be dealt with according to the law. "A country has one army. {a2.p We} have told the regions this since April and {a2.p I} will not be telling them again in November," {a2.p he} said on state television.}

{e2 Logs and two burnt-out buses were blocking traffic at Tirma}, 430 km southwest of the capital, a truck driver told Reuben News by telephone.

{a3 The Wollaro Democratic Movement}, which runs the region in coalition with two smaller parties, {a3.says-e1 called on {a1.d the government} to suspend the deadline. {a3.p It} said 212 villagers had been killed in raids since 2019 in districts where no federal soldier was stationed.}

{a4.d {a3.p Its} deputy head}, {a4 Mulu Bekele-Worku}, {a4.does+e2 visited {a6.d the men} at {e2 the barricade} on Thursday and brought {a6.p them} bread}. {a4.says-e1 "{a6.p They} guarded our cattle when Addis Ababa did not know {a4.p our} name," {a4.p she} told {a6.p them}, according to a video posted by a local broadcaster.}

{a5 Brigadier General Tadesse Abraha}, {a5.d who commands federal troops in the zone}, {a5.says-e2 said the road would be reopened by Sunday "by talking or otherwise".} {a5.does+e1 {a5.p His} officers have set up three camps to collect weapons}.

{a1.d The government} {a1.does-e2 sent 40 federal police vehicles from Jimma on Friday}, witnesses said.

{a7 The Coffee Transporters' Association} {a7.says-e2 said 160 lorries were stuck on either side and demanded passage.} {a7.says=e1 {a7.p It} had no opinion on who should carry guns, {a7.p its} secretary added.}

{a8 Sister Hiwot Lemma}, {a8.d a Catholic nun who has carried messages between the two camps}, {a8.says=e1=e2 said both sides had listened and neither had agreed to anything.}
