id: r4-japan-video-game-rating-01
kind: video game rating
country: Japan
genre: wire report
english: American
form: passage
event e1: the adults-only rating given to "Crimson Alley"
actor a1: the Game Rating Board (organization)
actor a2: Hoshimi Interactive (organization)
actor a3: the Kanto Parents' League (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

{a2.d The Osaka-based publisher} {a2 Hoshimi Interactive} {a2.does-e1 has appealed against {e1 the "Z" rating}} of {a2.p its} action game "Crimson Alley", {a2.says-e1 arguing that the most violent scenes were removed before it was submitted}. {a1 The Game Rating Board}, an industry body, {a1.does+e1 gave the title {e1 {a1.p its} highest classification} on May 30}, which means stores may not sell it to anyone under 18. {a3.says+e1 {a3 The Kanto Parents' League} said {e1 the decision} should stand.} A ruling is expected next month.
