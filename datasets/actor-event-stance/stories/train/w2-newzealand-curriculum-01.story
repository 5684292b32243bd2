id: w2-newzealand-curriculum-01
kind: school curriculum change
country: New Zealand
genre: broadcast transcript
english: Australian
form: passage
event e1: making New Zealand history compulsory to Year 13
event e2: the primary teachers' refusal to trial the new units
actor a1: Tāmati Horomona (person)
actor a2: Gwen Lattimore (person)
actor a3: the Southern Principals' Forum (organization)
actor a4: Esther Faleolo (person)
stance: a1 +e1 -e2
stance: a2 =e1
stance: a3 -e1 =e2
stance: a4 +e1 +e2

PRESENTER: It's ten past seven. {a2.says=e1 From next February {e1 every student would take New Zealand history right through to the end of school}; that's what our reporter {a2 Gwen Lattimore} has seen in a Cabinet paper.} {a1.d Education Minister} {a1 Tāmati Horomona}, you're not denying {e1 it}?

{a1 HOROMONA}: {a1.says+e1 Why would {a1.p I}? {a1.p I} wrote {e1 it}. Kids leave here knowing more Tudors than rangatira.}

PRESENTER: {a3.says-e1 {a3 The Southern Principals' Forum} reckons {e1 it} will push out physics.} {a3.says=e2 Mind you, {a3.p they} took no position when we asked about {e2 the primary teachers who won't run your trial}.}

{a1 HOROMONA}: {a1.says-e2 {e2 That refusal} is a pity and it's wrong. You can't say you want a thing and then not test it.}

PRESENTER: That'll be {a4 Esther Faleolo} of the teachers' guild you mean. Here {a4.p she} is last night.

{a4 FALEOLO} (recorded): {a4.says+e1 Do {a4.p we} want {e1 this history} taught? {a4.p We}'ve marched for {e1 it}.} {a4.does+e2 But {a4.p I} told members to {e2 hand the units back}}, {a4.says+e2 and {a4.p I}'d tell them again, because nobody's given them a single hour of training.}
