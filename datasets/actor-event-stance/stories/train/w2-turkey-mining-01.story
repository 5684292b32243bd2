id: w2-turkey-mining-01
kind: mining licence
country: Turkey
genre: wire report
english: British
form: passage
event e1: the gold mining licence for Mount Ilgar
event e2: the overnight felling of pine trees at the site
event e3: the hike in Bosporus tolls (unrelated)
actor a1: the Kırkağaç olive press cooperative (organization)
actor a2: Ilgar Madencilik (organization)
actor a3: Regional Governor Serpil Aykut (person)
actor a4: Nazım Dikmen (person)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 =e2 =e3

Chain saws started at midnight and by morning eleven hectares were bare. {a2.does+e2 {a2 Ilgar Madencilik} says {a2.p it} {e2 cut the pines a week early} to spare nesting birds} and {a2.says+e1 will dig under {e1 {a2.p its} licence} from May.} {a3 Regional Governor Serpil Aykut}, who had issued {e1 the permit}, was less pleased than expected. {a3.says-e2 Nobody had asked {a3.p her} about the saws, {a3.p she} said, and {e2 the cutting "in the dark, like thieves"} was a disgrace.} {a3.says+e1 But a disgrace did not turn {e1 a lawful licence} into an unlawful one.} {a1.does-e2 {a1 The Kırkağaç olive press cooperative} drove {a1.p its} tractors across the road to stop the loggers}, {a1.says-e1 and {a1.p its} chairwoman, waving a jar of oil, asked whether gold could be poured on bread.} {a4.does=e2 Forest guard {a4 Nazım Dikmen} counted the stumps – 6,214 – for a report that will go to the prosecutor, and told neighbours not to ask {a4.p him} whose side {a4.p he} was on.}
