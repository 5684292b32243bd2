id: w3-israel-privatisation-01
kind: privatisation
country: Israel
genre: business page
english: American
form: passage
event e1: the privatization of Negev Rail Works
event e2: the workers' committee's buyout proposal
actor a1: the Government Companies Agency (organization)
actor a2: Rafi Ohayon (person)
actor a3: Michal Tsarfati (person)
actor a4: Be'er Ora Capital (organization)
actor a5: the Dimona city council (organization)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 -e2
stance: a5 +e2

Four bids are in for the state's train repair yard, and {e2 one of them} was typed by {a2.d a welder}. {a2 Rafi Ohayon}, who chairs the workers' committee, {a2.does+e2 pledged NIS 60 million in severance money toward {e2 a purchase by the 540 employees}} — {a2.says-e1 not, {a2.p he} insists, because {a2.p he} has come around to {e1 selling}, which {a2.p he} still calls "looting with a receipt," but to spoil {e1 it}}. {a4 Be'er Ora Capital}, {a4.does the high bidder}, {a4.says-e2 wants {e2 the welder's envelope} disqualified}. {a1.does+e1 {a1 The Government Companies Agency} will open the data room on Sunday as planned}; {a1.says=e2 {e2 an employee offer}, {a1.p it} said, is neither better nor worse than any other until the numbers are read}. {a5 The Dimona city council} {a5.does+e2 voted NIS 3 million in guarantees for {e2 the men}}. {a3 Michal Tsarfati}, {a3.d a partner} at a firm that is advising none of them, {a3.says=e1=e2 laid out both cases for us on a napkin and kept the napkin}.
