id: xv-botswana-sorghum-trial-01
kind: crop trial
country: Botswana
genre: local paper
english: African
form: article
event e1: the field trial of genetically modified sorghum at Sebele
event e2: the High Court application to stop the trial
actor a1: the National Agricultural Research Institute (organization)
actor a2: Dineo Lekgowe (person)
actor a3: Seeds of Our Mothers (organization)
actor a4: Mothusi Kebadire (person)
actor a5: Galeboe Ntebela (person)
actor a6: the Dryland Farmers' Union (organization)
actor a7: the Department of Environmental Protection (organization)
actor a8: Justice Sekgabo Maruping (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1
stance: a6 -e1 -e2
stance: a7 =e1 =e2
stance: a8 =e1 =e2

The country's first field trial of a genetically modified food crop is facing a legal challenge less than six weeks after the seed went into the ground.

{a1.does+e1 {a1 The National Agricultural Research Institute} ({a1 NARI}) planted two hectares of {e1 the drought-tolerant sorghum} behind a double fence at Sebele in November.} If all goes well the variety could be offered to farmers in 2029.

{a3 Seeds of Our Mothers}, {a3.d a network of women} who keep traditional varieties, {a3.does-e1+e2 last week asked the High Court in Lobatse to have {e1 the plants} destroyed}. {a3.says-e1 {a3.d The network} argues that pollen could reach fields of local sorghum less than three kilometres away.}

"{a4.says-e1 Once {e1 it} is in {a4.p our} landraces nobody can call it back. {a4.p We} are told to trust a fence, but the wind has never respected a fence," {a3.d the network}'s coordinator, {a4 Mothusi Kebadire}, said outside the court.} {a4.says+e2 {a4.p He} said {a4.p he} was confident of winning {e2 the case}, which has been paid for by small donations from 700 households.}

Dr {a2 Dineo Lekgowe}, {a2.d the plant breeder} who leads {e1 the trial}, {a2.says+e1 said every head of grain was bagged before flowering}.

"{a2.says+e1 {a2.p I} grew up on sorghum porridge and {a2.p I} have watched {a2.p my} parents' field fail in six seasons out of ten," {a2.p she} told this newspaper. "{a2.p I} believe in {e1 this work}. Let {a2.p us} finish {e1 it} and then judge {a2.p us} by the results."}

{a2.says-e2 {a2.p She} described {e2 the application} as premature, and said {e2 it} rested on a study that had been withdrawn.} {a1.does-e2 {a1 NARI} has instructed lawyers to oppose {e2 it}.}

Many farmers around Sebele appear to be waiting to see what happens. One who is not is {a5 Galeboe Ntebela} of Mmopane, who lost 40 bags last season. {a5.says+e1 "If they want another field, they can have {a5.p mine}. Let them try everything that can stand the sun," {a5.p he} said.}

The main farmers' body is less enthusiastic. {a6 The Dryland Farmers' Union} {a6.says-e1 said that {a6.p it} was opposed to {e1 the trial} because royalties would make seed too dear for {a6.p its} 12,000 members}. {a6.says-e2 But {a6.p it} would not support {e2 the court case}, which {a6.p it} called a waste of money, since the proper place to stop {e1 the project} was Parliament.}

{a7 The Department of Environmental Protection}, which monitors the site under the Biosafety Act, {a7.says=e1 said {a7.p its} inspectors visited the site every second week. A spokeswoman declined to say more while the matter was before the court.}

{a8.does=e1=e2 {a8 Justice Sekgabo Maruping} has set the hearing for 14 February} and {a8.does=e1=e2 asked both sides to file evidence on how far sorghum pollen travels}.

South Africa is so far the only country in the region to grow modified crops commercially.
