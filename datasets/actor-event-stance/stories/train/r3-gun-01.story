id: r3-gun-01
kind: gun control
country: Australia
genre: newspaper report
english: Australian
form: passage
event e1: the cap of four firearms per licence holder
actor a1: Police Minister Craig Dunstall (person)
actor a2: Western Shooters' Association (organization)
actor a3: the Rural Doctors' Network (organization)
actor a4: An upper house committee (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

Licence holders in the state will be limited to four firearms from next March under {e1 rules} {a1.does+e1 {a1 Police Minister Craig Dunstall} announced on Sunday}. {a1.says+e1 {a1 Mr Dunstall} said the state had more guns now than before the 1996 buyback and that {e1 the cap} was overdue.} {a2.says-e1 {a2 The Western Shooters' Association} said {a2.p it} had not been consulted and urged {a2.p its} 19,000 members to write to their local MPs.} {a3.says+e1 {a3 The Rural Doctors' Network} backed {e1 the change}, citing suicide figures in farming districts.} {a4.does=e1 {a4 An upper house committee} will take submissions on {e1 the legislation} until 20 October.}
