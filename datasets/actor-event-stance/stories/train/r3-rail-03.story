id: r3-rail-03
kind: rail strike
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the proposed nationwide rail strike
actor a1: the railwaymen's joint council (organization)
actor a2: the Railway Board (organization)
actor a3: Labour Commissioner S. Padmanabhan (person)
actor a4: Bharat Rail Karmachari Sabha (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1

Employees of the railways will go on {e1 an indefinite strike} from May 1 if the old pension scheme is not restored, {a1.says+e1 {a1 the railwaymen's joint council} announced here on Saturday}. The council said 97 per cent of those who took part in a secret ballot had favoured {e1 the stir}. {a2.does-e1 {a2 The Railway Board} directed zonal managers to draw up lists of essential staff and warned that wages would be withheld.} {a4.says-e1 The rival {a4 Bharat Rail Karmachari Sabha} has asked {a4.p its} members not to take part.} {a3.does=e1 {a3 Labour Commissioner S. Padmanabhan} has convened conciliation proceedings for April 22.}
