id: r4-india-software-patent-01
kind: software patent
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the patent ordinance allowing protection of embedded software
actor a1: Commerce Minister Digambar Rane (person)
actor a2: the Left parties (group)
actor a3: the Bengaluru Free Code Users' Group (organization)
actor a4: Softcham (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a2.does-e1 {a2.d Left members} have given notice of a resolution disapproving {e1 the ordinance}} promulgated on December 26, which for the first time lets companies patent software that is combined with hardware. {a1 Commerce Minister Digambar Rane} {a1.says+e1 told reporters {e1 the change} was needed to meet the country's WTO obligations and would not be rolled back}. {a3 The Bengaluru Free Code Users' Group} {a3.does-e1 held a dharna outside the Patent Office}. {a4.says=e1 {a4 Softcham}, which counts both multinationals and small exporters among its members, said it had received differing views and would respond in February.} {a2 The Left parties}' support is crucial for the government in the Lok Sabha.
