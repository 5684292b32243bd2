id: w3-ethiopia-wind-01
kind: wind farm
country: Ethiopia
genre: business page
english: African
form: passage
event e1: the Gerbicho wind farm
event e2: the development bank's withdrawal from the Gerbicho loan
actor a1: Nordic Development Bank (organization)
actor a2: Tigist Worku (person)
actor a3: Gerbicho Power (organization)
actor a4: Haji Nuru Kemal (person)
actor a5: Selam Bekele (person)
stance: a1 +e2 =e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e2
stance: a5 =e1

No money, no masts. {a1 Nordic Development Bank} {a1.does+e2 pulled out on Monday of {e2 {a1.p its} $88 million loan}} to {e1 a park of 40 turbines on the Gerbicho ridge}, {a1.says=e1 saying {a1.p its} decision reflected a new ceiling on country risk and "no judgement whatever on {e1 the project}"}. {a2 Tigist Worku}, {a2.d a grazing rights advocate} {a2.says+e2 who had lobbied three Nordic parliaments for {e2 just that}, danced when {a2.p she} heard}. {a2.says-e1 {a2.p Her} quarrel is with {e1 the masts}, which {a2.p she} says stand where calves are born}. {a3 Gerbicho Power} {a3.says-e2 condemned {e2 the pull-out} as cowardice} and {a3.does+e1 flew to Istanbul to look for other lenders}. The ridge has its own voice in {a4 Haji Nuru Kemal}, {a4.d a herder} of 80. {a4.says-e2 {a4.p His} grandchildren were promised a school by those people, {a4.p he} said, and {e2 a promise like that} is not taken back}; {a4.says as for {e1 the turning poles}, a calf can walk around {e1 them}}. {a5 Selam Bekele} of Rift Ratings {a5.says=e1 keeps {e1 the scheme} under review}.
