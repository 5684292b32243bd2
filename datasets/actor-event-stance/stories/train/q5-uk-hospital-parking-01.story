id: q5-uk-hospital-parking-01
kind: hospital parking charges
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the Progress Party's pledge to scrap hospital parking charges
event e2: the amendment limiting free parking to staff and cancer patients
actor a1: Jocelyn Wragg (person)
actor a2: Hamish Dunwoody (person)
actor a3: delegates (group)
actor a4: the hospital trusts' federation (organization)
actor a5: Ward and Theatre Staff Union (organization)
actor a9: Patients on the Road (organization)
actor a6: Clive Ashbourne (person)
actor a7: the Welsh government (organization)
actor a8: Tamsin Oyelaran (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a9 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1 =e2

{a3.does-e2 {a3.d Progress Party delegates} in Bournemouth have voted down {e2 an attempt to water down} the best-known promise in the party's health manifesto}, which would {e1 let anyone park without paying at any hospital in England}.

{e2 The amendment}, moved by the Cumbria branch, would have confined {e1 the offer} to employees and people in treatment for cancer. It fell by 611 votes to 274 after a debate of 40 minutes.

{a3.does+e1 The main text was then carried on a show of hands.}

Hospitals in England took about £190m from car parks last year, roughly a third of it from their own workers. The average charge is £1.40 an hour, but ranges from nothing at rural sites to more than £4 in parts of London.

{a1 Jocelyn Wragg}, {a1.d the party's health spokeswoman}, {a1.says-e2 told the hall that every list of exceptions needed a clerk to keep it. 'You would have a porter at the barrier asking a man which kind of ill his wife is,' {a1.p she} said.} {a1.says+e1 {a1.p She} said {e1 the pledge} would be paid for by ending the tax relief on private medical cover for directors, and repeated that it would start 'in the first April, not the last'.}

{a2 Hamish Dunwoody}, {a2.d a retired radiographer}, {a2.says+e2 had argued for {e2 the narrower version}. {a2.p He} thanked {a1 Ms Wragg} for bringing the matter on to the front pages and said that {a2.p he} shared {a1.p her} anger.} {a2.says-e1 'But {a2.p I} worked 31 years beside a station. Make the thing free for everybody and by eight in the morning it is full of commuters, and it is the chemotherapy patient who drives round and round,' {a2.p he} said.}

That is also the complaint of {a4 the hospital trusts' federation}, {a4.says-e1 which wrote to all party leaders last week with a list of 23 sites within walking distance of a railway or a football ground}. {a4.says+e2 {a4.d The federation} 'could have lived with' {e2 the Cumbrian wording}, an official said.}

Those in favour had grievances too. {a5 The Ward and Theatre Staff Union} {a5.says+e1 said {a5.p its} members could not see why {a5.p they} had to wait for an election, or for April}. {a5.does-e2 {a5.p Its} block vote went against the amendment}, {a5.d the union}'s organiser having been booed at {a5.p its} own spring meeting for suggesting a compromise.

{a9 Patients on the Road}, a charity for people in long-term treatment, {a9.does+e1 handed out mock parking tickets at the conference doors bearing the figure £1,140}, {a9.says+e1 which {a9.p it} says is what one dialysis family pays in a year}.

The health secretary, {a6 Clive Ashbourne}, {a6.says-e1 was asked on Tuesday whether {a6.p he} would match {e1 the promise}. {a6.p He} said {a6.p he} was as fond of free things as the next man, but that £190m was 3,800 nurses and {a6.p he} would rather have the nurses.}

{a7 The Welsh government}, which did away with most such fees in 2008, {a7.says=e1 confirmed that 11 of {a7.p its} hospitals now use number-plate readers. A spokesman said England's arrangements were for England.}

{a8 Tamsin Oyelaran}, {a8.d who studies manifestos at a Leeds institute}, {a8.says=e1=e2 expects {e1 the item} to be remembered by voters and forgotten by the Treasury. {a8.p She} said {a8.p her} surveys showed no difference in support between the full offer and a targeted one, as people did not read that far.}
