id: w3-zambia-fuel-01
kind: fuel subsidy removal
country: Zambia
genre: broadcast transcript
english: African
form: passage
event e1: the removal of the diesel subsidy for farmers
event e2: the minibus operators' fare increase
event e3: the Livingstone music festival (unrelated)
actor a1: Mwansa Kapembwa (person)
actor a2: Southern Growers' Union (organization)
actor a3: Lusaka Minibus Operators (organization)
actor a4: Dr Thandiwe Phiri (person)
stance: a1 +e1 -e2
stance: a2 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2 =e3

PRESENTER: {a1.d Deputy minister}, {a1.p you}'ve had a difficult morning. {a1 MWANSA KAPEMBWA}: {a1.says+e1 Difficult, yes, but {a1.p I} signed {e1 that order} with {a1.p my} own pen and {a1.p I} would sign {e1 it} again}. PRESENTER: And the fares? {a1.p Your} government says hands off business. {a1 KAPEMBWA}: {a1.says-e2 Not this time. {e2 Fifteen kwacha more} from Matero to town is plain theft, and {a1.p I} want {e2 it} reversed today}. PRESENTER: We have {a3 Lusaka Minibus Operators} on the line and {a3.does+e2 {a3.p they} have already stuck {e2 the new prices} on the windscreens}. {a3.says-e1 {a3.p Their} chairman says give {a3.p us} back {e1 the old diesel} and you will have back the old fare}. {a2 Southern Growers' Union}, {a2.says who say {e1 the decision} will leave maize in the field}, {a2.says-e2 find the drivers no better: "a second robbery by the same road."} {a4 Dr Thandiwe Phiri} teaches economics here in Lusaka. {a4 DR PHIRI}: {a4.says=e1=e2 {a4.p I} only bring the arithmetic. {e1 One} frees about two billion a year; {e2 the other} takes back roughly a third of it from commuters}.
