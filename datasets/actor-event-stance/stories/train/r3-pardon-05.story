id: r3-pardon-05
kind: presidential pardon
country: Germany
genre: newspaper report
english: British
form: passage
event e1: the request for clemency by former militant Gudrun Tessmann
actor a1: the Federal President (person)
actor a2: Premier Lothar Weidenbach (person)
actor a3: the son of a murdered banker (person)
actor a4: writer Anselm Krautheim (person)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1

{a1.does-e1 {a1 The Federal President} has turned down {e1 a plea for clemency} from Gudrun Tessmann, 74}, who has served 26 years for two murders in the 1980s. {a2.says-e1 Bavarian {a2 Premier Lothar Weidenbach}, who had spoken against {e1 it}, said the decision was right.} {a4.does+e1 {a4 Writer Anselm Krautheim} collected 3,000 signatures for {e1 her release}}, among them, to general surprise, that of {a3.does+e1 {a3 the son of a murdered banker}}.
