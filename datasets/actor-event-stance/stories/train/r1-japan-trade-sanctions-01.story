id: r1-japan-trade-sanctions-01
kind: trade sanctions
country: Japan
genre: business page
english: Asian
form: passage
event e1: Japan's export curbs on chip-making equipment to China
actor a1: Trade Minister Yoshiro Tanemura (person)
actor a2: China's commerce ministry (organization)
actor a3: Kanto Precision Tools (organization)
actor a4: Washington (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1

Japan will {e1 require a licence for exports of 23 types of chip-making equipment} from July, {a1.says+e1 {a1 Trade Minister Yoshiro Tanemura} said on Friday}, without naming China. {a4 Washington} {a4.does+e1 had lobbied Tokyo for months to adopt {e1 the curbs}}. {a2 China's commerce ministry} {a2.says-e1 lodged a protest and warned of "serious consequences" for supply chains}. {a3 Kanto Precision Tools}, which gets 29 percent of {a3.p its} sales from China, {a3.says=e1 said {a3.p it} did not expect a large impact this fiscal year}.
