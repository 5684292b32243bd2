id: o7-netherlands-exhibition-01
kind: exhibition cancellation
country: Netherlands
genre: newspaper report
english: British
form: article
event e1: the cancellation of the Joost Verhaeven photo exhibition
actor a1: the Museum Oosterkade (organization)
actor a2: Floor Brinkhorst (person)
actor a3: Joost Verhaeven (person)
actor a4: Wilma Terpstra (person)
actor a5: the Zeeman Fund (organization)
actor a6: Anil Ramdjan (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1

Nine days before the opening, {a1 the Museum Oosterkade} in Rotterdam {a1.does+e1 {e1 has called off a show of 130 photographs} by {a3 Joost Verhaeven}}, after former residents of a psychiatric clinic objected to being shown.

{a2 Floor Brinkhorst}, {a2.d the director}, {a2.says+e1 said 17 people in the pictures could not be asked for consent and four had refused. "{a2.p We} saw this too late. {a2.p I} should have asked in the spring," {a2.p she} said on Wednesday. Covering single images had been considered and rejected.}

The photographs were made between 1979 and 1983 at a clinic near Deventer that no longer exists. {a3 Verhaeven}, now 77, lived there for three months in a room next to the patients.

{a3.says-e1 {a3.p He} said {a3.p he} had written permission for every portrait, signed by the management of the time. "They were {a3.p my} friends. Somebody is deciding for a second time that nobody may see them," said {a3.d the photographer}}, {a3.does-e1 who has refused to collect the prints}.

{a4 Wilma Terpstra}, {a4.d who was a patient at 16} and appears in two of the pictures, {a4.does+e1 wrote to {a1.d the museum} in February and again in May}. {a4.says+e1 {a4.p She} said the management had no right to sign for {a4.p her}. "{a4.p I} was in a nightdress. {a4.p I} have grandchildren here in town."}

{a5 The Zeeman Fund}, which paid 85,000 euros towards the show, {a5.does-e1 asked for {a5.p its} money back within a week}. {a5.says-e1 {a5.p It} said {a5.p it} had supported an exhibition and there was none.}

{a6 Anil Ramdjan}, {a6.d who edited the catalogue}, {a6.says-e1 said 3,000 copies were already printed and would be sold on {a6.p his} own website. The history of the clinics had been kept out of sight for long enough, {a6.p he} argued.}

{a2 Brinkhorst} {a2.says+e1 said the supervisory board had been unanimous about {e1 the step}.} The rooms will be used for a display from the collection.
