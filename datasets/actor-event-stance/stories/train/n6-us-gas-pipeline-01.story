id: n6-us-gas-pipeline-01
kind: oil pipeline
country: United States
genre: business page
english: American
form: article
event e1: Tidewater Gas's pipeline across southern Virginia
actor a1: Tidewater Gas (organization)
actor a2: Federal Energy Regulatory Commission (organization)
actor a3: Commissioner Paul Renshaw (person)
actor a4: Bill and Sue Overby (group)
actor a5: Pittsylvania Landowners Coalition (organization)
actor a6: Laborers Local 772 (organization)
actor a7: Sen. Craig Mattox (person)
actor a8: State Water Control Board (organization)
actor a9: Ingrid Solberg (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

RICHMOND, Va. - {a1 Tidewater Gas} {a1.says+e1 said on Monday that {a1.p it} would start clearing trees in October on the first 22 miles of {e1 {a1.p its} 118-mile line} from Chatham to Suffolk}, three days after receiving {a1.p its} main federal permit.

{a2 The Federal Energy Regulatory Commission} {a2.does+e1 issued the certificate by a vote of 3-1}. {a2.says+e1 The majority found that demand from two power stations and a fertilizer plant justified {e1 the route}.}

{a3 Commissioner Paul Renshaw}, who was appointed by the same president as two of those in the majority, {a3.does-e1 voted no}. {a3.says-e1 {a3.p He} wrote that 71 percent of the contracted gas would be bought by a sister company of {a1 Tidewater}, and that {a2.d the commission} had not asked why.}

On Highway 41, {a4 Bill and Sue Overby} {a4.does-e1 have refused three offers for a strip 75 feet wide through {a4.p their} tobacco field. The last was for $64,000.} {a4.says-e1 "It isn't the money," {a4 Sue Overby} said. "{a4.p We} said no to the first man and {a4.p we'll} say no to the next one."}

{a1.d The company} may now take land by eminent domain. {a1.says A spokesman said {a1.p it} had reached voluntary agreements with 640 of 702 owners} and {a1.says+e1 would use the courts only as a last resort.}

The {a5 Pittsylvania Landowners Coalition}, which {a4.d the Overbys} joined last year, {a5.does-e1 has retained a firm in Charlottesville} and {a5.says-e1 will ask for a rehearing.}

{a6.does+e1 {a6 Laborers Local 772} brought 200 members in orange shirts to the last public meeting.} {a6.says+e1 {a6.p Its} business agent said they had been laid off from the tunnel project and that people who already have jobs should think about those who do not.}

{a7 Sen. Craig Mattox} {a7.says-e1 said {a7.p he} has voted for every gas bill {a7.p he} has seen in 16 years and is not against pipelines. But crossing the Dan River above the town's intake was "asking for it," {a7.p he} said,} and {a7.does-e1 {a7.p he} wrote to {a2 FERC} in May to request that the permit be denied}.

{a8 The State Water Control Board} {a8.says=e1 said {a8.p it} had received 4,300 comments on the river crossings and expects to decide in December.}

Shares in {a1 Tidewater's} parent rose 2.1 percent. {a9 Ingrid Solberg}, who follows utilities for a brokerage in New York, {a9.says=e1 said {e1 the project} was about 60 percent priced in. It makes sense on paper, {a9.p she} said, but two similar lines in the region were approved and never built.}
