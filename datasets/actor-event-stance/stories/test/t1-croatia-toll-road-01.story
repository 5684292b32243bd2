id: t1-croatia-toll-road-01
kind: toll road
country: Croatia
genre: wire report
english: British
form: passage
event e1: tolls on the Učka ring road
event e2: the referendum petition against tolls on the Učka ring road
actor a1: the Istrian assembly (organization)
actor a2: Zlatko Mohorovičić (person)
actor a3: commuters from Lovran (group)
actor a4: Đurđica Paladin (person)
stance: a1 -e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 =e1 =e2

The 28 kilometres from Lovran to the Učka tunnel, free since they were opened in 1998, {e1 will cost 3.40 euros} from 1 September. {a2.says+e1 Road company chief {a2 Zlatko Mohorovičić} told state radio that nobody had paid for maintenance in a quarter of a century and somebody must, and that those who call {e1 the fee} robbery "should see what the tyres look like on the roads that are free".} {a3.does+e2 {a3.d Commuters from Lovran} began gathering signatures at bus stops within the hour to have {e1 it} {e2 put to the voters}}; {a3.says-e1 a nurse on early shifts would pay 1,600 euros a year, {a3.p they} calculate}. {a1 The Istrian assembly} took {a3.d the motorists}' side on Wednesday, and yet did not. {a1.does-e1 {a1.p It} voted unanimously to bring {e1 the decree} before the administrative court}, {a1.says-e2 and in the next item, by 24 to 17, urged citizens not to sign {e2 a petition} which could, in the words of the resolution, "end in a Yes"}. Asked by several newspapers whether tolls on a former free road were lawful, {a4 Đurđica Paladin}, {a4.d who edits the leading commentary on the Roads Act}, {a4.says=e1=e2 answered that the Act is silent on both {e1 the charge} and {e2 the vote}}.
