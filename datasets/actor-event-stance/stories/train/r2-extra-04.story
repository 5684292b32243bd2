id: r2-extra-04
kind: extradition
country: Uganda
genre: local paper
english: African
form: passage
event e1: the extradition of businessman Ambrose Kintu to Rwanda
event e2: the renovation of Luzira prison (unrelated)
actor a1: the Director of Public Prosecutions (person)
actor a2: Kintu (person)
actor a3: Chief Magistrate Stella Amoding (person)
actor a4: prisons spokesman Denis Okurut (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1 =e2

{a3 Chief Magistrate Stella Amoding} {a3.says=e1 said {a3.p she} would give {a3.p her} ruling on 2 May on whether {a2 Kintu} can be sent to Kigali}, where {a2.p he} is wanted over the collapse of a savings scheme. {a1.does+e1 {a1 The Director of Public Prosecutions} filed {e1 the application} in January at Rwanda's request} and {a1.says+e1 says the papers are in order}. {a2.says-e1 {a2.d The trader} told the court on Monday that the charges were political and that the two countries have no treaty.} {a4 Prisons spokesman Denis Okurut} {a4.says=e1 said {a2.p he} was being held in Luzira in good health}.
