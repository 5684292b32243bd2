id: r4-uk-copyright-law-01
kind: copyright law
country: United Kingdom
genre: newspaper report
english: British
form: passage
event e1: cutting off the internet connections of persistent file-sharers
actor a1: Lord Tarrington (person)
actor a2: Fenwire (organization)
actor a3: Cass Delamere (person)
actor a4: Whose Web (organization)
actor a5: Comtel (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

{a1 Lord Tarrington} {a1.does+e1 hardened {a1.p his} line on illegal downloading yesterday, saying that those who ignored two warnings would {e1 have their connections suspended}}. {a2.says-e1 {a2 Fenwire}, which has four million broadband customers, said {a2.p it} would refuse to act as the music industry's policeman} and {a2.does-e1 threatened a judicial review}. {a3.d The singer} {a3 Cass Delamere} {a3.does+e1 signed an open letter in favour of {e1 the measure}} with 90 other artists. {a4 Whose Web} {a4.says-e1 said whole families could be punished for the actions of one child}. {a5 Comtel}, {a5.does=e1 which will draw up the code}, published figures in June suggesting that one user in six downloads without paying.
