id: ed-china-coal-mine-01
kind: coal mine
country: China
genre: broadcast transcript
english: Asian
form: passage
event e1: the new coal shaft at Liangping
actor a1: Jinhe Coal Group (organization)
actor a2: the county government (organization)
actor a3: some forty families in Shangzhuang (group)
actor a4: Wen Zhaohui (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

ANCHOR: To Shanxi now, where work has started on {e1 a new shaft at Liangping}. REPORTER: Yes, {a1.does+e1 {a1 Jinhe Coal Group} sank the first twenty metres last week}, and {a1.says+e1 {a1.p its} site manager told me {e1 the pit} would supply three power stations by 2029}. {a2 The county government} {a2.does+e1 has built the access road at {a2.p its} own cost}. But {a3 some forty families in Shangzhuang}, the village above the seam, {a3.does-e1 have not signed the relocation papers}. {a3.says-e1 {a3.p Their} wells went dry after the last mine and {a3.p they} do not want {e1 another}, {a3.p they} told us.} ANCHOR: Will the coal be needed? REPORTER: {a4 Wen Zhaohui}, who studies demand at an institute in Beijing, {a4.says=e1 says consumption in 2029 could be higher or lower than now and {a4.p he} would not bet on either}.
