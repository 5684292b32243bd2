id: w4-sweden-royal-visit-01
kind: royal visit
country: Sweden
genre: local paper
english: European
form: passage
event e1: the crown couple's visit to Kiruna
event e2: the moving of the reindeer race for the visit
actor a1: Inga-Márjá Sarri (person)
actor a2: Crown Princess Desideria (person)
actor a3: the Kiruna miners' branch (organization)
actor a4: Ola Nystedt (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 =e1 +e2

Reindeer, it turns out, do not consult the court calendar. When the municipality {e2 shifted this year's race by a day} to fit around {e1 a royal call}, {a1 Inga-Márjá Sarri}, {a1.does+e1 who had sewn the mittens to be given to {e1 the guests}}, {a1.does-e2 withdrew all nine of {a1.p her} animals}. {a1.says+e1 "They are welcome at {a1.p my} fire, {a1.p I} mean it.} {a1.says-e2 But bulls in rut cannot wait until Sunday."} The apology came from an unexpected quarter: {a2 Crown Princess Desideria} {a2.says-e2 telephoned {a1.p her} to say nobody at the palace had asked for {e2 the change} and that {a2.p she} was sorry for {e2 it}}. {a2.says+e1 {a2.p She} is looking forward to {e1 the journey}, {a2.p she} added, as much as {a2.p her} children are.} {a3 The Kiruna miners' branch} {a3.does-e1 will keep {a3.p its} hall dark and {a3.p its} flag in the drawer}. {a4 Ola Nystedt}, {a4.d the municipal events officer}, {a4.says+e2 defends {e2 the new date}, "the only one with a snowplough"}; {a4.says=e1 as for {e1 the visit}, {a4.p he} gets paid whoever waves}.
