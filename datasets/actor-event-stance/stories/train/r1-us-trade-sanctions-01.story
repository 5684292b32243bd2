id: r1-us-trade-sanctions-01
kind: trade sanctions
country: United States
genre: wire report
english: American
form: passage
event e1: tighter sanctions on Venezuelan oil exports
actor a1: Treasury Secretary Conrad Hollister (person)
actor a2: Lone Bayou Refining (organization)
actor a3: Venezuelan Oil Minister Nelson Urdaneta (person)
actor a4: Beijing (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

The United States on Tuesday {e1 barred foreign tankers that load Venezuelan crude from calling at American ports}, the latest in a series of steps against Caracas. {a1.says+e1 "The loopholes are closed," {a1 Treasury Secretary Conrad Hollister} told reporters.} {a2 Lone Bayou Refining}, which runs heavy crude in Port Arthur, {a2.does-e1 has lobbied against {e1 the order}} {a2.says-e1 and said {a2.p it} would ask for a waiver}. {a3 Venezuelan Oil Minister Nelson Urdaneta} {a3.says-e1 described {e1 the restrictions} as piracy}. About half of the country's exports go to {a4 Beijing}.
