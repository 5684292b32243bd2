id: w4-taiwan-rail-line-01
kind: rail line
country: Taiwan
genre: local paper
english: Asian
form: passage
event e1: the extension of the high-speed rail to Yilan
event e2: the choice of Sicheng for the Yilan terminus
actor a1: Chien Li-hua (person)
actor a2: duck farmers in Sicheng (group)
actor a3: Ku Ming-tao (person)
actor a4: the railway bureau (organization)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 =e1 +e2
stance: a4 +e1 =e2

Nearly everyone at Tuesday's hearing in Yilan wanted to talk about {e2 the station}, and hardly anyone about the trains. {a1.d County magistrate} {a1 Chien Li-hua} {a1.says+e1 reminded the hall that {a1.p she} had asked for {e1 the line} in every budget since taking office}, then {a1.says-e2 spent ten minutes explaining why Sicheng was the wrong place for it to end}. {a2 Duck farmers in Sicheng} {a2.says-e1-e2 wanted neither a station on {a2.p their} ponds nor viaducts anywhere near {a2.p them}}; {a2.does-e1-e2 {a2.p they} brought ducks}. One voice was raised for {e2 the location}. {a3 Ku Ming-tao} owns the only hardware shop in the village and {a3.says+e2 thinks {e2 a terminus} would save it}, although {a3.says=e1 as to whether {e1 a bullet train} is needed at all, {a3.p he} said {a3.p he} really couldn't tell}. {a4 The railway bureau}, {a4.does+e1 which has begun drilling for {e1 the route}}, {a4.says=e2 said no site was final and that {a4.p it} had come to take notes}.
