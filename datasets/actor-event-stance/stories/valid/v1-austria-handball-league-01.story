id: v1-austria-handball-league-01
kind: breakaway league
country: Austria
genre: wire report
english: British
form: passage
event e1: the breakaway Danube Handball League
event e2: the federation's ban on players who join the breakaway league
actor a1: the Austrian handball federation (organization)
actor a2: HC Wachau Krems (organization)
actor a3: Lukas Reisenbichler (person)
actor a4: the players' union (organization)
actor a5: Szabolcs Verebes (person)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 =e1 -e2
stance: a5 +e1

Six clubs from four countries will start {e1 their own handball league} in September, one of their organisers, {a5 Szabolcs
Verebes}, announced in Vienna on Wednesday. {a5.says+e1 {a5.p He} promised "no more empty halls on a Tuesday in February"}. {a2.does+e1 {a2 HC Wachau Krems}, {a2.d the Austrian champions}, have
already paid the 200,000-euro entry fee}. Within hours {a1.does-e1+e2 {a1 the Austrian handball federation} had struck back,
barring from the national team anybody who plays so much as one match in {e1 the new competition}}. National captain {a3 Lukas Reisenbichler} found
fault with both. {a3.says-e1 {e1 The project} was "a television contract with goalposts", {a3.p he} told reporters, and {a3.p he}
had turned down {a2.d {a3.p his} club}'s offer to lead {a2.p them} into {e1 it}}; {a3.says-e2 nevertheless, to punish 22-year-olds for what their
chairmen sign was cowardly, and {a3.p he} hoped a judge would say so}. {a4.does-e2 {a4 The players' union} did not wait for hope and filed a
complaint against {e2 the sanction} in Linz the same evening}. {a4.says=e1 On the merits of {e1 the Danube venture} {a4.p it} has no view, {a4.p it} said.}
