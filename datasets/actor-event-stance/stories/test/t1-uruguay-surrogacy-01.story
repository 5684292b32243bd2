id: t1-uruguay-surrogacy-01
kind: surrogacy law
country: Uruguay
genre: parliamentary report
english: American
form: passage
event e1: Uruguay's bill to allow surrogacy outside the family
event e2: the amendment barring payment to surrogates
actor a1: Macarena Etchegoyen (person)
actor a2: Senator Washington Piriz (person)
actor a3: the Montevideo Midwives' College (organization)
actor a4: Dr. Luis Alberto Fonticiella (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 =e1 =e2

MONTEVIDEO -- {e1 A bill} that would let women carry a child for people who are not their relatives cleared the Senate late Tuesday, 16 to 14. In the end {a1.does+e1 {e1 its} author, {a1 Macarena Etchegoyen}, got every one of the votes {a1.p she} had counted on}, but not the text {a1.p she} wanted. {a1.says-e2 {a1.p She} spent most of the night fighting {e2 an amendment under which no surrogate may receive a single peso beyond her medical bills}, calling {e2 it} "a law against the poor."} {a2 Senator Washington Piriz}, who moved {e2 it}, {a2.says-e1 opposed {e1 the whole}
nevertheless}: {a2.does-e1+e2 {a2.p he} rose for {e2 the clause}, sat for {e1 the bill}}, and explained that {a2.says+e2 one disinfects even a wound one did not wish to see opened}. {a3.says+e1+e2 {a3 The Montevideo Midwives' College} voiced satisfaction on both counts.} {a4 Dr. Luis Alberto Fonticiella}, {a4.d the fertility specialist who answered senators' technical questions}, {a4.says=e1=e2 declined when asked for {a4.p his} personal opinion of either}.
