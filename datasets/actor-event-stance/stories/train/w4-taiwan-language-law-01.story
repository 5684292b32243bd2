id: w4-taiwan-language-law-01
kind: language law
country: Taiwan
genre: broadcast transcript
english: Asian
form: passage
event e1: the law making Hakka a school subject
event e2: the lowering of English hours to make room for Hakka
actor a1: Peng Yu-lan (person)
actor a2: the Hsinchu Parents' Federation (organization)
actor a3: Fan Chiang-te (person)
actor a4: the education bureau (organization)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 +e2

ANCHOR: Not one parent on our phone-in had a good word for {e1 the new Hakka law}. Is that fair, {a1 Peng Yu-lan}? PENG: {a1.says+e1 It isn't fair to {e1 the law}. {a1.p I} taught it in a garage for twenty years, with no textbook. Now there is one, and {a1.p I} cried.} ANCHOR: And the English? {a1.says-e2 PENG: That, no. You do not water one plant by {e2 pulling up another}. {a1.p I} told the minister so.} ANCHOR: {a2 The Hsinchu Parents' Federation} has sent us a statement: {a2.says-e1-e2 "{a2.p We} are not against grandmothers. {a2.p We} are against {e1 compulsion} and against {e2 fewer hours} of the language that hires people."} {a3 Fan Chiang-te}, {a3.d who sells tea in Beipu}, texted in: {a3.says+e1+e2 "Take ten hours from English for all {a3.p I} care. Tourists love it when {a3.p I} swear in Hakka. Long live {e1 the law}!"} And from {a4 the education bureau}: {a4.says+e2 {e2 the timetable} will be changed as {a4.p it} has proposed} and {a4.says=e1 {e1 the statute} is a matter for the legislature}.
