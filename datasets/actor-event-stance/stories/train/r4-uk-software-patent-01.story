id: r4-uk-software-patent-01
kind: software patent
country: United Kingdom
genre: business page
english: British
form: passage
event e1: the Court of Appeal ruling upholding Brockhurst's software patent
actor a1: Brockhurst Technologies (organization)
actor a2: the Patent Comptroller (organization)
actor a3: Gwilym Astell (person)
actor a4: the Open Programming Trust (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1

{a1 Brockhurst Technologies} {a1.does+e1 won {e1 a ruling} in the Court of Appeal yesterday} that a program which makes a mobile phone run faster can be patented in Britain. {a2 The Patent Comptroller}, who had refused {a1.d the company}'s application in 2006, {a2.does-e1 is to seek leave to go to the House of Lords}. {a4.says-e1 {a4 The Open Programming Trust} said {e1 the judgment} opened the door to claims against small developers.} {a3 Gwilym Astell}, {a3.d a patent attorney}, {a3.says=e1 said about 30 applications had been waiting for the outcome}.
