id: o5-kenya-doctors-strike-01
kind: doctors' strike
country: Kenya
genre: newspaper report
english: African
form: article
event e1: the county doctors' strike
event e2: the labour court's order suspending the strike
actor a1: Union of Kenyan Hospital Doctors (organization)
actor a2: Dr Wycliffe Odanga (person)
actor a3: Governor Lydia Chepkwony (person)
actor a4: Justice Raphael Muthengi (person)
actor a5: Mercy Nyaboke (person)
actor a6: Abdirahman Galgalo (person)
actor a7: Conference of County Health Executives (organization)
actor a8: Clinical Officers' Association (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 =e1
stance: a6 +e1
stance: a7 -e1
stance: a8 +e1

Patients were turned away from public hospitals in 31 counties for a ninth day on Wednesday after {a1.does+e1-e2 {a1.d the doctors' union} told {a1.p its} members to ignore {e2 a court ruling}}.

{a4 Justice Raphael Muthengi} of the Employment and Labour Relations Court {a4.does-e1+e2 on Tuesday {e2 suspended {e1 the industrial action} for 30 days}} and directed both sides to return to the table. {a4.says-e1 {a4.d The judge} noted that no arrangement had been made for maternity wards or dialysis.}

{a2.d The secretary-general of the {a1 Union of Kenyan Hospital Doctors}}, {a2 Dr Wycliffe Odanga}, {a2.says-e2 told a press conference at Ufungamano House that {a1.p they} had not been served and would be in the Court of Appeal by Friday.}

{a2.says+e1 "{a2.p We} have signed three return-to-work formulas since 2017. All three are in a drawer somewhere in Afya House. There will be no fourth one until the money is in the account," {a2 Dr Odanga} said.}

{a1.d The union} is demanding the posting of 1,200 interns and the payment of arrears which {a1.p it} puts at Sh3.4 billion.

{a3 Governor Lydia Chepkwony}, who heads the governors' health committee, {a3.says-e1 said counties had already paid half of the arrears and that no county would pay salaries for days not worked.} {a3.does+e2 {a3.p She} instructed hospital superintendents to open attendance registers from Thursday, in line with {e2 the order}}.

{a3.does-e1 In {a3.p her} own county, {a3 Chepkwony} has advertised 64 short-term posts for doctors}. {a7 The Conference of County Health Executives} {a7.says-e1 advised other counties to do the same and reported that two mission hospitals were running at twice their capacity.}

{a8 The Clinical Officers' Association} {a8.does+e1 gave seven days' notice that {a8.p its} 9,000 members would also put down their tools}.

In the Senate, {a6 Abdirahman Galgalo}, {a6.d the minority whip}, {a6.says+e1 said lawmakers who fly abroad for treatment had no business lecturing medics, and asked the Treasury to release the funds {a1.p they} are demanding.} The majority side did not respond.

At Kisii referral hospital {a5 Mercy Nyaboke}, {a5.d a casual labourer}, {a5.says=e1 said {a5.p she} had brought {a5.p her} son from Nyamira with a broken arm on Sunday. "They say come back when the doctors are back. {a5.p I} don't know who is right. {a5.p I} just want the arm done," {a5.p she} said.}

{a2.says+e1 {a2 Odanga} asked members to assemble at Uhuru Park on Friday at 8 am.}
