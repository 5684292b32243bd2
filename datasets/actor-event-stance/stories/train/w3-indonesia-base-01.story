id: w3-indonesia-base-01
kind: military base
country: Indonesia
genre: wire report
english: Asian
form: passage
event e1: the submarine base at Palu Bay
event e2: the provincial mangrove audit
actor a1: Vice Admiral Sudrajat Wiranegara (person)
actor a2: Masnah Lamakarate (person)
actor a3: the provincial auditor (organization)
actor a4: Salt makers of Talise (group)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 =e1 +e2
stance: a4 -e1

PALU - {e2 A provincial audit} has found that 61 hectares of mangrove were cut for {e1 a submarine base} that has permission for 20, and nobody is pleased with {e2 it}. {a1 Vice Admiral Sudrajat Wiranegara} {a1.says-e2 rejected {e2 the findings} as "measured from a speedboat"} {a1.says+e1 and said dredging for {e1 the base} would go on}. {a2 Masnah Lamakarate}, whose village group has campaigned against {e1 the docks} since the tsunami, {a2.says-e2 was scathing about {e2 the report} as well: by calling 20 hectares legal, {a2.p she} said, {e2 it} whitewashes what {e2 it} pretends to expose}. {a2.says-e1 "Zero was the right number."} {a4 Salt makers of Talise} {a4.does-e1 have sued for {a4.p their} pans}. {a3.says+e2 {a3 The provincial auditor} defended {e2 {a3.p its} work}}, {a3.says=e1 adding that {a3.p it} had no opinion on whether the navy should be in the bay at all}.
