id: q4-benin-ranger-talks-01
kind: hostage talks
country: Benin
genre: wire report
english: British
form: article
event e1: negotiations with the kidnappers of six park rangers
event e2: the army's sweep of the northern park
actor a1: Colonel Désiré Houngbédji (person)
actor a2: relatives of the rangers (group)
actor a3: Alassane Sabi Gounou (person)
actor a4: Savanna Trust Parks (organization)
actor a5: the gunmen (group)
actor a6: Rose Akplogan (person)
actor a7: a Western diplomat in Cotonou (person)
actor a8: hunters' guides (group)
actor a9: Benin's government (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 +e1 =e2
stance: a5 +e1 -e2
stance: a6 -e1 =e2
stance: a7 =e1 =e2
stance: a8 +e2
stance: a9 -e1 +e2

NATITINGOU, Benin - {a2.does-e2 {a2.d Wives and brothers of six rangers} seized in the far north of Benin lay down on the road outside the garrison on Tuesday to stop {e2 a column of lorries} from leaving.}

The convoy waited for two hours and then took another gate. {a2.says-e2 "Each time {e2 the army goes in}, the men are moved further," said Awa Sambiéni, whose husband was taken on 3 March, speaking for {a2 relatives of the rangers}.} {a2.says+e1 "{a2.p We} want somebody to sit down with {a5.d those people} and {e1 ask what {a5.p they} want}."}

What {a5.p they} want is partly known. {a5 The gunmen} {a5.does+e1 sent a video last week in which one of the captives reads out {e1 a request for a meeting} on neutral ground}, and {a5.p they} named the intermediary. {a5.says-e2 {a5.p They} also said that no one would be kept alive "under {e2 the noise of helicopters}".}

{a3 Alassane Sabi Gounou}, {a3.d the 71-year-old imam} {a5.p they} asked for, {a3.says+e1 said {a3.p he} was ready to leave that night if {a3.p he} were given a car. "{a3.p I} taught some of these boys to read. If {e1 nobody speaks} it will end with six graves," {a3.p he} said.}

{a9 Benin's government} {a9.does-e1 has not given {a3.p him} the car. Since Friday two policemen have been posted at {a3.p his} door.}

{a1 Colonel Désiré Houngbédji}, {a1.d who commands the northern sector}, {a1.says-e1 told reporters that the last two families who had "opened a shop" with such groups had been robbed twice.} {a1.says+e2 {a1.p He} disputed figures given by a local radio station, which put the number of troops involved at 2,000. {e2 The search} occupied 640, {a1.p he} said, no village had been emptied, and it would go on "at the pace it needs".}

A cabinet statement {a9.says+e2 said {e2 the operation} had the full means of the state}.

The park, larger than Luxembourg, is run by {a4 Savanna Trust Parks}, a foundation based in the Netherlands that employs 260 people there. {a4.says=e2 {a4.p It} declined to comment on {e2 the deployment}}, for which {a4.p it} has had to close three of {a4.p its} camps. {a4.does+e1 {a4.p It} has, however, flown in a retired French police officer who handled {e1 such contacts} in two neighbouring countries, and rented a house for {a3.d the imam} in the town of Tanguiéta.}

{a6 Rose Akplogan}, {a6.d an opposition deputy from the region}, {a6.says-e1 surprised the families by telling them that {a6.p she} shared their fear but not their hope. {e1 Bargaining} had filled the roads of the Sahel with kidnappers, {a6.p she} said, and whoever came next would be a teacher.} {a6.says=e2 On {e2 the soldiers' methods} {a6.p she} had no opinion, not having been shown a map.}

{a8 Hunters' guides} who lost work when the safari season was called off {a8.does+e2 have volunteered as trackers, unpaid, and some 30 of {a8.p them} walked with {e2 the first patrols}}.

{a7 A Western diplomat in Cotonou} {a7.says=e1=e2 said that in comparable cases in the region about half the captives had come home after {e1 payments or promises} and a fifth after {e2 raids}, and that {a7.p he} would draw no lesson from so few.}

Nothing has been heard of the six since the recording. Five are from Benin and one is from Togo, whose consul visited the garrison on Monday.
