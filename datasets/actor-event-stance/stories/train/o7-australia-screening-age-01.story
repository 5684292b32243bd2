id: o7-australia-screening-age-01
kind: screening guideline
country: Australia
genre: broadcast transcript
english: Australian
form: article
event e1: the new guideline raising the starting age for prostate tests to 55
actor a1: the National Guidelines Panel (organization)
actor a2: Professor Alistair Beames (person)
actor a3: Geoff Rumbold (person)
actor a4: the Urology Institute (organization)
actor a5: Dr Hoa Trinh (person)
actor a6: the federal health minister (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1

{e1 GPs are being told to stop offering the prostate blood test to healthy men under 55}. Until now the age was 50.

{a1 The National Guidelines Panel} {a1.does+e1 published {e1 the advice} this morning after a review of 41 studies}. {a2.d {a1.p Its} chair}, {a2 Professor Alistair Beames}, {a2.says+e1 said that of 1,000 men tested from 50, one at most would have his life saved in those five years and about 30 would have an operation or radiation they never needed.}

{a2.says+e1 "{a2.p We're} not saying the test is useless. {a2.p We're} saying {a2.p we} started too early," {a2.p he} told this program.}

{a4 The Urology Institute}, which had two seats on {a1.d the panel}, {a4.does-e1 pulled both of {a4.p its} members out last week}. {a4.says-e1 {a4.p It} said the studies were from the years before MRI scans, when nearly everyone with a raised reading had a biopsy.}

{a3 Geoff Rumbold}, {a3.d a former league player} who was diagnosed at 52, {a3.says-e1 said {a3.p he} would be dead. "{a3.p I've} had three blokes ring {a3.p me} today asking if they should cancel. {a3.p I} told them to go in this arvo," {a3.p he} said.} {a3.does-e1 {a3.p His} foundation will pay for tests for men between 50 and 54 from next month}.

{a5 Dr Hoa Trinh}, {a5.d a GP} in Dubbo, {a5.says+e1 said {a5.p she} saw men every week who were incontinent after surgery for a tumour that would have outlived them. {a5.p She} changed {a5.p her} own reminder letters a year ago.}

{a6.d The federal health minister} {a6.says=e1 said Medicare would keep paying for any test a doctor ordered, and that clinical advice was a matter for clinicians. {a6.p She} wasn't going to play doctor, {a6.p she} said.}

{a2 Professor Beames} {a2.says+e1 said men with a family history weren't covered by {e1 the change} and could be tested from 45, as before.}
