id: r1-germany-minimum-wage-01
kind: minimum wage rise
country: Germany
genre: wire report
english: British
form: passage
event e1: raising the minimum wage to 15 euros
actor a1: Rauschenfels (person)
actor a2: the Bakers' Guild of Lower Saxony (organization)
actor a3: the services union DGV (organization)
actor a4: the Wage Commission (organization)
actor a5: the Halle institute (organization)
stance: a1 =e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

{a4 The Wage Commission} {a4.does-e1 decided against {e1 15 euros} on Friday}, settling on 14.60 from January 2027. {a3 The services union DGV}, {a3.says+e1 whose members had marched for {e1 the higher figure}, spoke of a missed opportunity}. For {a2 the Bakers' Guild of Lower Saxony}, {a2.says-e1 which had warned that {e1 15 euros} would close one shop in ten}, even the compromise was hard to accept. {a1 Rauschenfels} {a1.says=e1 said {a1.p she} respected the commission's independence and would issue the ordinance}. {a5 The Halle institute} {a5.says=e1 estimated that 6.6 million people earn less than {e1 15 euros} an hour}.
