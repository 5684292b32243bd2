id: r1-israel-party-leadership-01
kind: party leadership contest
country: Israel
genre: wire report
english: American
form: passage
event e1: the open primary in the Tnuat HaMerkaz party
actor a1: Dekel-Shoham (person)
actor a2: Vaknin-Tal (person)
actor a3: the party's central committee (organization)
actor a4: Menashe Krispel (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1

{a1 Dekel-Shoham} had asked for the slate to be drawn up by a nominating panel, {a1.says-e1 warning that {e1 an open primary} would cost 4 million shekels and split the faction}, but {a3 the party's central committee} {a3.does+e1 voted 512-388 for {e1 a ballot of all members}}. {a2 Vaknin-Tal}, the first to declare, {a2.says+e1 said the members had taken their party back}. {a4 Menashe Krispel}, {a4.d a pollster}, {a4.says=e1 gave the two about equal chances}.
