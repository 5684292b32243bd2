id: r5-aid-package-05
kind: aid package
country: Ethiopia
genre: business page
english: African
form: passage
event e1: the World Bank's $700 million grant for Ethiopian drought relief
event e2: the sale of a stake in the state telephone company (unrelated)
actor a1: Planning Minister Fantu Mekonnen-Ayele (person)
actor a2: the Somali region pastoralists' council (organization)
actor a3: Genet Haile-Mariam (person)
stance: a1 +e1 =e2
stance: a2 +e1
stance: a3 =e1 =e2

{a1.does+e1 {a1 Planning Minister Fantu Mekonnen-Ayele} signed for {e1 a grant of $700 million}} on the sidelines of the spring meetings, {a1.says+e1 saying {e1 it} would reach 2.3 million households}. {a2 The Somali region pastoralists' council} {a2.says+e1 welcomed {e1 the money} and asked for fodder to be bought locally}. {a3 Genet Haile-Mariam}, an economist in Addis Ababa, {a3.says=e1 said a previous programme had spent 64 percent of its budget by the closing date}.
