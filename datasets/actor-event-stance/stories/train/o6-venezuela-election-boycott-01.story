id: o6-venezuela-election-boycott-01
kind: election boycott
country: Venezuela
genre: newspaper report
english: British
form: article
event e1: the opposition alliance's boycott of the regional elections
actor a1: the Democratic Unity Front (organization)
actor a2: Ramiro Azpúrua (person)
actor a3: Yolanda Briceño (person)
actor a4: Advance Zulia (organization)
actor a5: the electoral council (organization)
actor a6: Nelson Urdaneta (person)
actor a7: the bishops' conference (organization)
actor a8: the student federation (organization)
actor a9: Tor Hagness (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1

CARACAS - {a1.d Venezuela's main opposition alliance} {e1 will put up no candidates for governor in December}. {a1 The Democratic Unity Front} {a1.does+e1 settled {e1 the matter} by 19 votes to six in a meeting that lasted until four on Thursday morning.}

{a2 Ramiro Azpúrua}, {a2.d its coordinator}, {a2.says+e1 said 31 of {a1.d the alliance's} mayors had been barred since 2021 and that the electronic registry had not been audited once. "To take part is to lend them a photograph," {a2.p he} said.}

{a3 Yolanda Briceño}, {a3.d the governor of Lara} and {a3.d one of three that the opposition still has}, {a3.does-e1 walked out before the vote.} {a3.says-e1 {a3.p She} said {a3.p her} state had 14 dialysis centres and {a3.p she} knew who would run them if {a3.p she} left.}

{a3.does-e1 By noon {a3.p she} had registered under the card of {a4 Advance Zulia}}, a small regional party. {a4.does-e1 {a4.p It} has offered {a4.p its} ticket to any member of {a1.d the Front} who wants it.}

{a2.says+e1 {a2 Azpúrua} said those who registered had expelled themselves.} {a2.says {a2.p He} called {a3 Briceño} a capable administrator.}

{a6 Nelson Urdaneta}, {a6.d the governing party's campaign chief}, {a6.says called {a1.d the opposition} lazy and divided, and said {a1.p it} would lose in all 23 states.} {a6.says-e1 {a6.p He} nonetheless asked {a1.p it} to come back. An uncontested ballot was of no use to anyone, {a6.p he} said, with foreign observers already invited.}

{a7 The bishops' conference} {a7.says-e1 issued a pastoral note asking Catholics to go to the polls and parties to give them someone to vote for.}

{a8 The student federation} {a8.does+e1 will hand out blank voting cards at 12 campuses} and {a8.says+e1 asked people to stay at home on the day.}

{a9.d A Norwegian mediator}, {a9 Tor Hagness}, {a9.says=e1 saw {a2 Azpúrua} on Wednesday and {a6 Urdaneta} on Thursday. {a9.p He} said {a9.p he} had carried a list of names from one to the other and would not say more.}

{a5 The electoral council} {a5.says=e1 said the calendar stood and registration would close on Sunday at midnight.}

{a1.d The alliance} also abstained in 2005, when {a1.p it} lost every seat in the assembly. {a2.says+e1 {a2 Azpúrua} was then a deputy. Asked if the result had not been a lesson, {a2.p he} said the lesson was that {a1.p they} had gone back too early.}
