id: w2-srilanka-memorial-01
kind: memorial unveiling
country: Sri Lanka
genre: wire report
english: Asian
form: passage
event e1: the unveiling of the fishermen's memorial at Nayaru
event e2: the police injunction against the ceremony
actor a1: Jesuthasan Emmanuel (person)
actor a2: the Mullaitivu magistrate (person)
actor a3: Inspector Ruwan Dissanayaka (person)
actor a4: the Nayaru Mothers' Front (organization)
actor a5: Arjuna Vidanapathirana (person)
stance: a1 =e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 -e1

Twice on Friday a court clerk drove the eleven kilometres of sand to Nayaru. {a3.does+e2-e1 The first time he carried {e2 an injunction} obtained by {a3 Inspector Ruwan Dissanayaka}, who had sworn that {e1 a stone for the dead fishermen} would "reopen the war".} The second time he carried {e2 its} cancellation. {a2.does-e2+e1 {a2 The Mullaitivu magistrate}, after hearing {a4 the Nayaru Mothers' Front} under a tamarind tree, tore up {e2 the order}, remarked that grief needs no licence and directed that {e1 the event} go ahead.} {a4.does+e1 So {a4.d the mothers} pulled down the sari that covered {e1 the stone}}; {a4.says-e2 "{a4.p We} do not obey paper that insults drowned boys," one of {a4.p them} had said that morning.} Absent was {a5 Arjuna Vidanapathirana}, the provincial councillor, {a5.does-e1 who returned {a5.p his} invitation unopened}. {a1.says=e1 {a1 Jesuthasan Emmanuel}, {a1.d lawyer for neither side}, recounted the day to reporters and declined to draw a lesson from it.}
