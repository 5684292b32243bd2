id: r1-malaysia-minimum-wage-01
kind: minimum wage rise
country: Malaysia
genre: local paper
english: Asian
form: passage
event e1: raising the minimum wage to RM1,900 from February
actor a1: Human Resources Minister Azlina Shahruddin (person)
actor a2: the Malaysian Plantation Employers Association (organization)
actor a3: the National Congress of Workers (organization)
actor a4: Datuk Foo Kah Leong (person)
actor a5: Sarawak Premier's Office (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

KUALA LUMPUR: The government will not postpone {e1 the new minimum wage of RM1,900}, {a1.says+e1 {a1 Human Resources Minister Azlina Shahruddin} said today, adding that employers had been given more than seven months to prepare}.

{a1.p She} was responding to {a2 the Malaysian Plantation Employers Association}, {a2.says-e1 which on Tuesday asked Putrajaya to put off {e1 the increase} for a year because of falling palm oil prices}. {a4 Datuk Foo Kah Leong}, who owns four furniture factories in Muar, {a4.says-e1 said small firms would have to cut overtime}.

{a3 The National Congress of Workers} {a3.says+e1 applauded {a1.d the minister} for standing firm}. {a5 The Sarawak Premier's Office} {a5.says=e1 said the state was still studying the effect of {e1 the order}}.
