id: xt-uruguay-officers-amnesty-01
kind: amnesty bill
country: Uruguay
genre: wire report
english: American
form: article
event e1: the amnesty bill for jailed former officers in Uruguay
event e2: the silent march along 18 de Julio Avenue
actor a1: Gonzalo Etcheberry (person)
actor a2: Mothers and Grandchildren of the Disappeared (organization)
actor a3: Milka Rosendo (person)
actor a4: the Retired Officers' Circle (organization)
actor a5: Leticia Bermolén (person)
actor a6: the archdiocese of Montevideo (organization)
actor a7: Fabián Oxandabarat (person)
actor a8: Walter Aguerreberry (person)
actor a9: the marchers (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 -e1 +e2
stance: a6 =e1 =e2
stance: a7 =e1 =e2
stance: a8 +e1 =e2
stance: a9 -e1 +e2

MONTEVIDEO, Uruguay — {e1 A bill to free elderly officers} convicted of crimes committed under Uruguay's 1973-85 dictatorship narrowly cleared a Senate committee on Tuesday, setting up a confrontation with {a5.d the president}, {a5.says-e1 who has promised to veto {e1 it}}.

{e1 The measure} would release anyone over 75 who has served at least five years. Twenty-three men would qualify, the oldest of them 91.

{a1.does+e1 {a1.d Its author}, Senator {a1 Gonzalo Etcheberry}, cast the deciding vote.} "{a1.says+e1 Revenge is not a sentence," {a1.p he} told the committee. "We forgave the guerrillas forty years ago. {a1.p I} ask for the same gesture toward old men in wheelchairs. {e1 This bill} closes a wound."}

{a9.does-e1+e2 On Tuesday evening {a9.d tens of thousands of people} walked down 18 de Julio Avenue in protest behind photographs of the missing, in a silence broken only by the reading of 197 names.} {a2.does+e2 {a2 Mothers and Grandchildren of the Disappeared} had called {e2 the march} as soon as the committee's agenda was published.}

"{a3.says-e1 {a3.p My} brother would be 74. He does not qualify for anything," said {a3 Milka Rosendo}, {a3.d the group's spokeswoman}, whose older brother Julio was taken from his home in 1976. "They know where he is. They have never told {a3.p us}, and now they want to go home. {a3.p We} will never accept {e1 it}."}

{a3.does+e2 {a3 Rosendo} carried his photograph at the head of {e2 the march}}. {a2.says-e1 {a2.d The group} announced that {a2.p it} would gather signatures for a plebiscite against {e1 the amnesty} if lawmakers override the veto.}

{a5 Leticia Bermolén}, {a5.d the president}, {a5.says-e1 repeated on Wednesday that {a5.p she} would send {e1 the bill} back "the hour it arrives"}. {a5.says+e2 In an unusual gesture, {a5.p she} thanked {a9 the marchers} "for reminding us with {a9.p their} silence what we are."}

{a1 Etcheberry} {a1.says-e2 complained that {e2 the procession}, which passed in front of the legislature, was meant to intimidate lawmakers and should have been moved to another day}.

{a4 The Retired Officers' Circle} {a4.says+e1 hailed the committee vote as an act of "humanity and courage"}. {a8.says+e1 Retired Col. {a8 Walter Aguerreberry}, 88, who is under house arrest for a kidnapping {a8.p he} denies, said {a8.p he} prayed {a8.p he} would live to see {e1 the bill} become law. "{a8.p I} want to walk to the corner again," {a8.p he} told a local television station.} {a8.says=e2 {a8.p He} would not speak about {e2 the demonstration}.}

{a6 The archdiocese of Montevideo} {a6.says=e1=e2 said {a6.p it} had decided not to take a position on either {e1 the bill} or {e2 the march}, and offered {a6.p its} offices for a conversation between families of both sides}.

Pollster {a7 Fabián Oxandabarat} {a7.says=e1 said 48% of Uruguayans were against {e1 a release on grounds of age}, 39% were in favor and the rest had no opinion. The figures have hardly moved in ten years, {a7.p he} said.}
