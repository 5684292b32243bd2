id: w2-uganda-referendum-01
kind: constitutional referendum
country: Uganda
genre: parliamentary report
english: African
form: passage
event e1: the referendum on restoring presidential term limits
event e2: the walkout by opposition MPs
actor a1: Attorney General Cuthbert Byamugisha (person)
actor a2: Hon. Aidah Nabukenya (person)
actor a3: Hon. Gerald Ocen (person)
actor a4: the Inter-Faith Council of Kabale (organization)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1

Parliament yesterday deferred the bill providing for {e1 a referendum on presidential term limits} after {a2.does+e2 {a2 Hon. Aidah Nabukenya} {e2 led sixty-one members out of the chamber}} to protest at what {a2.p she} called {a2.says+e1 "the slow strangling of {e1 a vote} the people have begged for"}. {a1 Attorney General Cuthbert Byamugisha}, who had earlier argued that {a1.says-e1 {e1 the exercise} was costly, divisive and, with elections due, pointless}, {a1.says-e2 said {e2 the walkout} was childish}. {a3.does-e2 Not all on {a2.p her} side followed {a2 Nabukenya}. {a3 Hon. Gerald Ocen} remained in {a3.p his} seat.} {a3.says+e1-e2 "{a3.p I} want {e1 this referendum} more than {a3.p I} want {a3.p my} lunch," {a3.p he} told the Speaker, "but {a3.p I} was elected to sit here, not to stand in the car park."} {a4.does+e1 A petition for {e1 the vote}, bearing 340,000 thumbprints gathered by {a4 the Inter-Faith Council of Kabale}, was laid on the table.}
