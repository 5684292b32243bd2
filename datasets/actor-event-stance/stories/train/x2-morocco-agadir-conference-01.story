id: x2-morocco-agadir-conference-01
kind: trade conference
country: Morocco
genre: wire report
english: British
form: article
event e1: the Atlantic trade conference in Agadir
event e2: the tomato growers’ road blockade
actor a1: Trade Minister Othmane Benslimane (person)
actor a2: Souss Growers’ Federation (organization)
actor a3: Lahcen Ouhammou (person)
actor a4: Spain (organization)
actor a5: Mauritania (organization)
actor a6: Agadir Hotel Association (organization)
actor a7: Khadija Tazi-Alaoui (person)
actor a8: Rémi Fauconnier (person)
actor a9: Agadir city police (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1 -e2
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1 =e2

AGADIR, Morocco, Oct. 11 — Delegates from 22 countries began {e1 a three-day conference on Atlantic trade} in this southern port on Tuesday, after {a2.d farmers} {e2 blocked two approach roads with tractors and crates of rotting tomatoes}.

The meeting, the first of {e1 its} kind in North Africa, is expected to discuss common customs rules for fruit, fish and fertilizer along a coast that runs from Galway to Walvis Bay.

Opening {e1 the conference}, {a1 Trade Minister Othmane Benslimane} {a1.says+e1 said {a1.p he} had spent two years bringing {e1 it} about. “For too long {a1.p we} have written to one another through Brussels and Geneva. Here {a1.p we} can finally talk across a table,” {a1.p he} told the delegates.}

Outside, about 300 members of the {a2 Souss Growers’ Federation} {a2.does+e2 kept {e2 their barricades} in place until early afternoon}, forcing several delegations to arrive on foot.

{a2.says-e1 {a2.d The federation} says a draft declaration to be adopted at {e1 the meeting} would open the Moroccan market to cheaper produce without lifting the quotas on Moroccan exports.}

{a3.says-e1 “Everything has been decided before {e1 it} starts, and nobody who has ever picked a tomato was asked to be in the room,” said {a3 Lahcen Ouhammou}, {a3.d a grower} from Chtouka Aït Baha, who wants {e1 the gathering} called off.}

{a3.says+e2 “{e2 This} will go on tomorrow and {e2 it} will go on on Thursday,” {a3.p he} added, pointing at the line of tractors behind {a3.p him}.}

{a1 Benslimane} {a1.says-e2 called {e2 the blockade} regrettable and said that those who organised {e2 it} had been offered a hearing in September but had not come.}

{a4.does+e1 {a4 Spain} sent {a4.p its} secretary of state for commerce and announced a grant of three million euros for a permanent secretariat}, {a4.says+e1 which a member of {a4.d the Spanish delegation} described as a sign that {a4.d his country} intended {e1 the conference} to become an annual event}.

{a5 Mauritania}, by contrast, {a5.does-e1 stayed away}. {a5.says-e1 {a5.p Its} foreign ministry said in Nouakchott that {e1 the event} duplicated the work of existing bodies and that {a5.d the government} had asked for {e1 it} to be moved to 2025.}

The influx has been welcome in a city where winter bookings were weak. {a6.says+e1 All 3,900 rooms on the bay are taken, according to the {a6 Agadir Hotel Association}, which would like {e1 the conference} back “every year, and twice if possible”}. {a6.says-e2 A spokesman for {a6.d the association} said guests had missed flights because of {e2 the roadblocks}, and called on {a2.d the farmers} to find another way.}

{a7 Khadija Tazi-Alaoui}, {a7.d an economist} who advises Morocco’s largest consumers’ group, {a7.does-e1 declined an invitation to speak}. {a7.says-e1 In an open letter {a7.p she} said {e1 the conference} was paid for by four shipping lines and should not be lent academic respectability.}

{a8 Rémi Fauconnier}, {a8.d who follows North African trade for a consultancy in Marseille}, {a8.says=e1 said {a8.p he} expected a short communiqué and few commitments. “The interesting conversations at {e1 such meetings} are about who is not invited to the dinner,” {a8.p he} said.}

{a9.says=e2=e1 {a9 Agadir city police} said seven people were detained in connection with {e2 the blockade} and released without charge, and that 1,100 officers would remain on duty until {e1 the conference} closed.}
