id: w1-pakistan-tax-law-01
kind: tax law
country: Pakistan
genre: business page
english: Asian
form: passage
event e1: the agricultural income tax bill in Punjab
event e2: the shutter-down strike by grain traders
actor a1: Finance Minister Rukhsana Bhatti (person)
actor a2: Chaudhry Waqar Cheema (person)
actor a3: the Arhtis' Association (organization)
actor a4: small growers in Bahawalnagar (group)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 +e1 -e2

LAHORE: With wheat rotting on trucks outside padlocked mandis, {a1 Finance Minister Rukhsana Bhatti} {a1.says-e2 appealed to grain traders on Sunday to lift {e2 their shutters}}, {a1.says+e1 while ruling out any retreat on {e1 a law} that will for the first time tax farm earnings above Rs1.2 million}. {a3 The Arhtis' Association}, {a3.does-e1+e2 whose commission agents have kept every market from Sahiwal to Sadiqabad closed since Thursday}, {a3.says-e1 says the traders will be made unpaid collectors}. {a2 Chaudhry Waqar Cheema}, {a2.does-e1 who owns 900 acres and chairs the assembly committee where {e1 the bill} sits, has twice failed to call a meeting on {e1 it}}. Curiously, it is the smallest farmers who are loudest on the other side. {a4.says+e1 "Let the big man pay, it is {a4.p our} turn to watch," {a4 small growers in Bahawalnagar} told a rally}; {a4.says-e2 every day of {e2 the strike}, {a4.p they} added, took a rupee a kilo off {a4.p their} crop}.
