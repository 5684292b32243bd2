id: x1-philippines-peace-talks-01
kind: peace talks
country: Philippines
genre: wire report
english: Asian
form: article
event e1: the resumption of peace talks with the Hukbong Kabundukan rebels
event e2: the suspension of military operations in Samar
actor a1: the Philippine government (organization)
actor a2: Rosendo Malabanan (person)
actor a3: the Hukbong Kabundukan (organization)
actor a4: Lt. Gen. Crisanto Obligacion (person)
actor a5: Ka Tonyo Laurel (person)
actor a6: Imelda Tizon-Catubay (person)
actor a7: Norway (organization)
actor a8: the Eastern Visayas Widows' Fellowship (organization)
actor a9: Florencio Abrigana (person)
stance: a1 +e1 +e2
stance: a2 +e1 +e2
stance: a3 +e1 +e2
stance: a4 =e1 -e2
stance: a5 +e1 +e2
stance: a6 -e1 -e2
stance: a7 =e1
stance: a8 -e1
stance: a9 +e1 +e2

MANILA, Philippines (WP) — {a1 The Philippine government} and a communist splinter group that has fought in the hills of Samar for two decades {a1.does+e1 {a3.does+e1 agreed Wednesday to return to {e1 the negotiating table}}} after a six-year break, officials said.

{a2 Rosendo Malabanan}, {a2.d the president's adviser on peace}, {a2.says+e1 said delegations from {a1.d the government} and {a3 the Hukbong Kabundukan} would meet in Oslo on Jan. 20 for {e1 what {a2.p he} described as "the best chance in a generation"}}.

To build confidence, {a1.does+e2 {a1.d Manila} will {e2 halt offensive operations} in three provinces for 60 days starting at midnight Friday}, {a2.says+e2 {a2 Malabanan} said. "Guns that are silent in December may stay silent in June," {a2.p he} told a news conference.}

Fighting between {a3.d the rebels} and the army has killed more than 1,900 people since 2004 and forced some 40,000 from their homes, by the military's count.

{a3.d The guerrillas}, whose strength is put at around 350, {a3.says+e1 confirmed {e1 the agreement} in a statement and said {a3.p they} were "entering {e1 the talks} in good faith and without conditions"}.

{a5 Ka Tonyo Laurel}, {a5.d the group's chief negotiator}, {a5.says+e1 said by phone from the Netherlands that {a5.p he} had argued for {e1 a return to dialogue} since the last round broke down}.

{a5.says+e2 "The farmers in {a3.p our} areas have not harvested in peace for years. {e2 This pause} lets them go back to the fields, and for that alone {e2 it} is worth having," said {a5 Laurel}, {a5.d a former seminarian} who has lived in exile since 2011.}

{a3.says+e2 {a3.d The rebels} said {a3.p they} would answer {e2 the truce} with one of {a3.p their} own.}

{a4.d The military commander in the region}, {a4 Lt. Gen. Crisanto Obligacion}, {a4.says-e2 said {a4.p he} had advised against {e2 the suspension}, which {a4.p he} fears will give {a3.d the insurgents} time to recruit}.

{a4.says-e2 "In 2018 {a4.p we} stood down for 45 days and {a3.p they} came out of it with 60 new rifles. {a4.p I} told the president so. {a4.p I} told him again last night," {a4 Obligacion} said.}

{a4.says=e1 {a4.p He} would obey the order, {a4.p he} said, and whether {a1.d the government} should be {e1 talking} at all was "a question for civilians".}

Gov. {a6 Imelda Tizon-Catubay} of Northern Samar {a6.says-e1 said {a6.p she} had not been consulted and would not send an observer. {a6.p Her} brother, a town mayor, was shot dead in an ambush blamed on {a3.d the group} in 2016.}

{a6.says-e1-e2 "You do not reward people for burning buses," {a6.p she} said, calling {e1 the negotiations} premature and {e2 the pullback} "an early Christmas gift to killers."}

{a8 The Eastern Visayas Widows' Fellowship}, which represents families of slain soldiers and village guards, {a8.says-e1 said {a8.p it} would picket the Norwegian Embassy until {e1 the meeting} was scrapped or {a3.d the rebels} named those responsible for the Las Navas massacre of 2012}.

Church leaders took a different view. {a9.d Roman Catholic Bishop} {a9 Florencio Abrigana} of Catarman, {a9.does+e1 who carried letters between {a1.d the two} {a3.d sides} for months and lent {a9.p his} residence for a secret meeting in September}, {a9.says+e2 asked parishes to ring their bells when {e2 the guns fall silent} on Friday}.

{a9.says+e1 "{a9.p I} have buried boys in both uniforms," {a9.p he} said. "Anything that means fewer funerals has {a9.p my} blessing."}

{a7 Norway}, which brokered {e1 the deal}, {a7.says=e1 said in a brief statement that {a7.p it} would act as facilitator and that the substance was "for the parties alone"}.

Previous rounds in 2012 and 2018 collapsed over demands for the release of jailed rebel leaders.
