id: r1-india-airline-route-01
kind: airline route
country: India
genre: local paper
english: Indian
form: passage
event e1: shifting the Dubai flight from Mangaluru to Kannur
event e2: the dharna against the flight shift
actor a1: Sagarmala Air (organization)
actor a2: Capt. Naveen Bangera (person)
actor a3: the Kannur Chamber of Traders (organization)
actor a4: Airports Authority of India (organization)
actor a5: the Gulf Returnees Sangha (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1 =e2
stance: a5 -e1 +e2

{a1 Sagarmala Air}'s decision to {a1.does+e1 {e1 operate {a1.p its} daily Dubai service from Kannur instead of Mangaluru}} from June 1 has not gone down well in the coastal city. {a2 Capt. Naveen Bangera}, {a2.d the local MP}, {a2.says-e1 has written to the civil aviation minister asking that {e1 the shift} be stopped}. {a5 The Gulf Returnees Sangha} {a5.does-e1+e2 staged {e2 a dharna} at Hampankatta on Sunday}.

{a3 The Kannur Chamber of Traders}, {a3.does+e1 which had been lobbying {a1.d the airline} for two years}, {a3.says+e1 said {e1 the flight} would help handloom exporters}. {a4.says=e1 An official of {a4 the Airports Authority of India} said slots were allotted on request and {a4.p it} had no role in the choice.}
