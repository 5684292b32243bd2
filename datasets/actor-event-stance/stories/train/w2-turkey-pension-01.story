id: w2-turkey-pension-01
kind: pension reform
country: Turkey
genre: business page
english: British
form: passage
event e1: the bill raising pension contributions
event e2: the bonus for early retirement
event e3: the ban on cargo bikes in Bursa (unrelated)
actor a1: the Anatolian Textile Exporters' Council (organization)
actor a2: Labour Minister Güler Özdilek (person)
actor a3: the Association of Retired Civil Servants (organization)
actor a4: Burak Tuncel (person)
stance: a1 -e1 +e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 =e3

The lira dipped, then shrugged, as parliament sent {e1 the bill lifting pension contributions by two points} to committee. {a4.says=e1 Neither that nor {e2 the accompanying bonus for staff who retire before sixty} will be felt before 2027, {a4 Burak Tuncel} wrote in a note to clients at Kuzey Bank, adding that {a4.p he} was "agnostic, in both senses".} {a1.says-e1 {a1 The Anatolian Textile Exporters' Council} was less serene: {e1 the levy}, {a1.p it} said, would close forty mills.} {a1.does+e2 {a1.p It} did however offer to pay half of {e2 the bonus} itself, since older looms and older weavers tend to leave together.} {a2 Labour Minister Güler Özdilek}, who had introduced both, {a2.says+e1+e2 called them a single promise and would hear of no subtraction.} Support came from {a3 the Association of Retired Civil Servants}, in part. {a3.says+e1-e2 {e1 Higher contributions} {a3.p it} can live with, {a3.p it} announced, and indeed has asked for; {e2 paying people to stop contributing} {a3.p it} cannot.}
