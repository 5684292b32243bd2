id: o5-iraq-hostage-ransom-01
kind: hostage ransom
country: Iraq
genre: wire report
english: British
form: article
event e1: paying a ransom for the kidnapped Siba oil workers
event e2: the talks with the kidnappers
actor a1: Interior Minister Jabbar Al-Khuzai (person)
actor a2: Sayyid Murtadha Al-Battat (person)
actor a3: Orelle Services (organization)
actor a4: Salwa Mahdi (person)
actor a5: Brigades of the Marsh (organization)
actor a6: Polish embassy (organization)
actor a7: Kadhim Zayer (person)
actor a8: Hatem Al-Asadi (person)
stance: a1 -e1 -e2
stance: a2 =e1 +e2
stance: a3 =e1
stance: a4 +e1 +e2
stance: a5 +e1
stance: a6 -e1 =e2
stance: a7 -e1
stance: a8 -e1 -e2

BASRA, Iraq - {e2 Contacts over nine oil workers held in the southern marshes} were broken off on Tuesday when {a5.d the kidnappers} {a5.says+e1 repeated {a5.p their} demand for {e1 $12 million}}, {a2.d a cleric who has spoken to both sides} said.

The nine, six Iraqis, two Poles and a Filipino, were taken from a bus near Siba on 3 August. A group calling itself the {a5 Brigades of the Marsh} {a5.does+e1 has released two videos} and {a5.does+e1 given an account number in a third country}.

{a2 Sayyid Murtadha Al-Battat} {a2.says+e2 said {a2.p he} would try again after Friday prayers. "As long as {a5.p they} answer the telephone, {a2.p I} will ring," {a2.p he} said.} {a2.says=e1 {a2.p He} carried offers, {a2.p he} said, and did not advise anybody on {e1 money}.}

{a1.d The interior minister}, {a1 Jabbar Al-Khuzai}, {a1.says-e1 said four bus loads of workers had been seized in Maysan in the year after the previous payment.} {a1.does-e1 {a1.p He} has instructed banks in the south to report cash withdrawals above 100 million dinars}.

{a1.says-e2 {a1.p He} also asked {a2.d the cleric} to stay at home. Every call, {a1.d the minister} said, gave {a5.d the gang} another day to move the men.}

{a4 Salwa Mahdi}, {a4.p whose} husband drove the bus, {a4.does+e1 has sold a flat and a car and deposited the proceeds with a lawyer}. {a4.says+e2 {a4.p She} thanked {a2 Al-Battat} for "the only news {a4.p we} have had".} {a4.says+e1 "{a1.d The minister} has policemen outside {a1.p his} house. What is twelve million to the state?" {a4.p she} said.}

{a6 The Polish embassy} {a6.says-e1 said Warsaw's policy of making no concessions applied here too.} {a6.says=e2 {a6.p It} would not say whether {a6.p it} was in touch with intermediaries.}

The men's employer, {a3 Orelle Services} of France, {a3.says=e1 declined to comment beyond saying that salaries were still being paid.}

{a7 Kadhim Zayer}, {a7.d a former hostage} who spent 70 days in the marshes in 2017, {a7.says-e1 said {a7.p his} own family paid and the same men took {a7.p his} neighbour in the spring.}

{a8 Hatem Al-Asadi}, {a8.d a member of the parliamentary security committee}, {a8.says-e1-e2 said the army knew the village and should have gone in on the second day.}
