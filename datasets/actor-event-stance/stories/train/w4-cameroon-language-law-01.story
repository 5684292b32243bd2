id: w4-cameroon-language-law-01
kind: language law
country: Cameroon
genre: wire report
english: African
form: passage
event e1: the law imposing French on courts in Buea
event e2: the lawyers' boycott of the Buea courts
event e3: the merger of two palm oil mills (unrelated)
actor a1: Barrister Epie Nkwelle (person)
actor a2: Justice Minister Laurent Owona Fouda (person)
actor a3: prisoners awaiting trial (group)
actor a4: Dr Solange Tchuente (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1 -e2
stance: a4 =e1 =e3

{e2 Wigs and gowns hung on the railings} of the Buea courthouse for a third week on Monday as the lawyers' {e2 boycott} went on. {a1 Barrister Epie Nkwelle}, {a1.does+e2 whose gown was the first to go up}, {a1.says-e1 told AfriLine that {e1 the new law} would have {a1.p him} pleading for a man's life through a dictionary}. In Yaoundé, {a2 Justice Minister Laurent Owona Fouda} {a2.says+e1 defended {e1 the text}, noting that French was an official language "in all ten regions, not eight"}, and {a2.says-e2 threatened the absent advocates with disbarment}. The people with most to lose are inside. {a3 Prisoners awaiting trial} {a3.says-e2 sent out a letter begging the lawyers to come back}. {a3.says=e1 Which language {a3.p they} are released in, {a3.p they} wrote, {a3.p they} leave to educated people.} {a4 Dr Solange Tchuente}, {a4.d a constitutional scholar} at Dschang, {a4.says=e1 said {e1 the act} could be read either way and would probably end up before the Constitutional Council}.
