id: t1-laos-tram-line-01
kind: tram line
country: Laos
genre: wire report
english: Asian
form: passage
event e1: the Vientiane riverside tram line
event e2: the Japanese loan for the Vientiane tram
actor a1: Mayor Khamsone Inthirath (person)
actor a2: sellers from the night market (group)
actor a3: Khamla Phommachanh (person)
actor a4: the Asian Transit Forum (organization)
stance: a1 +e1 +e2
stance: a2 -e1
stance: a3 +e1 -e2
stance: a4 =e1

VIENTIANE, Nov 11 - For three years the drawings lay in a drawer for want of money. On Tuesday {a1 Mayor Khamsone Inthirath} {a1.does+e1+e2 signed for {e2 18 billion yen from Tokyo} and put on a hard hat to paint the first white cross on Fa Ngum quay}, where {e1 trams} are to run from 2028. Some of the crosses were gone by evening. {a2.does-e1 {a2.d Sellers from the night market} admitted to scrubbing them off}; {a2.says-e1 as one of {a2.p them} put it, {a1.d the mayor} has measured everything except {a2.p us}}. Deputy {a3 Khamla Phommachanh} did not approve of the scrubbing, and approved of {e1 the trams} before almost anybody did. {a3.says-e2 What {a3.p he} objects to is {e2 borrowing in yen}, which "makes {a3.p our} children passengers of the Bank of Japan"; {a3.p he} cast the only vote against {e2 the credit} last month} {a3.says+e1 and proposed that {e1 the line} be paid for by a levy on hotel beds instead}. In a note, {a4 the Asian Transit Forum} {a4.says=e1 forecast 31,000 riders a day if fares stay low and 12,000 if they do not}.
