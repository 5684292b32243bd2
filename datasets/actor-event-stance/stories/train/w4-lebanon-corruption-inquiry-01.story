id: w4-lebanon-corruption-inquiry-01
kind: corruption inquiry
country: Lebanon
genre: wire report
english: American
form: passage
event e1: the parliamentary inquiry into the fuel subsidy
event e2: the tax on private generators (unrelated)
actor a1: Bechara Tannous (person)
actor a2: the Gas Station Owners' Syndicate (organization)
actor a3: Lamia Chehabi (person)
actor a4: three lawmakers from Akkar (group)
stance: a1 +e1 =e2
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1

Lebanon's parliament voted 66-41 on Tuesday to open {e1 an inquiry into who pocketed billions of dollars in fuel subsidies}, with {a4.does+e1 {a4 three lawmakers from Akkar} breaking with {a4.p their} party to provide the margin}. {a1 Bechara Tannous}, an independent who has waited two years for {e1 the panel}, {a1.says+e1 said {a1.p he} had never been so happy to be wrong about {a1.p his} colleagues}. {a2 The Gas Station Owners' Syndicate} {a2.says-e1 threatened to close the pumps if any of {a2.p its} members is summoned}. {a3 Lamia Chehabi}, {a3.d a law professor} who advises the speaker on procedure, {a3.says=e1 cautioned that {e1 such committees} can call witnesses but not compel them, and that of nine formed since 1992 two produced a report}.
