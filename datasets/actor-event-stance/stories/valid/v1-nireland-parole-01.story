id: v1-nireland-parole-01
kind: prisoner release
country: Northern Ireland
genre: broadcast transcript
english: British
form: passage
event e1: the release of Ronnie Glasgow
event e2: the vigil outside Maghaberry prison
actor a1: Heather McIlwrath (person)
actor a2: the Parole Commissioners (organization)
actor a3: Canon Derek Boal (person)
actor a4: Fergal Toner (person)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 =e1 =e2

PRESENTER: Twenty-six years after the Ballyhackamore bar shooting, {e1 Ronnie Glasgow walks out of Maghaberry on Friday}.
{a2.does+e1 {a2 The Parole Commissioners} directed {e1 it} last week, finding the risk {a2.p they} are bound to weigh "low and
well managed"}. {a1 Heather McIlwrath} lost {a1.p her} husband that night, and {a1.p she} joins us. {a1 Mrs McIlwrath}, {a1.p you}'ve
forgiven him, {a1.p you} said so years ago.

{a1 McILWRATH}: {a1.says-e1 {a1.p I} have, and {a1.p I} meant it. Forgiving a man's one thing. {e1 Opening the gate for him} is another, and {a1.p I} will
never be reconciled to {e1 that}.} {a1.does+e2 {a1.p I}'ll be out there on Thursday night with a candle along with the rest of them.}

PRESENTER: {a3 Canon Derek Boal}, {a3.d the prison's former chaplain}, will not. {a3.says-e2 {a3.p He} told this programme that {e2 the vigil}, "for
all the love in {e2 it}, will turn into a mob",} and {a3.says+e1 that {e1 a freed Glasgow} would do more for young men in east Belfast than a
locked-up one ever could}. {a4 Fergal Toner}, {a4.d our home affairs correspondent}, {a4.says=e1=e2 is at the gates now and says
police expect around two hundred people}.
