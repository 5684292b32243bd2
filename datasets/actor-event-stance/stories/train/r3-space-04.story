id: r3-space-04
kind: space programme
country: United States
genre: newspaper report
english: American
form: passage
event e1: the cancellation of the Mars sample mission
event e2: the hiring freeze at the Pasadena laboratory
actor a1: the budget office (organization)
actor a2: Sen. Marcus Delacroix (person)
actor a3: Anita Raghunath (person)
actor a4: Interplanetary Society (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1 +e2
stance: a4 -e1

PASADENA, Calif. — {a3 Anita Raghunath}, {a3.d the laboratory's director}, {a3.does+e2 told staff on Wednesday that {e2 hiring would be frozen} until Congress settles the fate of the Mars sample mission}. {a1.does+e1 {a1 The budget office} struck {e1 the $11 billion project} from {a1.p its} request last week}. {a2.says-e1 {a2 Sen. Marcus Delacroix}, whose subcommittee writes the agency's spending bill, said {a2.p he} intended to restore the money.} {a4.says-e1 {a4 The Interplanetary Society} has asked {a4.p its} members to call their representatives.} {a3.says=e1 {a3 Raghunath} did not say in the memo what {a3.p she} thought of {e1 the proposal}.}
