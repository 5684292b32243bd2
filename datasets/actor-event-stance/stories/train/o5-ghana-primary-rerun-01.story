id: o5-ghana-primary-rerun-01
kind: party primary annulled
country: Ghana
genre: web news
english: African
form: article
event e1: the annulment of the Bremang North parliamentary primary
actor a1: Kwabena Osei-Tutuwaa (person)
actor a2: Matilda Ansah-Kyere (person)
actor a3: the national executive of the Unity and Progress Party (organization)
actor a4: Issahaku Zakari (person)
actor a5: the constituency executives (group)
actor a6: Nana Adwoa Frempomaa (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1

{a3 The national executive of the Unity and Progress Party} {a3.does+e1 has set aside {e1 the result of last month's primary in Bremang North} and fixed 14 November for a fresh poll}.

{a1 Kwabena Osei-Tutuwaa}, {a1.d a 38-year-old quantity surveyor}, beat {a2.d the sitting Member of Parliament}, {a2 Matilda Ansah-Kyere}, by 412 votes to 398. {a2.does+e1 {a2.p She} petitioned the party the next morning}, alleging that 57 names had been added to the delegates' album.

{a4.d The party's general secretary}, {a4 Issahaku Zakari}, {a4.says+e1 said the album used on the day differed from the one sealed at headquarters. "No one has said who did it. {a4.p We} are saying it cannot stand," {a4.p he} told Accra-based Radio Odum.}

{a1 Mr Osei-Tutuwaa} {a1.does-e1 on Wednesday served notice of an application at the High Court in Kumasi}. {a1.says-e1 {a1.p He} said {a1.p his} agents and those of {a2.d the MP} had both signed the declaration form before the results were read out.}

{a1.says-e1 "Every delegate showed a card with a photograph. If the album was bad, {a2.p she} should have said so at nine in the morning, not after the counting," {a1.p he} added.}

All 14 {a5 constituency executives} {a5.does-e1 have written to {a3.d headquarters} to say they will not organise another vote}. {a5.d Their chairman} {a5.says-e1 said there was no money for it either, since the filing fees had been spent on canopies and transport.}

{a2 Madam Ansah-Kyere}, who has held the seat since 2012, has resumed visits to branches. {a2.says+e1 At Kwanfifi on Tuesday {a2.p she} asked supporters to remain calm and to check that their own names were in the new album.}

{a6 Nana Adwoa Frempomaa}, {a6.d the queen mother of Bremang}, {a6.does=e1 has invited both aspirants to {a6.p her} palace on Sunday}. {a6.says=e1 Through a linguist {a6.p she} said {a6.p she} had not taken sides and would not.}

{a1.does-e1 {a1 Osei-Tutuwaa} has not collected the new nomination form}. The deadline is Friday.
