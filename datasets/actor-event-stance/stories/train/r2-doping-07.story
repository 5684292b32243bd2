id: r2-doping-07
kind: doping ban
country: Uganda
genre: local paper
english: African
form: passage
event e1: the eight-year ban on marathon runner Moses Chemutai-Labu
actor a1: Chemutai-Labu (person)
actor a2: the athletics federation (organization)
actor a3: Rita Cherop (person)
actor a4: Dr. Innocent Kasozi-Lule (person)
stance: a1 -e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1

{a1 Chemutai-Labu} won in Vienna two years ago in 2:06:41, a result now struck from the books along with {a1.p his} other races since May 2022. {a1.says-e1 {a1.p He} says {a1.p he} was never told of the hearing at which {e1 the eight-year ban} was imposed and wants {e1 it} annulled.} {a3.says-e1 {a1.p His} former coach, {a3 Rita Cherop}, said {a1.d an uneducated boy} was being punished for what agents put in {a1.p his} bag.} {a2 The athletics federation} {a2.says=e1 forwarded the papers to {a1.p him} and said {a2.p it} had no power over {e1 the decision}}. {a4 Dr. Innocent Kasozi-Lule}, {a4.d of the national anti-doping office}, {a4.says=e1 said eleven Ugandan runners were serving suspensions}.
