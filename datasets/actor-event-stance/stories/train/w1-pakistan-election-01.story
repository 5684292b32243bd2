id: w1-pakistan-election-01
kind: parliamentary election
country: Pakistan
genre: wire report
english: Asian
form: passage
event e1: the National Assembly election on February 19
event e2: the request to postpone the election because of snow
event e3: the merger of the two cricket leagues (unrelated)
actor a1: Awami Falah Party (organization)
actor a2: the Election Commission of Pakistan (organization)
actor a3: Haji Zarin Baloch (person)
actor a4: Sabiha Anwar (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 =e1 =e2 =e3

ISLAMABAD — {a2.says+e1-e2 {a2 The Election Commission of Pakistan} said on Saturday that polling for the National Assembly would be held as planned on February 19}, {a2.says-e2 rejecting {e2 a request} from {a1 the Awami Falah Party} to {e2 put it back by six weeks} because mountain roads are under snow}. {a1.d The party} {a1.says+e2-e1 said {a1.p it} could not accept {e1 a date} that "disenfranchises everyone above 2,000 metres" and may challenge the decision in court}. From one such place, the village of Kalat-i-Bala, came a different view. {a3.says+e1 "{a3.p We} have walked to funerals through worse," said {a3 Haji Zarin Baloch}, {a3.d a 68-year-old shepherd}, {a3.does+e1 who has arranged nine mules to carry the ballot boxes}.} {a4.d Former judge} {a4 Sabiha Anwar} {a4.says=e1=e2 said the law allows the commission to go either way}.
