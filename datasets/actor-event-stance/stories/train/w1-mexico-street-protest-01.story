id: w1-mexico-street-protest-01
kind: street protest
country: Mexico
genre: wire report
english: American
form: passage
event e1: the women's march in Puebla
event e2: the fencing-off of the cathedral square
actor a1: Archbishop Norberto Quiñones (person)
actor a2: Itzel Baranda (person)
actor a3: the city government (organization)
actor a4: Carmen Lugo Echave (person)
stance: a1 =e1 -e2
stance: a2 +e1 -e2
stance: a3 =e1 +e2
stance: a4 -e1 +e2

PUEBLA, Mexico — Steel plates 10 feet high went up around the cathedral square overnight, and {a1 Archbishop Norberto Quiñones} wants {e2 them} down. {a1.says-e2 "{a1.p I} was not asked. A church behind {e2 a wall} has lost an argument already," {a1.d the prelate} said at Mass on Saturday}, {a1.says=e1 taking no position on {e1 the march} {e2 they} were meant to contain}. {a3.says+e2=e1 {a3 The city government} says that {a3.p it} is not for or against {e1 anyone's demonstration}, that windows were broken last year and that {e2 the barrier} stays until Monday.} {a2 Itzel Baranda} {a2.does+e1-e2 intends to cover {e2 it} with the names of 219 murdered women as {e1 the marchers} pass}. Inside it, sweeping the steps as {a4.p she} has since 1988, sacristan {a4 Carmen Lugo Echave} {a4.says+e2 thought they could have built {e2 it} higher}. {a4.says-e1 {e1 Such parades}, {a4.p she} said, ought not to be allowed near a house of God.}
