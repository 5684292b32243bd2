id: r3-space-01
kind: space programme
country: Japan
genre: wire report
english: British
form: passage
event e1: the second launch of the Hayate rocket
actor a1: Science Minister Kenji Morishige (person)
actor a2: fishing cooperatives in Kagoshima (group)
actor a3: Tomoko Asahara (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 =e1

Japan will try again in February to put its new {e1 Hayate rocket} into orbit, {a1.says+e1 {a1 Science Minister Kenji Morishige} said on Friday}, six months after the first vehicle was destroyed by its range officer 70 seconds into flight. {a1.says+e1 {a1.p He} told a news conference {e1 the launch} was indispensable if the country was to keep independent access to space.} Engineers have replaced a valve in the second stage, {a3.says=e1 according to {a3 Tomoko Asahara}, a professor at Kyushu who sat on the accident board}. {a2.does=e1 {a2 Fishing cooperatives in Kagoshima} have been told of the dates and will keep boats out of the zone.}
