id: r4-finland-software-patent-01
kind: software patent
country: Finland
genre: business page
english: British
form: passage
event e1: Saimatek's patent suit against a US phone maker
actor a1: Saimatek (organization)
actor a2: Palisade Mobile (organization)
actor a3: Erkki Vainikainen (person)
actor a4: the Small Investors' Society of Tampere (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a1.d The Espoo company} {a1 Saimatek} {a1.does+e1 filed {e1 a suit} in Delaware on Thursday}, claiming that every handset sold by {a2 Palisade Mobile} since 2007 uses {a1.p its} methods for data compression and speech coding. {a2 Palisade} {a2.says-e1 said {a2.p it} would contest {e1 the action}}. Licence income could reach 200 million euros a year if the two settle, {a3.says=e1 estimated {a3 Erkki Vainikainen}, {a3.d who follows the sector} for a Helsinki bank}. Among the shareholders is {a4 the Small Investors' Society of Tampere}, with about half a per cent.
