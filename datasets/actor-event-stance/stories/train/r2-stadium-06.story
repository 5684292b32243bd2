id: r2-stadium-06
kind: stadium financing
country: Spain
genre: business page
english: British
form: passage
event e1: the €310 million bond to finance Atlético Guadaira's new ground
actor a1: Atlético Guadaira (organization)
actor a2: Socios Unidos (organization)
actor a3: Jorge Albaladejo (person)
actor a4: the league (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

Club members will vote on 12 October on {e1 a bond of €310 million} that {a1 Atlético Guadaira} {a1.says+e1 says is the only way to replace a ground built in 1958}. {a2.says-e1 {a2 Socios Unidos}, a group of season ticket holders, accuses {a1.d the board} of mortgaging the club and is calling for a "no".} {a3.says=e1 Ratings analyst {a3 Jorge Albaladejo} put the interest at about 5.4 per cent over 27 years.} {a4 The league}, which must approve borrowing above a certain limit, {a4.says=e1 said {a4.p it} would study the file after the vote}.
