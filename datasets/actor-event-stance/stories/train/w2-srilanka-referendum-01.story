id: w2-srilanka-referendum-01
kind: constitutional referendum
country: Sri Lanka
genre: parliamentary report
english: Asian
form: passage
event e1: the referendum on abolishing the executive presidency
event e2: the petition to postpone the vote
actor a1: Justice Minister Nalin Weerakkody (person)
actor a2: Thamilini Sivapragasam (person)
actor a3: Anoma Ratwatte-Perera (person)
actor a4: the Elections Secretariat (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 =e1

No member on the government side rose to dispute the date; the quarrel came from the benches opposite. {a2.says-e1 {a2 Thamilini Sivapragasam} (Vavuniya) told the House that "one does not cure a fever by holding a plebiscite on the thermometer"}, and {a2.does+e2-e1 {a2.p hers} is the first signature on {e2 the petition} now before the Supreme Court}. {a1.says+e1-e2 {a1 Justice Minister Nalin Weerakkody} replied that 46 years was long enough to wait for {e1 a vote on the presidency}, and that {e2 the petition} was "procrastination in a wig".} {a3.says+e1 {a3 Anoma Ratwatte-Perera}, who has campaigned against one-man rule since {a3.p her} student days, assured {a1.d the minister} of {a3.p her} Yes}, {a3.says+e2 but begged {a1.p him} not to resist {e2 a delay} of eight weeks while the Tamil text was corrected.} {a4.says=e1 A letter from {a4 the Elections Secretariat}, tabled at 4.30 p.m., stated that 13,900 polling booths could be ready for {e1 the poll} on either date.}
