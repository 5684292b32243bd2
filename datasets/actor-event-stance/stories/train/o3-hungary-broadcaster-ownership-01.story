id: o3-hungary-broadcaster-ownership-01
kind: media ownership law
country: Hungary
genre: wire report
english: American
form: article
event e1: the law limiting foreign stakes in broadcasters
actor a1: Gergely Somlai (person)
actor a2: Donau Vision (organization)
actor a3: Hungary's parliament (organization)
actor a4: Piroska Németi (person)
actor a5: the media council (organization)
actor a6: Attila Borsodi (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1

BUDAPEST - {a3 Hungary's parliament} {a3.does+e1 voted 131-54 on Thursday {e1 to bar companies from outside the country from holding more than a quarter of a television or radio station}.}

Owners have until September 30 of next year to sell. {e1 The measure} affects nine stations, of which the largest is the news channel Csatorna 7, controlled since 2017 by {a2 Donau Vision} of Vienna.

{a1 Gergely Somlai}, {a1.d the minister in charge of communications}, {a1.says+e1 told lawmakers that a nation which leaves its evening news to strangers will sooner or later read their mail too.} {a1.says+e1 {a1 Somlai} rejected suggestions that a single channel was the target and said Austria and three other members of the European Union had known similar ceilings.}

{a2.says-e1 {a2 Donau Vision} said {a2.p it} had invested 96 million euros on the strength of a license that runs until 2031, and that {a2.p it} would not sell at a price set by a deadline.} {a2.does-e1 {a2.p It} has retained a law firm in Washington and notified the government of an investment dispute.}

{a4 Piroska Németi}, {a4.d the editor in chief of Csatorna 7}, {a4.says-e1 said 240 journalists learned of {e1 the vote} from the ticker on their own screen. "{a4.p I} was asked who will buy us. {a4.p I} know of two people in this country who have the money, and both have been at {a1.d the minister's} birthday," {a4.p she} said.}

The first of the two men usually named is {a6 Attila Borsodi}, a construction contractor who owns 17 regional papers. {a6.does+e1 In July {a6.p he} registered a company for audiovisual services and opened a credit line of 40 billion forints.} {a6.says+e1 {a6 Borsodi} told a business weekly that {e1 the law} gives Hungarian capital a chance it did not have for thirty years.}

{a5 The media council}, {a5.says=e1 which must approve each transfer, said forms would be available from January.}
