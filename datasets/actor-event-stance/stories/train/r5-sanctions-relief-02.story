id: r5-sanctions-relief-02
kind: sanctions relief
country: Iran
genre: wire report
english: British
form: passage
event e1: the release of $4.5 billion in frozen Iranian funds
event e2: the inspectors' return to the Natanz site
actor a1: Iranian Foreign Minister Behrouz Asgharzadeh (person)
actor a2: Rep. Kip Lorimer (person)
actor a3: South Korea's finance ministry (organization)
actor a4: MP Ruhollah Mirdamadi (person)
stance: a1 +e1 +e2
stance: a2 -e1
stance: a3 =e1 =e2
stance: a4 -e2

{a1 Iranian Foreign Minister Behrouz Asgharzadeh} said on Sunday that {a1.says+e1 the transfer of {e1 $4.5 billion held in Seoul} must be completed before the end of the month}, {a1.does+e2 adding that {a1.p his} government had already issued visas for {e2 inspectors to return to Natanz}}. {a3.says=e1 {a3 South Korea's finance ministry} confirmed that the accounts were being prepared but gave no date.}

In Washington, {a2.does-e1 {a2 Rep. Kip Lorimer} introduced a bill to block {e1 the payment}}, {a2.says-e1 which {a2.p he} called "ransom with paperwork"}. There was resistance in Tehran too. {a4 MP Ruhollah Mirdamadi}, from the hardline faction, {a4.says-e2 said letting {e2 the inspectors} back breached a law passed in December and that {a4.p he} would seek to summon {a1.d the minister}}.
