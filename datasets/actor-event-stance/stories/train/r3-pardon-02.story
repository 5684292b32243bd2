id: r3-pardon-02
kind: presidential pardon
country: South Africa
genre: newspaper report
english: African
form: passage
event e1: the pardon of the Marikhwe miners
event e2: the application to set aside the pardon
actor a1: President Themba Ndlangisa (person)
actor a2: the Police Officers' Union (organization)
actor a3: Advocate Johan Terblanche (person)
actor a4: Nomvula Sithebe (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 =e2
stance: a4 +e1 -e2

{a2.does-e1+e2 {a2 The Police Officers' Union} has gone to the Pretoria High Court to have {e1 the presidential pardon of nine miners} set aside}, arguing that the widows of two constables killed in the 2013 unrest were never heard. {a1.does+e1 {a1 President Themba Ndlangisa} announced {e1 the pardon} on Freedom Day}. {a4.says+e1-e2 {a4 Nomvula Sithebe}, whose husband is among the nine, said the men had served eleven years and {e2 the court action} was cruel.} {a3 Advocate Johan Terblanche}, {a3.d for the union}, {a3.says=e2 told the court the matter was urgent because the releases were set for Monday}.
