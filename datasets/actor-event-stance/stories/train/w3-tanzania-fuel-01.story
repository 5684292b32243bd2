id: w3-tanzania-fuel-01
kind: fuel subsidy removal
country: Tanzania
genre: wire report
english: African
form: passage
event e1: lifting the kerosene subsidy
event e2: the Zanzibar government's decision to keep subsidising kerosene
actor a1: Tanzania's finance minister (person)
actor a2: the Zanzibar government (organization)
actor a3: Mafia Island fishermen (group)
actor a4: Saida Mchomvu (person)
actor a5: Lamp Oil Importers' Council (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1 =e2
stance: a5 +e1

DAR ES SALAAM - Kerosene will cost a third more on the mainland from Wednesday, but not across the channel. {a2.does+e2 {a2 The Zanzibar government} said {a2.p it} would go on paying {e2 the difference} out of tourist taxes}, {a2.says-e1 and {a2.p its} leader called {e1 the mainland's step} "heartless towards those without a wire to their house"}. {a1 Tanzania's finance minister} {a1.says+e1 told a news conference that {e1 the support} had mostly been used to dilute diesel and was gone for good}. {a1.says-e2 {e2 Two prices in one republic}, {a1.p he} said, was an invitation to smugglers, and {a1.p he} asked {a2.d the islands} to reverse course}. {a5 Lamp Oil Importers' Council} {a5.says+e1 said it was about time}. {a3 Mafia Island fishermen}, who work by pressure lamp, {a3.does-e1 stayed ashore in protest}. {a4 Saida Mchomvu}, {a4.d a statistician}, {a4.says=e1=e2 said {a4.p her} bureau would publish figures on smuggling in June, and not opinions before that}.
