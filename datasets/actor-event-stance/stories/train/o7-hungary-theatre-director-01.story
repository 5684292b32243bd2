id: o7-hungary-theatre-director-01
kind: theatre director dismissal
country: Hungary
genre: wire report
english: American
form: article
event e1: the dismissal of theater director Ágnes Somogyvári
event e2: the actors' strike
actor a1: Ágnes Somogyvári (person)
actor a2: Mayor Zoltán Kelecsényi (person)
actor a3: the 34 actors and technicians (group)
actor a4: Márton Derecskei (person)
actor a5: Piroska Hegyes (person)
actor a6: the national stage union (organization)
stance: a1 -e1 =e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 -e1 -e2
stance: a6 -e1 +e2

{a3.d Actors at a municipal theater in southern Hungary} {a3.does+e2-e1 {e2 canceled all performances through Sunday} after {e1 {a1.d {a3.p their} director} of 11 years was removed}}.

{a1 Ágnes Somogyvári}, 58, was called to city hall on Monday and {a2.does+e1 {e1 told by {a2.d Mayor} {a2 Zoltán Kelecsényi} that {a1.p her} contract was ended at once}}. {a2.says+e1 {a2.p He} cited an audit that found 47 million forints in unapproved guest fees.}

{a1.says-e1 {a1 Somogyvári} said every one of those fees bore the signature of a deputy mayor. "{a1.p I} kept the copies. {a1.p I} will show them to the labor court," {a1.p she} told reporters.} {a1.does-e1 {a1.p She} has left {a1.p her} belongings in the office}.

Under {a1.p her} the house had won nine national prizes and increased season tickets from 2,100 to 6,800.

{a3.says-e1 In a statement read from the steps, {a3.d the 34 actors and technicians} said the audit had been ordered two weeks after the premiere of a play about a land deal.} {a3.says+e2 {a3.p They} would go back to work when {a1.p she} did, {a3.p they} said.}

{a2 Kelecsényi} {a2.says-e2 said ticket holders were being taken hostage and that wages for the days lost would be withheld.} {a2.does+e1 {a2.p He} named {a4 Márton Derecskei}, {a4.d a television actor}, as acting director on Tuesday}.

{a4 Derecskei} {a4.does+e1 moved into the building the same evening by a side door}. {a4.says+e1 {a4.p He} told local television that money "was never counted here" and that {a4.p he} would bring back operetta.}

{a6 The national stage union} {a6.does+e2 opened {a6.p its} relief fund to the theater's employees}. {a6.says-e1 {a6.p Its} lawyers will represent {a1 Somogyvári} in court.}

{a5 Piroska Hegyes}, {a5.d an opposition council member}, {a5.says-e1 said the council ought to have voted first, as the statutes require, and asked for the matter to be put on the agenda of June 4.} {a5.says-e2 {a5.p She} urged {a3.d the actors} to play nevertheless. The audience had done nothing to deserve this, {a5.p she} said.}

{a1 Somogyvári} {a1.says=e2 declined to advise {a3.d {a1.p her} former colleagues}. "That is for {a3.p them} alone to decide and {a1.p I} am staying out of it," {a1.p she} said.}
