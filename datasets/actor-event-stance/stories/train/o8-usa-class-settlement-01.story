id: o8-usa-class-settlement-01
kind: class action settlement
country: United States
genre: newspaper report
english: American
form: article
event e1: the $62 million settlement over Fairlawn pressure cookers
actor a1: Fairlawn Home (organization)
actor a2: Judge Carol Beaudry (person)
actor a3: Stephen Lipmann (person)
actor a4: Yolanda Pruitt (person)
actor a5: attorneys general of nine states (group)
actor a6: Kirk Osgood (person)
actor a7: Mercer-Dunne Settlement Services (organization)
actor a8: Beth Kowalczyk (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1

MINNEAPOLIS — Owners of pressure cookers whose lids came off under steam would get vouchers or cash under an agreement that went before a federal judge Tuesday.

{a1 Fairlawn Home}, which sold 1.3 million of the cookers, {a1.does+e1 offered in January to pay $62 million} if the claims against {a1.p it} were dropped. {a1.says+e1 {a1.p It} admits no fault.}

{a3 Stephen Lipmann}, {a3.d lead counsel for the buyers}, {a3.does+e1 asked the court to sign off}. {a3.says+e1 {a3.p He} said 214,000 people had filed claims and only 388 had opted out. A trial would take three years, {a3.p he} said, and {a1.d the company}'s insurance would be gone by the end of it.}

{a4.does-e1 Among those 388 is {a4 Yolanda Pruitt}}, {a4.d a school cook} from Duluth who was burned on both arms. {a4.says-e1 "{a1.p They} want {a4.p me} to take $90 and a coupon for another pot," {a4.p she} told the hearing.}

{a5 Attorneys general of nine states} {a5.does-e1 filed a brief} arguing that {a5.says-e1 lawyers would receive $19 million, nearly a third of the total, and that unclaimed vouchers go back to {a1.d the manufacturer}.} {a8 Beth Kowalczyk}, {a8.d who argued for the states}, {a8.says-e1 said that in a similar case in Ohio 71 percent were never used.}

{a6 Kirk Osgood}, {a6.d Fairlawn's general counsel}, {a6.says+e1 said customers could choose cash in every case.} {a6.says+e1 {a6.p He} told {a2 Judge Carol Beaudry} that {a1.d the company} had already redesigned the lid and that "everyone in this room is better off with {e1 this} than without {e1 it}."}

{a2.says=e1 {a2.d The judge} asked both sides for figures on what the vouchers had cost so far and said {a2.p she} would rule by the end of the month.} {a2.says {a2.p She} reprimanded {a8 Ms. Kowalczyk} for filing late.}

{a7.does=e1 {a7 Mercer-Dunne Settlement Services}, which handles the claims, has mailed notices to 900,000 addresses.} {a7.says=e1 {a7.p It} told the court about 6 percent came back.}

{a4 Pruitt} {a4.does-e1 has brought {a4.p her} own suit in state court.}
