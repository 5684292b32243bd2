id: r5-constitutional-referendum-02
kind: constitutional referendum
country: Zimbabwe
genre: newspaper report
english: African
form: passage
event e1: the referendum on lengthening presidential terms to seven years
event e2: the opposition's boycott of the vote
actor a1: Justice Minister Lovemore Zhuwarara (person)
actor a2: Nokuthula Mafela (person)
actor a3: the Council of Churches (organization)
actor a4: Trymore Gumbura (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 -e1 -e2

{a1 Justice Minister Lovemore Zhuwarara} {a1.does+e1 gazetted {e1 the question} on Friday}, giving voters until 30 November to decide {e1 whether presidents should serve seven years instead of five}. {a1.says+e1 {a1.p He} said {e1 the change} would spare the country "permanent electioneering".} {a2 Nokuthula Mafela}, leader of the largest opposition party, {a2.says+e2 told a rally in Bulawayo that {a2.p its} supporters should stay away}, {a2.says-e1 describing {e1 the exercise} as unlawful}. {a2.p Her} position is not shared by all of the opposition. {a4 Trymore Gumbura}, an independent MP, {a4.says-e2 said {e2 a boycott} would only hand victory to the government} and that {a4.says-e1 {a4.p he} would campaign for a No}. {a3.says-e1 {a3 The Council of Churches} said in a pastoral letter that {a3.p it} could not support {e1 the amendment}.} {a1.says-e2 {a1 Zhuwarara} accused those calling for {e2 a stayaway} of fearing the people.}
