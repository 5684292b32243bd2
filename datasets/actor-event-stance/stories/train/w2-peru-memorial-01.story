id: w2-peru-memorial-01
kind: memorial unveiling
country: Peru
genre: wire report
english: American
form: passage
event e1: the unveiling of the Accomarka memorial wall
event e2: the removal of 42 soldiers' names from the wall
event e3: the licensing of casinos in Tacna (unrelated)
actor a1: the Association of Relatives of Accomarka (organization)
actor a2: Congressman Edilberto Rivas Pardo (person)
actor a3: Culture Minister Yolanda Cusi (person)
actor a4: Teodoro Palomino (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 -e2
stance: a4 =e1 =e3

AYACUCHO, Peru — Two masons with grinders spent Friday {e2 erasing 42 names} from a wall that was to be {e1 inaugurated} on Saturday. {a1.does+e2 They had been hired by {a1 the Association of Relatives of Accomarka}, which owns the land} and {a1.says+e2 which says soldiers should never have been listed beside the villagers they shot.} {a1.does+e1 At noon the next day {a1.p its} oldest member, Basilia Huarcaya, pulled the blanket from {e1 the wall}.} {a3 Culture Minister Yolanda Cusi}, due to give the main speech, {a3.does-e2 turned {a3.p her} car around at Vilcashuamán on hearing of {e2 the deletion}}. {a3.says-e2 "Some of those boys were conscripts of seventeen," {a3.p she} said in a statement. "{a3.p I} cannot applaud a chisel."} {a2 Congressman Edilberto Rivas Pardo} went further, {a2.says-e2 demanding that {e2 the 42} be restored} and {a2.says-e1 that {e1 the monument}, which {a2.p he} has tried since 2018 to stop, be bulldozed if they were not.} {a4 Teodoro Palomino}, {a4.d the architect}, {a4.says=e1 would confirm only the height, the weight and the price}.
