id: r3-bank-05
kind: bank bailout
country: Japan
genre: business page
english: British
form: passage
event e1: the capital injection into Shiranui Regional Bank
actor a1: the Financial Services Agency (organization)
actor a2: president Masaru Kitabatake (person)
actor a3: Hong Kong fund Eastlake Partners (organization)
actor a4: Mio Sugihara (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

{a2.does+e1 {a2 Shiranui president Masaru Kitabatake} applied on Friday for {e1 70 billion yen in public funds}} under the regional banks act, and {a1.says+e1 {a1 the Financial Services Agency} said {a1.p it} would approve {e1 the request} swiftly}. {a3.says-e1 {a3 Hong Kong fund Eastlake Partners}, which holds 6.2 per cent, said existing owners were being diluted without need and called for a sale to a stronger bank instead.} {a4.says=e1 {a4 Mio Sugihara} at Kanda Research said similar injections had been repaid after nine years on average.}
