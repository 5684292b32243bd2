id: r2-social-07
kind: social media rules
country: Singapore
genre: wire report
english: Asian
form: passage
event e1: the online falsehoods law requiring platforms to post corrections
actor a1: the law ministry (organization)
actor a2: Zhou Pei Shan (person)
actor a3: Chatterly (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1

{a3 Chatterly} {a3.does added the label demanded by the authorities} to a post about army deaths on Saturday, {a3.says-e1 but said {a3.p it} remained concerned that {e1 the law} gave ministers too much discretion}. {a1.says+e1 {a1 The law ministry} replied that {e1 the act} had worked as intended and did not remove anyone's words.} {a2.does-e1 {a2 Zhou Pei Shan}, who edits the site that carried the post from Melbourne, has refused to comply.}
