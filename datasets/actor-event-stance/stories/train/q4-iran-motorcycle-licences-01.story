id: q4-iran-motorcycle-licences-01
kind: motorcycle licences for women
country: Iran
genre: newspaper report
english: British
form: article
event e1: motorcycle licences for Iranian women
event e2: impounding motorcycles ridden by women
actor a1: Zahra Forouzandeh (person)
actor a2: Hojatoleslam Morteza Kashfi (person)
actor a3: General Behrouz Salimi (person)
actor a4: couriers in Tehran (group)
actor a5: Nasrin Delavari (person)
actor a6: the insurers' syndicate (organization)
actor a7: the government of the president (organization)
actor a8: an assembly of clerics in Qom (organization)
actor a9: Iraj Mohtasham (person)
actor a10: a daily close to the security services (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 +e2
stance: a4 +e1 -e2
stance: a5 +e1 -e2
stance: a6 +e1 =e2
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1 =e2
stance: a10 -e1

MPs in Tehran split over who may ride

The Iranian parliament has sent back to committee, by a margin of three, a bill that changes a single word in the traffic code.

The word is "men". Article 20 says that the police issue permits for two-wheeled vehicles to men, and {e1 the text} before the chamber would make it "applicants".

{a1 Zahra Forouzandeh}, {a1.d the deputy from Shiraz} who tabled it, {a1.says+e1 said {a1.p she} would bring it back in the same form before the summer recess. There was no verse against a saddle, {a1.p she} told reporters, and women in the villages had ridden mopeds to the fields for 30 years.}

{a2.does-e1 The motion to return it came from {a2 Hojatoleslam Morteza Kashfi}, {a2.d chairman of the cultural committee}.} {a2.says-e1 {a2.p He} praised the "chastity and diligence" of {a1.d his colleague}, said nobody doubted that women could steer, and asked who had costed the consequences for the family.}

The vote was 118 to 115. {a7 The government of the president}, {a7.does+e1 which submitted a supporting opinion and sent a deputy minister to speak,} {a7.says+e1 said afterwards that it would have wished for more courage from the benches.}

While the law stands, police in Tehran have {e2 taken some 900 machines off the streets} since the new year. {a3 General Behrouz Salimi}, {a3.d the head of the city's traffic police}, {a3.says+e2 said {a3.p he} had nothing to apologise for: an uninsured rider is an uninsured rider, and {e2 the vehicles} are returned after ten days against a fine.} {a3.says=e1 Whether {e1 the rule} should be changed was for legislators, {a3.p he} said, and {a3.p his} officers would hand out whatever cards they were told to print.}

{a2 Mr Kashfi} {a2.says+e2 thanked {a3.d the general} from the rostrum for {e2 clearing the streets}.} {a1 Ms Forouzandeh} {a1.does-e2 has asked the interior minister in writing to have {e2 the practice} stopped.}

Many of {e2 those stopped} were at work. {a4.does-e2 {a4 Couriers in Tehran}, men among them, parked several hundred scooters in front of the vehicle pound at Shahriar on Saturday, keys in the ignition and helmets on the seats.} {a4.says+e1 An organiser said {a4.p they} would stay away from one food delivery app for a day each week until {a4.p their} sisters had {e1 papers}.}

{a5 Nasrin Delavari}, 34, a physiotherapist, {a5.does+e1 applied to the administrative court after being refused {e1 a test} four times.} {a5.says-e2 {a5.p She} has had {a5.p her} Honda {e2 carried off} twice and called the officers polite, well trained and thieves.} 

{a6 The insurers' syndicate} {a6.says+e1 told the committee in a letter that {a6.p it} loses on every accident with a rider who cannot be named on a policy, and asked members "to resolve {e1 the matter} in the affirmative".} {a6.says=e2 {e2 Seizures}, {a6.p it} said, did not concern {a6.p it}.}

Opposition comes mostly from the seminaries. {a8 An assembly of clerics in Qom} {a8.does-e1 declared a week of lessons suspended in protest at {e1 the draft}} and {a10 a daily close to the security services} {a10.says-e1 asked on its front page whose idea it was, and which embassy had had it first.}

{a9 Iraj Mohtasham}, {a9.d a sociologist} who has counted riders at six junctions in the capital each spring, {a9.says=e1=e2 said the number of women on motorcycles had gone from 40 to 610 in three years. It rose before {e2 the police action} and after it, and {a9.p he} suspected that {e1 permits} would alter it as little. {a9.p He} had been asked by both camps to testify and had sent both the same table.}

There are about 12 million motorcycles in Iran, half of them older than ten years. The committee has until 20 July to report.
