id: xt-senegal-daily-closure-01
kind: newspaper closure
country: Senegal
genre: wire report
english: British
form: article
event e1: the closure of the daily Le Crieur in Dakar
actor a1: the National Press Council (organization)
actor a2: Oumou Khaïry Sarré (person)
actor a3: Abdou Lahat Guissé (person)
actor a4: the Union of Senegalese Reporters (organization)
actor a5: Serigne Modou Bassirou Diakhaté (person)
actor a6: Mariama Goudiaby-Sène (person)
actor a7: Press Without Chains (organization)
actor a8: the Dakar administrative court (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1

{a1.does+e1 {a1.d Senegal's media regulator} on Monday {e1 shut down one of the country's best-known newspapers}}, saying it had been appearing without a valid licence for 14 months.

Seals were put on the doors of Le Crieur, a Dakar daily known for its cartoons, as its staff were preparing Tuesday's edition.

{a1 The National Press Council} {a1.does+e1 ordered {e1 the closure} on Friday} and {a1.says+e1 said in a statement that {e1 it} was "lawful, proportionate and definitive"}. {a1.says+e1 {a1.d The council} said the paper had been sent four reminders.}

But the editor, {a3 Abdou Lahat Guissé}, {a3.says-e1 said the licence had been applied for on time and that the real reason was a cartoon in March which showed three ministers sharing out a fishing boat}.

"{a3.says-e1 {a1.p They} have found a comma in a form and {a1.p they} use it to silence {a3.p us}," {a3.p he} told AFP by telephone from the pavement outside {a3.p his} office. "{a3.p We} are going to court tomorrow, and {a3.p we} are going to print again."}

The communications minister, {a2 Oumou Khaïry Sarré}, {a2.says+e1 denied that {a2.p she} had asked for {e1 the measure} but said {a2.p she} welcomed {e1 it}. "The law is the same for the big and for the small. {a1.d The council} has done {a1.p its} duty and {a1.p it} has {a2.p my} full support," {a2.p she} told a news conference.}

{a4 The Union of Senegalese Reporters} {a4.says-e1 called on {a4.p its} members to wear black armbands until the seals are removed}. {a6 Mariama Goudiaby-Sène}, {a6.d a prominent opposition lawmaker}, {a6.does-e1 went to the newspaper's offices on Monday evening and tried to remove the seals {a6.p herself} before being led away}.

{a7 Press Without Chains}, {a7.d a campaign group based in Brussels}, {a7.says-e1 described {e1 the decision} as "a grave setback in a country long regarded as a model for West Africa"}.

In some quarters there was satisfaction. {a5 Serigne Modou Bassirou Diakhaté}, {a5.d an influential preacher in Thiès} whom the paper often caricatured, {a5.says+e1 said that God had been patient with Le Crieur and that {a5.p he} thanked {a1.d the regulator} for "cleaning the newsstand"}.

{a8 The Dakar administrative court} {a8.says=e1 said {a8.p it} would hear the newspaper's urgent application on Thursday}.

Founded in 2004, Le Crieur sells about 9,000 copies a day and employs 35 people.
