id: r5-anti-corruption-law-01
kind: anti-corruption law
country: Pakistan
genre: newspaper report
english: Asian
form: passage
event e1: the amendments to the accountability law
event e2: the privatisation of Punjab hospitals (unrelated)
actor a1: Law Minister Shahbaz Durrani (person)
actor a2: Senator Nighat Khakwani (person)
actor a3: the Lahore Traders' Association (organization)
actor a4: Clean Pakistan Trust (organization)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 +e1
stance: a4 -e1

Amid shouting from the opposition benches, the National Assembly on Thursday passed {e1 amendments to the accountability law} that raise the threshold for investigations to Rs500 million. {a1 Law Minister Shahbaz Durrani}, {a1.does+e1 who tabled {e1 the bill}}, {a1.says+e1 said honest officers had stopped signing files for fear of arrest}. {a2.says-e1 "This is a get-out-of-jail card for the cabinet," {a2 Senator Nighat Khakwani} said outside the house.} {a4 Clean Pakistan Trust}, a watchdog, {a4.says-e1 called on the president to send {e1 the bill} back}. {a3 The Lahore Traders' Association}, whose members had complained of summonses, {a3.says+e1 said {e1 the change} was overdue}.
