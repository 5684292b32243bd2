id: r3-vaccine-02
kind: vaccine mandate
country: Australia
genre: newspaper report
english: Australian
form: passage
event e1: the vaccination requirement for aged care workers
event e2: the court challenge to the requirement
actor a1: Justice Eleanor Whitlock (person)
actor a2: Shane Parrish (person)
actor a3: Premier Michelle Dacosta (person)
actor a4: Southern Cross Aged Homes (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1

{a1.does+e1-e2 The Supreme Court has dismissed {e2 a challenge} to {e1 the state's vaccination order for aged care workers}, with {a1 Justice Eleanor Whitlock} finding that the chief health officer had acted within her powers.} {a2.does-e1+e2 {e2 The case} was brought by {a2 Shane Parrish}, a personal carer from Ballarat}, and 11 others dismissed last year by {a4 Southern Cross Aged Homes}. {a2.says-e1+e2 {a2.p He} said outside court {a2.p he} was considering an appeal.} {a3.says+e1 {a3 Premier Michelle Dacosta} said the judgment vindicated "a difficult decision that saved lives".}
