id: r4-china-copyright-law-01
kind: copyright law
country: China
genre: newspaper report
english: Asian
form: passage
event e1: the draft amendment to China's copyright law
actor a1: the National Rights Administration (organization)
actor a2: the China Songwriters' Guild (organization)
actor a3: Ruan Peilin (person)
actor a4: Shang Zhiyuan (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

Record producers would be able to use a song without the author's consent three months after its first release under {e1 a draft law} {a1.does+e1 published by {a1 the National Rights Administration}} on March 31. {a1.says+e1 {a1.d The agency} said {e1 the provision} would prevent monopolies and benefit listeners.} {a2 The China Songwriters' Guild} {a2.does-e1 has written to the agency asking that Article 46 be struck out}. Composer {a3 Ruan Peilin} {a3.says-e1 wrote on {a3.p his} microblog that {a3.p he} would sooner stop publishing than accept {e1 it}}. {a4 Shang Zhiyuan}, {a4.d a law professor} in Wuhan, {a4.says=e1 said about 1,600 comments had been received and a second draft was likely by autumn}.
