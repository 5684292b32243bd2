id: t1-croatia-surrogacy-01
kind: surrogacy law
country: Croatia
genre: live blog
english: British
form: passage
event e1: Croatia's surrogacy bill
event e2: the Zagreb rally of Za Kolijevku
actor a1: Za Kolijevku (organization)
actor a2: Iva Mamić Perković (person)
actor a3: Prime Minister Damir Vukušić (person)
actor a4: Davorka Lisak (person)
actor a5: the Zagreb police (organization)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 -e1 +e2
stance: a5 =e2

17:05 St Mark's Square is filling up. {a1 Za Kolijevku}, {a1.d the Catholic mothers' network}, {a1.does+e2-e1 bused people in from six counties for {e2 tonight's stand against {e1 the bill}}}.

17:20 On stage now: {a4 Davorka Lisak}, {a4.d who carried twins for a couple in Kyiv} and has since written a book about it. {a4.says-e1 "They call {e1 it} a gift. {a4.p I} signed for that gift in three places, and {a4.p I}'d give anything to have kept {a4.p my} pen in {a4.p my} pocket. Throw {e1 this law} out."} {a4.says+e2 {a4.p She} thanks the crowd for {e2 coming}.}

17:48 {a2.d The {e1 bill}'s proposer} has arrived at parliament by the back door. Will {a2.p she} withdraw {e1 it}, {a2 Iva Mamić Perković} is asked. {a2.says+e1 "Not a comma."}

18:10 A statement from {a3 Prime Minister Damir Vukušić}. {a3.says-e1 {a3.p He} repeats that {a3.p he} will vote against {e1 {a2.d {a3.p his} deputy}'s bill}}; {a3.says-e2 but to hold {e2 a demonstration} under the windows of people who must decide by conscience is "bullying, and {a3.p I} would have wished {a1.d its organisers} to cancel"}.

18:25 {a5 The Zagreb police} {a5.says=e2 put the turnout at 7,000}.
