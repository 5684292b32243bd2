id: r1-mexico-airline-route-01
kind: airline route
country: Mexico
genre: business page
english: American
form: passage
event e1: the US revocation of Aerolínea Mixteca's Houston and Dallas routes
actor a1: the U.S. Transportation Department (organization)
actor a2: Aerolínea Mixteca (organization)
actor a3: Infrastructure Minister Rogelio Castañón-Vidal (person)
actor a4: Houston airport officials (group)
actor a5: Daniela Quezada-Luna (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 =e1

{a1 The U.S. Transportation Department} {a1.does+e1 on Tuesday {e1 revoked permission for {a2 Aerolínea Mixteca} to fly to Houston and Dallas} from Mexico City's second airport}, {a1.says+e1 saying Mexico had broken a 2015 aviation agreement}. {a2.d The airline} {a2.says-e1 said {a2.p it} was a victim of a quarrel between governments and asked for 60 more days}. {a3 Infrastructure Minister Rogelio Castañón-Vidal} {a3.says-e1 said {e1 the order} was unjustified}. {a4 Houston airport officials} {a4.says=e1 said nine flights a week were affected}, and {a5 Daniela Quezada-Luna}, an analyst at Banco Mirador, {a5.says=e1 put the lost revenue at about 2 percent}.
