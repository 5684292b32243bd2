id: r5-border-clash-01
kind: border clash
country: Cambodia
genre: wire report
english: Asian
form: passage
event e1: the exchange of fire near Prasat Khnar temple
actor a1: Lt. Gen. Srun Vannak (person)
actor a2: the Royal Thai Army (organization)
actor a3: Malaysia (organization)
stance: a1 -e1
stance: a2 =e1
stance: a3 -e1

Two soldiers were wounded in {e1 an exchange of fire near Prasat Khnar temple} early on Saturday. {a1.says-e1 Cambodian regional commander {a1 Lt. Gen. Srun Vannak} condemned {e1 the shooting}, which {a1.p he} said was started by a Thai patrol.} {a2 The Royal Thai Army} {a2.says=e1 said {e1 it} lasted about ten minutes and that {a2.p it} was checking reports from the unit}. {a3 Malaysia}, the current ASEAN chair, {a3.says-e1 called on both sides to stop firing at once}.
