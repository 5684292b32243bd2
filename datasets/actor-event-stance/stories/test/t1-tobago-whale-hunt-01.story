id: t1-tobago-whale-hunt-01
kind: whale hunt
country: Trinidad and Tobago
genre: broadcast transcript
english: Caribbean
form: passage
event e1: the pilot whale hunt at Charlotteville
event e2: the tour operators' boycott of Charlotteville
actor a1: Captain Elron Trim (person)
actor a2: the tour operators' guild (organization)
actor a3: Keisha-Ann Murphy (person)
actor a4: Chief Secretary Ainsley Melville (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2

REPORTER: The conch blew at six this morning and by eight there were four blackfish on the beach, the first in Charlotteville since 1989. {a1 Captain Elron Trim} threw the iron.

{a1 TRIM}: {a1.does+e1 {a1.p My} grandfather did {e1 it} and {a1.p I} did {e1 it} and God spare life {a1.p I} going again Thursday.} {a1.says-e2 And {a2.p them} people who say {a2.p they} not sending guests here no more, {a2.p they} wicked. Is {a1.p my} sister guesthouse {a2.p they} emptying.}

REPORTER: Those people are {a2 the tour operators' guild}. {a2.does-e1+e2 Forty minutes after the pictures went round {a2.p it} {e2 pulled every coach booked for the village} until, and I quote, "{e1 this slaughter} is outlawed".} I asked {a3 Keisha-Ann Murphy}, {a3.d who guides turtle walks}, whether {a3.p she} wasn't pleased.

{a3 MURPHY}: {a3.says-e1 Pleased? {a3.p I} cried when {a3.p I} saw the bay red. Nobody on this island want {e1 that} to stop more than {a3.p me}.} {a3.says-e2 But starving a whole village for what six men do, that is spite, and {a3.p I} tell the guild so to {a2.p their} face.}

REPORTER: {a4 Chief Secretary Ainsley Melville} {a4.says=e1=e2 says {a4.p he} will hear all parties before {a4.p he} says anything at all.}
