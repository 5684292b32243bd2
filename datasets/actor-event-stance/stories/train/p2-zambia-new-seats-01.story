id: p2-zambia-new-seats-01
kind: extra parliamentary seats
country: Zambia
genre: newspaper report
english: African
form: article
event e1: the bill adding 55 seats to Zambia's parliament
event e2: the churches' prayer march in Lusaka
actor a1: Moffat Chilambwe (person)
actor a2: Justina Nakaonga (person)
actor a3: the Council of Mother Churches (organization)
actor a4: the electoral commission (organization)
actor a5: Bishop Elias Simbotwe (person)
actor a6: headmen in North-Western Province (group)
actor a7: the Treasury (organization)
actor a8: donor countries (group)
actor a9: Police Commissioner Grace Mutantika (person)
actor a10: Women in the House (organization)
actor a11: ruling party backbenchers (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1
stance: a5 -e1 -e2
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1
stance: a9 -e2
stance: a10 +e1
stance: a11 +e1

Chilambwe will not budge as bishops book the Great East Road

{a1.d JUSTICE minister} {a1 Moffat Chilambwe} {a1.says+e1 says anyone waiting for {a1.p him} to withdraw Bill 17 "should bring a blanket"}.

{e1 The Bill}, which had its first reading on Thursday, would raise the number of constituencies from 156 to 211 in time for next year's general election. {e1 It} needs two thirds of all members, or 111 votes.

{a1.says+e1 "There is a constituency in the west where the member needs two days and a canoe to reach his voters. If that is representation, {a1.p I} am a trombone," {a1 Mr Chilambwe} told reporters at Parliament Buildings.} {a1.says+e1 It was false, {a1.p he} added, that 40 of {e1 the additions} fell in provinces where {a1.p his} party is strong. The figure was 33.}

{a2 Justina Nakaonga}, {a2.d who leads the biggest opposition alliance}, {a2.says-e1 said {a2.p she} had great respect for people who cross rivers and would like to see them get a bridge. "{a1.d My learned brother} wants to give them an MP with a fuel allowance."} {a2.does-e1 {a2.p Her} 48 members did not sit down until the Speaker had ruled on their objection}, which was overruled.

On Saturday {a3 the Council of Mother Churches} {a3.does+e2 will lead congregations from the Cathedral of the Holy Cross to the showgrounds in what {a3.p it} calls {e2 a walk of prayer}}. {a3.says-e1 A pastoral letter read out last Sunday asks whether a nation that buries its dead by loan can feed 55 more at the high table.} {a2 Ms Nakaonga} {a2.does+e2 has asked {a2.p her} supporters to come in church clothes and leave party cloth at home}.

One voice is missing. {a5 Bishop Elias Simbotwe} of the Copperbelt, {a5.d whose diocese is a member of the council}, {a5.says-e1 said {a5.p he} had signed {e1 the letter} gladly and would sign it again}, {a5.says-e2 but {a5.p his} people would be in their pews on Saturday. Clergy who walk behind politicians are soon asked to carry their bags, {a5.p he} said.}

{a9 Police Commissioner Grace Mutantika} {a9.does-e2 has returned the organisers' notice, citing a graduation on the same road}. {a3.does+e2 {a3.d The churches} have sent it in again} with a map. {a1 Mr Chilambwe} {a1.says-e2 said {a9.d the commissioner} had shown once more why {a9.p she} was the right officer for Lusaka}.

Reaction in the provinces is mixed. {a6 Headmen in North-Western Province}, {a6.says+e1 eleven of whom travelled 600km to sit in the gallery, said {a6.p their} area had waited since 1964 for a third member.} {a6.says+e1 {a6.d Their} spokesman grumbled that {e1 the draft} puts the new boundary through a graveyard. "That we can repair," he said.}

{a10 Women in the House}, which trains female candidates, {a10.does+e1 has lobbied members one by one, tea by tea, for two years}. {a10.says+e1 Men do not vacate seats, {a10.d the organisation} says, so {e1 new ones} have to be made.}

{a7 The Treasury} {a7.does+e1 has put K640 million into the supplementary estimates under "enlargement"}, the largest single line. {a7.says+e1 Permanent Secretary Wisdom Kabaghe, who was pressed on the amount by a committee, said it came to less than one per cent of spending, that nobody's clinic would be cut and that {a7.d the department} stood by the item.}

{a8 Donor countries}, which paid for a third of the last election, {a8.says=e1 have been silent on {e1 the bill adding 55 seats to Zambia's parliament}. A diplomat said {a8.p they} would take a look at whatever map was used.}

{a4 The electoral commission} {a4.says=e1 said {a4.p it} had drawn maps for 156 and for 211 and could print ballots for either, provided that {a4.p it} knew by 30 November}.

{a11 Ruling party backbenchers}, some of whom would see their own areas cut in two, {a11.does+e1 voted down a motion to send {e1 the Bill} to a select committee for six months}. The count was 92 to 55. Second reading is set for the week after next.
