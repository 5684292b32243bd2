id: q6-us-brightmoor-settlement-01
kind: whistleblower settlement
country: United States
genre: newspaper report
english: American
form: article
event e1: the $310 million settlement with Brightmoor Laboratories
event e2: the $58 million reward for whistleblower Denise Kowalczyk
actor a1: Judge Carla Whitcomb (person)
actor a2: Denise Kowalczyk (person)
actor a3: Brightmoor Laboratories (organization)
actor a4: the Justice Department (organization)
actor a5: Sen. Hal Brockway (person)
actor a6: Mothers Against Kickbacks (organization)
actor a7: Stephen Ogilvie (person)
actor a8: attorneys general of three states (group)
actor a9: Russell Tanaka (person)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 -e1
stance: a7 =e1 =e2
stance: a8 -e1
stance: a9 +e2

NEWARK -- {a1.d A federal judge} on Wednesday {a1.does+e1 approved {e1 an agreement} that ends a seven-year case over speaking fees and fishing trips given to doctors who prescribed an arthritis injection}, and {a1.does+e2 {e2 set aside nearly a fifth of the money} for {a2.d the saleswoman} who reported them}.

{a3 Brightmoor Laboratories} {a3.does+e1 will pay $310 million in four installments, and admits nothing}. {a3.says+e1 "{a3.p We} strongly disagree with the way {a3.p our} employees were portrayed, and {a3.p we} are pleased to put this behind {a3.p us}," said a vice president, reading from a card on the courthouse steps.}

{a2 Denise Kowalczyk}, 54, who wore a wire in a hotel ballroom for the government in 2017, {a2.says-e1 had asked the court to throw {e1 the deal} out. In a nine-page letter {a2.p she} said that sales of the drug came to $7.4 billion over the period and that not one executive would lose a bonus.} {a2.says+e2 {a2.p She} said {a2.p she} would take {e2 the money} and that {a2.p she} had earned every cent of {e2 it} in {a2.p her} driveway, where nobody waved anymore.}

{a1 Judge Carla Whitcomb} {a1.says+e1 wrote that {e1 a bigger sum} might have been won at trial or might not, and patients had waited long enough.} {a1.says+e2 As for {e2 the share due to the whistleblower}, 18.7 percent was within the law and "near the middle of it."}

{a4 The Justice Department} {a4.says+e1 described {e1 the outcome} as one of the ten largest of its kind.} {a4.does-e2 {a4.p It} had argued in a sealed brief, made public on Wednesday, for {e2 the statutory minimum} of $46 million, on the ground that {a2 Ms. Kowalczyk} had {a2.p herself} booked some of the trips.} A spokeswoman said there would be no appeal.

{a3.d The company} {a3.does-e2 had filed {a3.p its} own objection to {e2 the larger figure}}, although the amount does not change what {a3.p it} pays.

{a8.d Three states} are not going along. {a8 The attorneys general of three states}, Oregon, Minnesota and Maine, {a8.does-e1 withdrew on Tuesday} and {a8.says-e1 said in a joint statement that {a8.p their} Medicaid programs would recover nine cents on the dollar.}

{a5 Sen. Hal Brockway}, a Republican on the Judiciary Committee, {a5.says-e1 sent {a4.d the department} a list of 22 questions, beginning with why nobody had been charged. "A parking ticket," {a5.p he} said of {e1 the penalty}.} {a5.does+e2 {a5.p He} invited {a2 Ms. Kowalczyk} to testify on the day {a5.p he} reintroduces a bill that would make {e2 awards of that size} automatic.}

{a6 Mothers Against Kickbacks}, started by the family of a patient who died of an infection, {a6.does-e1 held up photographs in the gallery and left before {a1.d the judge} had finished}. {a6.says-e1 {a6.p Its} founder praised {a1 Judge Whitcomb} for {a1.p her} patience with the families and said {e1 this} was still not justice.}

{a9 Russell Tanaka}, {a9.d {a2 Ms. Kowalczyk}'s lawyer}, who stands to receive about a third of {e2 {a2.p her} share}, {a9.says+e2 said that without {e2 rewards} there would be no cases.}

{a7 Stephen Ogilvie}, {a7.d who teaches health law in Philadelphia}, {a7.says=e1=e2 said such suits had returned $2.2 billion to the Treasury last year. Whether {e1 settlements} deter companies and whether {e2 payments} draw out better witnesses, {a7.p he} said, are questions on which the research points both ways.}
