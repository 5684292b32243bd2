id: x1-india-supreme-court-ruling-01
kind: supreme court ruling
country: India
genre: wire report
english: Indian
form: article
event e1: the Supreme Court ruling striking down domicile quotas in private jobs
event e2: the ordinance to restore the job quota
actor a1: the Supreme Court (organization)
actor a2: Chief Minister Devendra Singh Rathi (person)
actor a3: Lok Shakti Dal (organization)
actor a4: the Manesar Auto Component Makers' Association (organization)
actor a5: Sunaina Kapoor Bhalla (person)
actor a6: Ramphal Dahiya (person)
actor a7: Dr Farida Contractor (person)
actor a8: Attorney General K. V. Narasimhan (person)
actor a9: Jyoti Malik (person)
actor a10: Leader of Opposition Bhupinder Hooda-Sangwan (person)
actor a11: the lone dissenting judge (person)
stance: a1 -e2 +e1
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 +e1 -e2
stance: a6 -e1 +e2
stance: a7 =e1
stance: a8 =e1 =e2
stance: a9 +e1
stance: a10 =e1 -e2
stance: a11 -e1

New Delhi, Mar 14 (NPI) In a judgment with implications for five states, {a1 the Supreme Court} on Friday {a1.does+e1 {e1 struck down a law reserving 70 per cent of private sector jobs for local residents}}, holding that it violated the right of citizens to work anywhere in the country.

{a1.says+e1 A five-judge Constitution Bench ruled by a majority of 4-1 that a state could not "erect a wall within the nation and call it welfare".}

{a1.says-e2 {a1.d The bench} also cautioned the state against "re-enacting the same wall in different bricks", saying {e2 any ordinance to that effect} would be void from the day it was made.}

The Local Candidates Employment Act, passed in 2021, applied to posts with a monthly salary of up to Rs 40,000 in firms with more than ten employees.

{a2 Chief Minister Devendra Singh Rathi}, whose party {a3 Lok Shakti Dal} (LSD) won office on the promise of the quota, {a2.says-e1 termed {e1 the verdict} "deeply hurtful to the youth of the soil"}.

{a2.says-e1 "{a2.p I} have the greatest respect for {a1.d the court}, but {a2.p I} cannot agree that a boy from a village whose land was acquired for a factory has no claim on a job in that factory," {a2.p he} told reporters in Chandigarh.}

{a2.says+e2 {a2 Rathi} said the cabinet would meet on Sunday to approve {e2 an ordinance} bringing back the reservation with a cap of 50 per cent.}

{a3.d The party}'s state unit {a3.does-e1 burnt copies of {e1 the order} at bus stands in Rohtak and Jind}, and {a3.says+e2 asked the Governor to sign {e2 the ordinance} "without a day's delay"}.

Industry bodies, which had challenged the Act, expressed relief. {a4 The Manesar Auto Component Makers' Association}, {a4.d the lead petitioner}, {a4.says+e1 said {e1 the decision} would stop the flight of units to neighbouring states}.

{a4.p Its} president, {a5 Sunaina Kapoor Bhalla}, {a5.says+e1 said {a4.d members} had been forced to leave 11,000 shop-floor posts vacant. "{a4.p We} are not against local hiring. Sixty of every 100 workers in {a5.p my} own plant are from the district. What {a4.p we} fought was the inspector with a register at the gate, and {a5.p I} am grateful that he has been sent home," {a5.p she} said.}

{a5.says-e2 "As for {e2 the ordinance}, {a4.p we} shall be back in {a1.d the same courtroom} the morning {e2 it} is notified," {a5 Bhalla} added.} {a4.does-e2 {a4.d The association} has already filed a caveat to be heard before any stay is refused.}

{a6.d Farmer leader} {a6 Ramphal Dahiya}, who led the 2020 agitation for the quota, {a6.says-e1 said {a1.d the judges} had "never stood in a line outside a factory"}. {a6.says+e2 {a6.p He} appealed to legislators of all parties to rise above differences and support {e2 {a2.d the chief minister}'s step}.}

The opposition was guarded. {a10 Leader of Opposition Bhupinder Hooda-Sangwan} {a10.says=e1 said {a10.p his} party would study {e1 the 312-page judgment} before reacting to {e1 it}}. {a10.says-e2 But {e2 a fresh ordinance}, {a10.p he} said, was "contempt with a signature", and {a10.p his} MLAs would vote {e2 it} down if {e2 it} came before the House.}

{a9 Jyoti Malik}, {a9.d a 24-year-old diploma holder} from Bhiwani who now works at a warehouse in Pune, {a9.says+e1 said {e1 the ruling} was good news for people like {a9.p her}. "If every state does this, where will {a9.p I} go? Maharashtra can also say tomorrow that {a9.p I} am an outsider," {a9.p she} said over the phone.}

{a7 Dr Farida Contractor}, {a7.d a labour economist} in Mumbai, {a7.says=e1 pointed out that the Act had hardly been enforced. Fewer than 3 per cent of eligible firms had registered on the portal, {a7.p she} said, and it would be difficult to measure what difference {e1 its removal} would make}.

{a8 Attorney General K. V. Narasimhan}, who assisted {a1.d the court} at {a1.p its} request, {a8.says=e1=e2 declined to comment on either {e1 the judgment} or {e2 the state's proposed response}}.

{a11.says-e1 {a11.d The lone dissenting judge} held that the Act was a reasonable restriction and that Parliament, and not {a1.d the court}, should decide the matter.}
