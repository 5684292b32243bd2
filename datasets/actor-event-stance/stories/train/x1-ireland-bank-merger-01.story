id: x1-ireland-bank-merger-01
kind: bank merger
country: Ireland
genre: business page
english: British
form: article
event e1: the merger of Ardmore Savings Bank and Iveragh Trust
event e2: the chief executive's €2.1m retention payment
actor a1: Ardmore Savings Bank (organization)
actor a2: Iveragh Trust (organization)
actor a3: Fergus Delahunty (person)
actor a4: Sinéad Breathnach-Cooney (person)
actor a5: the Finance Staff Union (organization)
actor a6: Donal Quirke (person)
actor a7: Minister for Finance Aoibheann Tuohy (person)
actor a8: Clonmacken Asset Management (organization)
actor a9: Rory Hanratty (person)
actor a10: shareholders in Ardmore Savings Bank (group)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1 -e2
stance: a5 -e1 -e2
stance: a6 -e1 -e2
stance: a7 =e1 -e2
stance: a8 +e1 +e2
stance: a9 =e1
stance: a10 +e1

{a10.does+e1 {a10 Shareholders in {a1 Ardmore Savings Bank}} have given the green light to {e1 a €1.7 billion merger with Kerry-based {a2 Iveragh Trust}}}, creating the State’s fourth-largest lender, despite a revolt over pay.

At an extraordinary general meeting in Limerick yesterday, {a10.does+e1 {a10.d holders of 83.4 per cent of the shares} voted for {e1 the tie-up}}. A resolution to approve {e2 a €2.1 million retention payment} to {a3.d {a1.d the bank}’s chief executive}, {a3 Fergus Delahunty}, scraped through with 51.2 per cent.

{a3 Mr Delahunty}, who will lead the combined group, {a3.says+e1 told the meeting that neither institution could afford the technology customers expected on its own}.

{a3.says+e1 “{a3.p We} are spending 70 cent of every euro standing still,” {a3.p he} said. “{e1 Together} {a3.p we} can lend to the builder in Tralee and the dairy farmer in Nenagh, and do so at a rate the big three will have to match.”}

{a1.says+e1 {a1.d The Ardmore board} had unanimously recommended {e1 the deal}}, under which {a1.p its} investors get three new shares for every two they hold.

{a2 Iveragh}, {a2.d a former building society} owned by 112,000 members, {a2.does+e1 approved {e1 the terms} last month}. {a2.p Its} chairwoman, {a4 Sinéad Breathnach-Cooney}, {a4.says+e1 said {a4.p she} believed {e1 the union} would secure {a2.d the society}’s future in the southwest}.

{a4.says-e2 {a4.p She} was less warm about {e2 the bonus}, which {a2.p her} members had no say in. “Had {a4.p I} a vote {a4.p I} would have used it against,” {a4 Ms Breathnach-Cooney} told reporters. “{e2 It} was badly timed and {e2 it} was badly explained.”}

{a5 The Finance Staff Union}, which represents 1,900 of the two lenders’ 2,600 employees, {a5.does-e1 picketed the hotel}. {a5.says-e1 {a5.p It} fears up to 450 redundancies and the loss of 23 branches if {e1 the amalgamation} is completed}.

{a6.d General secretary} {a6 Donal Quirke} {a6.says-e2 said {e2 the payment} was worth the wages of 60 cashiers}. {a6.says-e1-e2 “{a5.p Our} members are being asked to go quietly so that {a3.d one man} can be paid to stay,” {a6.p he} said. {a5.says-e1-e2 “{a5.p We} will be asking the competition watchdog to stop {e1 this}, and {a5.p we} will be asking {a7.d the Minister} to stop {e2 that}.”}}

{a7 Minister for Finance Aoibheann Tuohy} {a7.says=e1 said {e1 the transaction} was a matter for the regulators, before whom it would be “wrong for {a7.p me} to express a preference”}. {a7.says-e2 But {a7.p she} told RTV radio that {e2 the retention award} was “out of kilter with what people expect of a bank that was rescued by the taxpayer” and asked {a1.d the board} to think again.}

There was backing from {a8 Clonmacken Asset Management}, {a1 Ardmore}’s biggest shareholder with 9.8 per cent, {a8.does+e1+e2 which cast {a8.p its} votes for both resolutions}. {a8.says+e2 “You do not change the pilot on the runway,” {a8.p it} said in a note to clients.}

{a9 Rory Hanratty}, {a9.d banking analyst} at Pembroke Row Stockbrokers, {a9.says=e1 forecast cost savings of between €55 million and €80 million a year by 2029, but cautioned that bringing two computer systems together had taken twice as long as planned in four of the last five Irish bank mergers}.

{e1 The deal} must still be cleared by the Central Bank and the competition authorities, a process expected to take until the autumn.
