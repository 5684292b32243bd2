id: r3-space-05
kind: space programme
country: Nigeria
genre: newspaper report
english: African
form: passage
event e1: the launch of the NigComSat-4 satellite
actor a1: Minister of Science Obinna Ezekwe (person)
actor a2: Civic Budget Watch (organization)
actor a3: a Chinese contractor (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

The Federal Government will spend N87 billion on {e1 a fourth communications satellite}, {a1.says+e1 {a1 Minister of Science Obinna Ezekwe} disclosed in Abuja, adding that {e1 it} would extend broadband to 300 local governments}. {a3 A Chinese contractor}, {a3.d which built the three previous craft}, is among five bidders. {a2.says-e1 {a2 Civic Budget Watch} faulted {e1 the expenditure}, noting that one of the earlier satellites failed after 18 months.}
