id: r3-bank-04
kind: bank bailout
country: United States
genre: wire report
english: American
form: passage
event e1: the emergency loan to Tidewater Bancorp
actor a1: Treasury Secretary Leonard Achterberg (person)
actor a2: Sen. Patricia Oyler (person)
actor a3: the Independent Bankers League (organization)
actor a4: Priya Subramaniam (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a1.says+e1 {a1 Treasury Secretary Leonard Achterberg} defended {e1 the $25 billion credit line for Tidewater Bancorp} before a Senate panel Thursday, saying that the alternative was a run on a dozen regional lenders.} {a2.says-e1 {a2 Sen. Patricia Oyler} accused {a1.p him} of rewarding executives who had gambled on bonds.} Community lenders were angry as well. {a3.says-e1 {a3 The Independent Bankers League} said in a letter that {a3.p its} members should not have to pay special assessments because of {e1 the deal}.} Tidewater has drawn $17 billion so far, {a4.says=e1 said {a4 Priya Subramaniam}, who follows the bank for Harlan Stowe}.
