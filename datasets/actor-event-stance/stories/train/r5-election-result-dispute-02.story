id: r5-election-result-dispute-02
kind: election result dispute
country: Bangladesh
genre: newspaper report
english: Asian
form: passage
event e1: the cancellation of results in the Barishal-4 seat
actor a1: the Election Commission of Bangladesh (organization)
actor a2: Golam Sarwar Akanda (person)
actor a3: Nasrin Sultana Mollah (person)
actor a4: the district's police chief (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a1.does+e1 {a1 The Election Commission of Bangladesh} has scrapped the result in Barishal-4 and ordered a fresh vote in 27 centres}, citing ballot stuffing seen on video. {a2 Golam Sarwar Akanda}, who had been declared the winner on Sunday night, {a2.says-e1 said {e1 the order} was illegal and that {a2.p he} would move the High Court}. {a3 Nasrin Sultana Mollah}, the runner-up, {a3.says+e1 said {a3.p she} was satisfied but wanted the army posted at every centre}. {a4 The district's police chief} {a4.says=e1 declined to say how the boxes had been left unguarded}.
