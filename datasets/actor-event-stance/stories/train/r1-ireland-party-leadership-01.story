id: r1-ireland-party-leadership-01
kind: party leadership contest
country: Ireland
genre: wire report
english: Irish
form: passage
event e1: Taoiseach Conor Delahunt's decision to step down as party leader
event e2: Minister Aoibheann Hartigan's leadership campaign
actor a1: Taoiseach Conor Delahunt (person)
actor a2: Aoibheann Hartigan (person)
actor a3: Michael Brogan-Tighe (person)
actor a4: Bridie Lenihan-Foy (person)
actor a5: opposition leader Ruairí Mac Giolla Bhuí (person)
stance: a1 +e1 =e2
stance: a2 +e2
stance: a3 -e1 +e2
stance: a4 -e2
stance: a5 +e1

{a1 Taoiseach Conor Delahunt} {a1.says+e1 said on the steps of Government Buildings that {a1.p he} {e1 would resign as leader of {a1.p his} party} because {a1.p he} was no longer the best person to bring it into an election}. {a1.says=e2 {a1.p He} will not endorse a successor.}

Social Protection Minister {a2 Aoibheann Hartigan} {a2.does+e2 entered {e2 the race} within two hours}. {a2.p She} has the support of the chief whip, {a3 Michael Brogan-Tighe}, {a3.says-e1 who said {a3.p he} had pleaded with {a1.d Mr Delahunt} to stay}, and {a3.does+e2 will run {e2 {a2.p her} campaign}}. Cork senator {a4 Bridie Lenihan-Foy} {a4.says-e2 said {a4.p she} would back "anyone but" {a2.d the minister}}.

{a5.says+e1 {a5 Opposition leader Ruairí Mac Giolla Bhuí} said {e1 the departure} was long overdue and called for a general election.}
