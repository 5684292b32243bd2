id: w2-thailand-transfer-01
kind: football transfer
country: Thailand
genre: business page
english: Asian
form: passage
event e1: the sale of Thanawat Srimuang to Osaka Kaede
event e2: the club's share offering to supporters
actor a1: Chao Phraya United (organization)
actor a2: Thanawat Srimuang (person)
actor a3: the Kluay Nam Thai fan club (group)
actor a4: Arunee Techakul (person)
actor a5: Vichit Boonprasert (person)
stance: a1 +e2 -e1
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 =e1 =e2
stance: a5 -e1

No club likes to sell {a1.p its} best player in the week {a1.p it} asks the public for money, and {a1 Chao Phraya United} tried hard not to. {a1.does-e1 {a1.p It} turned Osaka Kaede away twice, then went to arbitration over the release clause, and lost.} {a2.says+e1 "{a2.p I} triggered {e1 it} {a2.p myself} and {a2.p I} would again," {a2 Thanawat Srimuang} said on arriving in Japan.} {a1.does+e2 {e2 The offering}, at 120 baht a share, opened on schedule on Monday.} {a3.says-e2 {a3 The Kluay Nam Thai fan club} urged {a3.p its} 8,000 members not to buy a single one}, {a3.says-e1 pointing out that {a2.d the man on the cover of the prospectus} had just been allowed to leave and that {e1 his going} was a disaster.} {a5.says-e1 For {a5 Vichit Boonprasert}, who gave {a2.d the striker} {a2.p his} first boots, {e1 it} was simply the saddest day since the flood.} {a4.says=e1=e2 {a4 Arunee Techakul}, {a4.d who values sports assets}, figures {e1 the departure} takes 18 baht off a fair price and the fee puts 18 back.}
