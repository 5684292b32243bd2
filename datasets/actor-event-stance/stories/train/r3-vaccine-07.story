id: r3-vaccine-07
kind: vaccine mandate
country: Czech Republic
genre: newspaper report
english: British
form: passage
event e1: the vaccination duty for soldiers
actor a1: Defence Minister Ctibor Mašek (person)
actor a2: Dalibor Kunc (person)
actor a3: the Supreme Administrative Court (organization)
actor a4: Chief of Staff General Evžen Pochop (person)
stance: a1 -e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1

{a1.does-e1 {a1 Defence Minister Ctibor Mašek} cancelled {e1 the duty of soldiers to be vaccinated against Covid-19} on Thursday}, reversing an order of his predecessor. {a4.says+e1 {a4 Chief of Staff General Evžen Pochop}, who had insisted on {e1 it} for units going abroad, said {a4.p he} respected the decision but did not agree with it.} {a2 Dalibor Kunc}, {a2.d a sergeant} from Žatec {a2.does-e1 who was discharged for refusing the jab}, has a case pending before {a3 the Supreme Administrative Court}.
