id: r3-gun-02
kind: gun control
country: United States
genre: newspaper report
english: American
form: passage
event e1: the red flag bill
actor a1: Varney (person)
actor a2: the state sheriffs' association (organization)
actor a3: Danielle Reyes-Crowley (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1

{a1.does-e1 {a1 Varney} declined to bring {e1 the red flag bill} to the floor before the session ended at midnight}, although {a2.says+e1 {a2 the state sheriffs' association} had endorsed {e1 it}}. {a3.says+e1 {a3 Danielle Reyes-Crowley}, whose son was killed in the Millbrook shooting, said {a3.p she} would be back in January to push for {e1 it} again.}
