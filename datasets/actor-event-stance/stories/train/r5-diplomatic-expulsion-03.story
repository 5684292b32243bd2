id: r5-diplomatic-expulsion-03
kind: diplomatic expulsion
country: Iran
genre: newspaper report
english: British
form: passage
event e1: Australia's expulsion of the Iranian ambassador
event e2: the listing of the Guards as a terrorist body
actor a1: Foreign Minister Prue Castlemaine (person)
actor a2: Tehran (organization)
actor a3: Opposition spokesman Garrick Whelan (person)
actor a4: the Iranian Community Council of Victoria (organization)
stance: a1 +e1 =e2
stance: a2 -e1
stance: a3 +e1 +e2
stance: a4 +e1 +e2

Iran's ambassador to Canberra left the country on Wednesday, a week after {a1.does+e1 {a1 Foreign Minister Prue Castlemaine} ordered him out over two arson attacks}. {a2.says-e1 {a2 Tehran} denied any part in the fires and described {e1 the order} as a political gift to Israel.} {a3 Opposition spokesman Garrick Whelan} {a3.says+e1 said the government had acted correctly}, {a3.says+e2 but urged {a1.p it} to go on and list {e2 the Revolutionary Guards} as a terrorist organisation}. {a1.says=e2 Asked about {e2 that}, {a1 Ms Castlemaine} said {a1.p she} was taking advice.} {a4.does+e2 {a4 The Iranian Community Council of Victoria}, which has petitioned for {e2 a listing} since 2022}, {a4.does+e1 held a thanksgiving rally in Melbourne on the day of the ambassador's departure}.
