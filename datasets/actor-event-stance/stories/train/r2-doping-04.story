id: r2-doping-04
kind: doping ban
country: Singapore
genre: local paper
english: Asian
form: passage
event e1: the 16-month ban on swimmer Keane Loy
actor a1: Keane Loy (person)
actor a2: Aquatics Singapore (organization)
actor a3: Coach Trevor Hadfield (person)
stance: a1 =e1
stance: a2 +e1
stance: a3 -e1

National swimmer {a1 Keane Loy} will miss the SEA Games after being {e1 banned for 16 months} for a masking agent found in a diet pill. {a1.says=e1 The 21-year-old apologised to {a1.p his} family and team-mates in a post last night and said {a1.p he} would not comment on the length of {e1 the suspension}.} {a2.says+e1 {a2 Aquatics Singapore} said {a2.p it} accepted {e1 the sanction} in full and that athletes were responsible for what they swallow.} {a3.says-e1 {a3 Coach Trevor Hadfield} told The Straits Chronicle a reprimand would have been enough.}
