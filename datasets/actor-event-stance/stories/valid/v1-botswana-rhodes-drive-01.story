id: v1-botswana-rhodes-drive-01
kind: street renaming
country: Botswana
genre: broadcast transcript
english: African
form: passage
event e1: the renaming of Rhodes Drive in Francistown
event e2: the taxi drivers' refusal to use the new name
actor a1: Mayor Lesego Tladi (person)
actor a2: the taxi drivers of Francistown (group)
actor a3: Keamogetse Monyatsi (person)
actor a4: the business chamber (organization)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

PRESENTER: Ask for Gobopamang Street at the main rank and you will get a blank look. {a2.does+e2 {a2.d The taxi drivers of Francistown} know where it is; {a2.p they} {e2 just will not say it}.} Here is one of {a2.p them}.

DRIVER: {a2.says-e1 The people who live there were not asked, {a2.p we} were not asked. Rhodes was a bad man, yes, {a2.p we} learned it in school. But {e1 what the council did}, {a2.p we} do not accept {e1 it}.}

PRESENTER: {a3 Keamogetse Monyatsi} teaches history two blocks away. {a3.says+e1 {a3.p She} wrote the letter that started {e1 it all} six years ago and {a3.p she} wept, {a3.p she} told me, when the plate went up.} {a3.says-e2 {e2 The drivers' game} {a3.p she} finds "childish, and a little cruel".} {a1 Mayor Lesego Tladi} is not worried: {a1.says=e2 people may say what they like in their own cars}, {a1.says+e1 but on the map and on every letter
it is going to be {e1 Gobopamang}, "and proudly"}. {a4.says=e1 {a4 The business chamber} has advised {a4.p its} members simply to print both.}
