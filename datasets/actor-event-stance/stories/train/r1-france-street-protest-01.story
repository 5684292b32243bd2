id: r1-france-street-protest-01
kind: street protest
country: France
genre: wire report
english: British
form: passage
event e1: the lorry drivers' blockade of fuel depots
event e2: the new tax on diesel
actor a1: the CRT drivers' union (organization)
actor a2: Interior Minister Benoît Chassagne (person)
actor a3: Environment Minister Solène Kerdraon (person)
actor a4: the prefect of Loire-Atlantique (person)
actor a5: Gérard Lampin (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e2
stance: a4 -e1
stance: a5 -e1

Riot police cleared {e1 lorries blocking a fuel depot} at Donges in western France before dawn on Thursday, on the orders of {a4 the prefect of Loire-Atlantique}, {a4.does-e1 who had given drivers until midnight to leave}. Eleven people were detained.

{a1 The CRT drivers' union} {a1.says+e1 said {e1 the action} would continue at six other sites} {a1.says-e2 until the government withdrew {e2 a tax of 7 centimes a litre on diesel}}. {a2.says-e1 {a2 Interior Minister Benoît Chassagne} said {a2.p he} would not let "a few hundred people deprive the country of petrol".}

{a3.says+e2 {a3 Environment Minister Solène Kerdraon} ruled out any change to {e2 the tax}, which {a3.p she} says is needed to meet European commitments.} {a5 Gérard Lampin}, who runs a garage near Saint-Nazaire, {a5.says-e1 said {a5.p he} had lost three days of takings and wanted {e1 it} over}.
