id: t1-trinidad-casino-licence-01
kind: casino licence
country: Trinidad and Tobago
genre: wire report
english: Caribbean
form: passage
event e1: the casino licence for Scarlet Ibis Palace in Chaguanas
event e2: the High Court's stay of the casino licence
actor a1: the Gambling Authority (organization)
actor a2: Pundit Ramesh Doodnath (person)
actor a3: Justice Camille Rampaul-Joseph (person)
actor a4: the casino workers' union (organization)
actor a5: Anil Seecharan (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 =e1

PORT OF SPAIN -- Scarlet Ibis Palace had hired 340 people and hung its chandeliers when {a3.does-e1+e2 {a3 Justice Camille Rampaul-Joseph} ruled on Friday that {e1 its licence} "cannot be allowed to take effect" while the lawfulness of the tender is in doubt}. {a2.says+e2 {a2.d The claimant}, {a2 Pundit Ramesh Doodnath}, heard {e2 the order} with {a2.p his} eyes closed and then asked those around {a2.p him} to give thanks quietly.} {a2.says-e1 {a2.p He} has never hidden that {a2.p he} would have objected to {e1 any gaming hall} next to {a2.p his} mandir, fair tender or foul.} {a1 The Gambling Authority} {a1.says-e2 will be before the Court of Appeal on Monday, {a1.p its} chairman said,} and {a1.says+e1 "not one line" of {e1 the grant} would be changed}. At the gate {a4 the casino workers' union}, {a4.d a body better known for picketing such places}, {a4.does+e1 held up placards reading Let Them Deal}. Senior Counsel {a5 Anil Seecharan}, for the Palace, {a5.says=e1 said {a5.p he} had no instructions as yet}.
