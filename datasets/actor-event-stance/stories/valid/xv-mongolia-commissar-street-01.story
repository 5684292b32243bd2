id: xv-mongolia-commissar-street-01
kind: street renaming
country: Mongolia
genre: local paper
english: Asian
form: article
event e1: the renaming of Commissar Dambii Street in Darkhan
actor a1: Altantuya Jamsran (person)
actor a2: the Union of Border Veterans (organization)
actor a3: the Association of the Repressed (organization)
actor a4: Sodnomdorj Puntsag (person)
actor a5: shopkeepers on the street (group)
actor a6: the Russian consulate in Darkhan (organization)
actor a7: Lkhagvasüren Byamba (person)
actor a8: Mongol Post (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 +e1
stance: a8 =e1

Eighty-seven years after his death, Commissar Dambii is to lose the street that has carried his name since the city of Darkhan was built.

{a1.does+e1 Governor {a1 Altantuya Jamsran} signed the order last Friday.} From July 1, the 2-kilometer road between the railway station and the cement factory will be known as Railwaymen's Street.

Dambii headed the provincial branch of the interior ministry during the purges of 1937 and 1938. Documents published by the national archive in March show that he approved 1,340 death sentences, most of them against monks.

"{a1.says+e1 A child should not learn to write her address with the name of an executioner," {a1 Altantuya} told reporters. "{a1.p I} only regret that {a1.p we} did not do {e1 this} ten years ago."}

{a3 The Association of the Repressed}, which brings together 4,000 descendants of the victims, {a3.says+e1 had petitioned for {e1 the change} four times since 2009}. {a3.does+e1 On Friday {a3.p its} members lit butter lamps outside the city hall to give thanks.}

One of them, {a7 Lkhagvasüren Byamba}, 79, lost {a7.p his} grandfather and two uncles. "{a7.says+e1 {a7.p My} mother used to walk around by the river so as not to set foot on that street. Now {a7.p I} will walk on it every day," {a7.p he} said, and wept.}

Not everyone in Darkhan is pleased. {a2 The Union of Border Veterans} {a2.says-e1 has written to the prime minister asking him to overrule {a1.d the governor}. {a2.p It} says Dambii also organized the defense of the eastern border in 1939, for which he was awarded two medals.}

"{a2.says-e1 You cannot judge a soldier of that time by the papers of his enemies," {a2.d the union} wrote. "{a2.p We} reject {e1 this decision} and {a2.p we} will keep using the old name."}

{a4 Sodnomdorj Puntsag}, {a4.d a retired teacher} who wrote a book about the commissar, {a4.says-e1 called {e1 the renaming} "a shameful act by people who have not read the files to the end"}.

The owners of businesses have objections of another kind. {a5.does-e1 Thirty-one {a5 shopkeepers on the street} signed a letter against {e1 the new name}}, {a5.says-e1 saying {a5.p they} would have to pay for new seals, licenses and signs out of {a5.p their} own pockets}.

{a6 The Russian consulate in Darkhan}, which stands on the street, {a6.says=e1 said that names were "an internal matter of Mongolia" and that {a6.p it} had ordered new stationery}.

{a8 Mongol Post} {a8.says=e1 said {a8.p it} would deliver letters bearing either name for the next two years}.

Darkhan was founded in 1961 with Soviet aid and is the country's third-largest city. Eleven of its streets have changed names since 1990.
