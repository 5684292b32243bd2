id: w1-nigeria-street-protest-01
kind: street protest
country: Nigeria
genre: wire report
english: African
form: passage
event e1: the fuel price protests in Lagos
event e2: the removal of the petrol subsidy
actor a1: Chukwuemeka Obiora-Daniels (person)
actor a2: the Lagos State Police Command (organization)
actor a3: the World Lending Fund (organization)
actor a4: Alhaja Sikirat Bamgbose (person)
actor a5: Amara Nwosu-Peters (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e2
stance: a4 -e1 -e2
stance: a5 =e1 =e2

LAGOS — Police fired tear gas on Monday to break up crowds that had blocked the Ikorodu Road for a third day in anger at {e2 the end of petrol subsidies}, which has doubled bus fares. {a2.says-e1 "{e1 These gatherings} are unlawful and {a2.p we} shall clear them as often as they form," {a2 the Lagos State Police Command} said in a statement.} Organiser {a1 Chukwuemeka Obiora-Daniels}, {a1.does+e1 limping from a fall, was back at the barricade within the hour}. {a1.says-e2 {a1.p He} wants the pump price returned to what it was in January.} {a3 The World Lending Fund}, {a3.does+e2 which made {e2 the step} a condition of {a3.p its} $1.2 billion credit}, {a3.says+e2 called it painful but overdue}. Market women in Mushin were of two minds. {a4 Alhaja Sikirat Bamgbose}, {a4.d who sells peppers}, {a4.says-e2 said the new price was eating {a4.p her} capital}; {a4.does-e1 {a4.p she} nonetheless chased a group of {e1 marchers} away from {a4.p her} row, shouting that a burnt stall had never yet lowered the price of anything}. {a5 Amara Nwosu-Peters}, {a5.d an economist}, {a5.says=e1=e2 said transport made up 14 per cent of household spending before {e2 the change} and 23 per cent now}.
