id: o8-india-cricket-rights-01
kind: sports broadcasting rights
country: India
genre: business page
english: Indian
form: article
event e1: the award of the domestic cricket rights to Sarathi Stream
event e2: Doordeep Television's petition in the High Court
actor a1: the Western Cricket Federation (organization)
actor a2: Sarathi Stream (organization)
actor a3: Doordeep Television (organization)
actor a4: Vivek Rangnekar (person)
actor a5: Anjali Bhosekar (person)
actor a6: the cable operators' association (organization)
actor a7: Suresh Patankar (person)
actor a8: Nikhil Chandorkar (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 -e1 +e2
stance: a7 -e1
stance: a8 =e1 =e2

MUMBAI: {a3 Doordeep Television} {a3.does-e1+e2 moved the High Court on Friday} against {a1 the Western Cricket Federation}, which {a1.does+e1 has given the rights to all domestic matches for the next four seasons to {a2 Sarathi Stream}.}

{a2.d The platform}, which has no television channel, {a2.does+e1 bid Rs 912 crore.} {a3 Doordeep}, {a3.d the holder of the rights since 2009}, had bid Rs 870 crore.

{a3.says-e1 {e2 The petition} says the tender document spoke of "television and digital" and that a bidder without a licence to broadcast should have been disqualified at the first stage.} {a5 Anjali Bhosekar}, {a5.d senior counsel for the channel}, {a5.says-e1+e2 told the bench that 40 per cent of villages in the region had no broadband. "The public interest has been forgotten here," {a5.p she} said.}

{a4.d The federation's secretary}, {a4 Vivek Rangnekar}, {a4.says+e1 said {a1.d the body} was bound to accept the highest bid and that all 22 district units would get more money.} {a4.says-e2 {a4.p He} described {e2 the case} as the act of a company which had taken cheap rights for granted.}

{a1.d The federation} {a1.does-e2 has filed a caveat so that no stay is granted without {a1.p it} being heard.} {a2 Sarathi} {a2.does-e2 has applied to be joined as a respondent} and {a2.does+e1 on Thursday advertised for 60 camera operators and four commentators.}

{a6.does+e2 {a6 The cable operators' association}, whose members carry {a3.d the channel} in 31 lakh homes, is to intervene on {a3.p its} side.} {a6.says-e1 {a6.p It} said subscribers would have to pay twice.}

{a7 Suresh Patankar}, {a7.d a former captain of the state side}, {a7.says-e1 said {a7.p he} had learnt the game from the television in a tea shop and wondered where boys like {a7.p him} would see it now.}

{a4 Rangnekar} {a4.says+e1 said 25 matches a season would be shown free of charge on mobile phones.}

{a8 Nikhil Chandorkar}, {a8.d who follows media companies} at a brokerage, {a8.says=e1 said the price was in line with comparable sales.} {a8.says=e2 Courts had stayed such tenders in the past and had also refused to, {a8.p he} said, and much would depend on the wording of clause 7.}

The next hearing is on the 18th.
