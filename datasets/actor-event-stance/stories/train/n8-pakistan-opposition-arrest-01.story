id: n8-pakistan-opposition-arrest-01
kind: arrest of opposition leader
country: Pakistan
genre: newspaper report
english: Asian
form: article
event e1: the arrest of Barrister Asad Mehmood Rana
actor a1: Barrister Asad Mehmood Rana (person)
actor a2: Punjab Information Minister Saima Butt (person)
actor a3: Awami Islah Party (organization)
actor a4: Anti-Corruption Establishment (organization)
actor a5: Senator Gul Nawaz Marwat (person)
actor a6: Lahore High Court Bar (organization)
actor a7: Chaudhry Iftikhar Gondal (person)
actor a8: Deputy Inspector General Kamran Sheikh (person)
actor a9: Dr Nabeela Khokhar (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

LAHORE: {a4.d Officials of {a4 the Anti-Corruption Establishment}} {a4.does+e1 {e1 took {a1.d the provincial president of {a3 the Awami Islah Party}} into custody} on Sunday night} at the Ravi toll plaza as {a1.p he} was returning from a workers' convention in Gujranwala.

{a1 Barrister Asad Mehmood Rana} is accused of having allotted 212 kanals of evacuee land to two front men when {a1.p he} was revenue minister in 2017. A judicial magistrate granted four days' physical remand on Monday.

{a1.does-e1 {a1 Mr Rana}, brought to the court in an armoured vehicle, asked that the remand be refused} and {a1.says-e1 told journalists {a1.p he} had appeared before the inquiry seven times. "{a1.p I} gave them the file. Now they come with Kalashnikovs for the same file," {a1.p he} said.}

{a3.d The party} {a3.does-e1 observed a black day in 16 districts} and {a3.p its} MPAs stayed away from the budget sitting. {a7 Chaudhry Iftikhar Gondal}, who lost the contest for the provincial presidency to {a1 Mr Rana} in May and is known for {a7.p his} differences with {a1.p him}, {a7.says-e1 said {a7.p he} had sent {a7.p his} own lawyers and would stand surety. "{a1.p He} beat {a7.p me}, and {a7.p I} am still saying release {a1.p him}," {a7.d the former mayor} said.}

{a2.d Punjab Information Minister} {a2 Saima Butt} {a2.says+e1 said nobody was above the law and that {a4 the ACE} had acted on documents, not on instructions from the chief minister's house.} {a2.says {a2.p She} described {a3.d the opposition party} as a company for the protection of plots.}

Support for {a4.d the agency} also came from outside the government. {a5 Senator Gul Nawaz Marwat}, {a5.d head of a religious party that sits on the opposition benches}, {a5.says+e1 recalled that {a5.p he} had himself raised the Ravi land in the Senate six years ago and said that it was good that someone had finally read the record.} {a5.says {a5.p He} called the government's budget an insult to the poor.}

{a9 Dr Nabeela Khokhar}, {a9.d who teaches criminal law in Islamabad}, {a9.says=e1 said a former minister may be held during an inquiry if the chairman records reasons, and no reasons had yet been made public.}

{a6 The Lahore High Court Bar} {a6.does-e1 went on strike until noon} over what {a6.p it} termed the manhandling of a member. {a6.says-e1 {a6.d The bar}'s representatives said they will move a petition for {a1.p his} recovery today.}

{a8 Deputy Inspector General Kamran Sheikh} {a8.says=e1 said city police had been informed of {e1 the operation} an hour beforehand and had provided two vans, and referred other questions to {a4.d the department}.}
