id: w1-australia-bank-merger-01
kind: bank merger
country: Australia
genre: business page
english: Australian
form: passage
event e1: the Southern Cross Mutual takeover of Bendoura Bank
event e2: the extraordinary meeting of members on the takeover
actor a1: Southern Cross Mutual (organization)
actor a2: Geraldine Tripp (person)
actor a3: the Competition Board (organization)
actor a4: Vikram Sethi-Jones (person)
stance: a1 +e1 -e2
stance: a2 =e1 +e2
stance: a3 =e1 =e2
stance: a4 +e1 +e2

{a1 Southern Cross Mutual} has been told, politely, to ask {a1.p its} owners first. A hundred members of the Hobart lender, led by schoolteacher {a2 Geraldine Tripp}, {a2.does+e2 have requisitioned {e2 a general meeting} over {e1 {a1.p its} $2.1 billion purchase of Bendoura Bank}}. {a2.says=e1 {a2.p She} has nothing against {e1 the deal} and nothing for {e1 it}, {a2.p she} says, because nobody has shown {a2.p her} the numbers.} {a1.says+e1-e2 {a1.d The mutual} says {e1 the acquisition} speaks for itself and {e2 the meeting} is a waste of $400,000 that {a1.p it} has asked the Federal Court to prevent.} Bendoura chairman {a4 Vikram Sethi-Jones} {a4.says+e1 cannot sell fast enough}, {a4.says+e2 though {a4.p he} does rather hope they hold {e2 it}: "Let 'em vote. They'll love {a4.p us}."} {a3 The Competition Board}, {a3.says=e1=e2 which is due to rule on {e1 the transaction} by May, has said nothing about either}.
