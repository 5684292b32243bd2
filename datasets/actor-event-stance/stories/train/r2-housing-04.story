id: r2-housing-04
kind: housing plan
country: United States
genre: local paper
english: American
form: passage
event e1: the ordinance allowing fourplexes in single-family neighborhoods
event e2: the homeowners' lawsuit over the fourplex ordinance
actor a1: Mayor Yvette Haskins (person)
actor a2: Preserve Laurel Heights (organization)
actor a3: the Home Builders Guild of Sacramento (organization)
actor a4: Councilman Rick Dalrymple (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2

SACRAMENTO — {a2.does-e1+e2 A homeowners' association, {a2 Preserve Laurel Heights}, {e2 sued the city} Thursday over {e1 an ordinance that lets owners put up to four units on lots zoned for one house}.} {a2.says-e1 The complaint says {e1 the measure} was adopted without the review required under state environmental law.} {a1 Mayor Yvette Haskins}, {a1.does+e1 who made {e1 the change} the center of {a1.p her} first term}, {a1.says-e2 said {e2 the case} had no merit and the city attorney would seek to have {e2 it} dismissed}. {a3.says+e1 {a3 The Home Builders Guild of Sacramento} called {e1 the ordinance} "a modest step in the right direction."} {a4 Councilman Rick Dalrymple} {a4.does=e1 abstained when {e1 it} passed} because {a4.p he} owns rental property in the district.
