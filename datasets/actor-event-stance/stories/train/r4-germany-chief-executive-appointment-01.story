id: r4-germany-chief-executive-appointment-01
kind: chief executive appointment
country: Germany
genre: business page
english: British
form: passage
event e1: the appointment of Henrike Dallwitz as chief executive of Ostmarker Chemie
actor a1: the supervisory board (organization)
actor a2: Dallwitz (person)
actor a3: the Lemgau family (group)
actor a4: the IGB trade union (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

{a1.does+e1 {a1 The supervisory board} voted 13 to seven late on Monday to make {a2 Dallwitz} the {e1 new head} of the Leverkusen group} from January. {a2.p She} {a2.says+e1 said {a2.p she} was looking forward to the task} and would present a strategy in the spring. {a3 The Lemgau family}, which owns a fifth of the shares, {a3.does-e1 had pushed for an outside candidate and {a3.p its} two representatives voted against {a2.p her}}. {a4 The IGB trade union} {a4.says=e1 said {a4.p it} would judge {a2.p her} by what happened to the Wolfen site}.
