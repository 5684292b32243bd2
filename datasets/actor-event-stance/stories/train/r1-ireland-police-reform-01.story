id: r1-ireland-police-reform-01
kind: police reform
country: Ireland
genre: wire report
english: Irish
form: passage
event e1: arming all uniformed gardaí with tasers
event e2: the reduction in garda districts
actor a1: Commissioner Eoin Lanigan-Daly (person)
actor a2: the Rank and File Gardaí Association (organization)
actor a3: Justice Minister Sorcha Geoghegan-Ward (person)
actor a4: the Civil Freedoms Council (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1 +e2
stance: a4 -e1

{a2 The Rank and File Gardaí Association} {a2.does+e1 voted at {a2.p its} conference in Kilkenny to demand {e1 tasers for every uniformed member}}, after 260 assaults last year. {a1 Commissioner Eoin Lanigan-Daly} {a1.says-e1 told delegates {a1.p he} wanted to keep a largely unarmed force}. {a1.p He} was heard in silence when {a1.says+e2 {a1.p he} moved on to {e2 {a1.p his} plan to cut the number of districts from 28 to 19}}, which {a2.d the association} {a2.says-e2 says will take superintendents away from rural towns}.

{a3 Justice Minister Sorcha Geoghegan-Ward} {a3.says=e1 said {a3.p she} would listen to the arguments about {e1 tasers}} {a3.says+e2 but {e2 the restructuring} had {a3.p her} full backing}. {a4 The Civil Freedoms Council} {a4.says-e1 said {e1 arming gardaí} was "the wrong answer to a real problem"}.
