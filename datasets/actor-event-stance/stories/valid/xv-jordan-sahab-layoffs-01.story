id: xv-jordan-sahab-layoffs-01
kind: mass layoffs
country: Jordan
genre: local paper
english: Asian
form: article
event e1: the dismissal of 640 workers at Sahab Knitwear
actor a1: Sahab Knitwear (organization)
actor a2: Ghaleb Masarweh (person)
actor a3: the garment workers' union (organization)
actor a4: Ibtisam Qudah (person)
actor a5: Nawal Zghoul (person)
actor a6: the Amman Chamber of Manufacturers (organization)
actor a7: Fawzi Hammouri (person)
actor a8: the Kingdom's labour ministry (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

AMMAN — {a8 The Kingdom's labour ministry} {a8.says=e1 said on Sunday that {a8.p it} had formed a committee to look into {e1 the dismissal of 640 workers}} by a garment manufacturer in Sahab, southeast of the capital.

{a1 Sahab Knitwear}, which produces sportswear for export, {a1.does+e1 handed out {e1 letters of termination} at the end of Thursday's shift}, citing the loss of {a1.p its} largest American customer.

{a1.says+e1 In a statement to The Jordan Gazette, {a1.d the factory} said {e1 the measure} was permitted by Article 31 of the Labour Law, which allows employers to end contracts for economic reasons, and that all dues would be paid in two instalments.}

"{a2.says+e1 Nobody does {e1 this} with a light heart. But {a2.p I} had to choose between losing 640 jobs and losing 2,000, and {a2.p I} am sure {a2.p I} chose correctly," {a1.d the factory}'s general manager, {a2 Ghaleb Masarweh}, said by telephone.}

{a3 The garment workers' union} {a3.says-e1 rejected that explanation and asked {a8.d the ministry} to declare {e1 the dismissals} void}. {a3.says-e1 According to {a3.d the union}, orders for the summer season are still on the machines, and {a1.d the factory} hired 90 workers from abroad as recently as November.}

Among those who lost their jobs is {a5 Nawal Zghoul}, {a5.d a mother of four from Muwaqqar}, who had worked at the factory for eleven years.

"{a5.says-e1 {a1.p They} gave {a5.p us} an envelope and told {a5.p us} to leave the scissors on the table," {a5.p she} said. "{e1 It} is unjust, and {a5.p I} will stand at that door until somebody takes {a5.p me} back."}

Lower House member {a4 Ibtisam Qudah}, who represents the district, {a4.says-e1 said {a4.p she} had asked for an urgent session of the labour committee and would call on the government to stop {e1 the layoffs}}.

"{a4.says-e1 {a1.d This factory} has enjoyed tax exemptions for 14 years on account of the jobs {a1.p it} created," {a4 Qudah} noted. "If the jobs go, so should the exemptions."}

However, {a6 the Amman Chamber of Manufacturers} {a6.says+e1 defended {e1 the company's decision}, saying that shipping costs through the Red Sea had tripled and that an employer who could not adjust his workforce "will end by closing his gates"}. {a6.says+e1 {a6.p It} urged the committee to respect {a1.d the factory}'s right to restructure.}

Labour researcher {a7 Fawzi Hammouri} {a7.says=e1 said about 5,400 industrial workers had been laid off in the Kingdom since the start of last year. "In some cases the employer had no choice, in others the law was used as a cover. To which group this case belongs {a7.p I} cannot tell before the committee has seen the accounts," {a7.p he} said.}

The garment sector employs some 75,000 people, three-quarters of them foreign nationals, and accounts for a fifth of national exports.
