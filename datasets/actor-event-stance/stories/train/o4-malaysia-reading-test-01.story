id: o4-malaysia-reading-test-01
kind: primary reading test
country: Malaysia
genre: newspaper report
english: Asian
form: article
event e1: the compulsory reading test for Year Two pupils
actor a1: Education Minister Datuk Hazlan Mokhtar (person)
actor a2: the National Teachers' Congress (organization)
actor a3: Lim Siew Fong (person)
actor a4: Parents for Standards (organization)
actor a5: Azizah Baharom (person)
actor a6: Senator K. Muniandy (person)
actor a7: the Examinations Syndicate (organization)
actor a8: the Sarawak state government (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1

PUTRAJAYA: {e1 All Year Two pupils will have to read aloud before an outside examiner}, and those who fail will repeat the year, from 2028, {a1 Education Minister Datuk Hazlan Mokhtar} {a1.does+e1 announced yesterday}.

{a1.says+e1 {a1.p He} said a screening last year showed that 117,000 pupils reached secondary school without being able to read a page of text.}

{a1.says+e1 "{a1.p We} found out at 13 what {a1.p we} should have known at eight. {a1.p I} do not want another batch to be lost," {a1.p he} told a press conference after the ministry's monthly assembly.}

{a2 The National Teachers' Congress} {a2.says-e1 said {a2.p it} learned of {e1 the decision} from television.} {a2.p Its} secretary-general {a2.says-e1 said {a2.p its} members already tested reading twice a year at no cost, and that drilling on sample passages would start in January because of {e1 the measure}.}

{a3 Lim Siew Fong}, {a3.d who heads a primary school} in Klang, {a3.says-e1 said {a3.p she} had seen seven-year-olds wet themselves in front of an inspector.} {a3.does-e1 {a3.p She} has collected 900 signatures from headmasters} for a meeting with {a1.d the minister} on {e1 the issue}.

{a4 Parents for Standards}, {a4.does+e1 which had lobbied for {e1 a common test} since 2021}, {a4.says+e1 called on the ministry to publish the results of each school.} {a5.d {a4.p Its} chairman}, {a5 Azizah Baharom}, {a5.says+e1 said {a5.p her} own son brought home "mastery level five" for four years and could not read a bus sign.}

In the Dewan Negara, {a6 Senator K. Muniandy} {a6.says criticised {a1 Hazlan} for the state of toilets and roofs in Tamil schools.} {a6.says+e1 On {e1 the test} {a6.p he} said 2028 was too late and 2027 was feasible.}

{a8 The Sarawak state government}, which has autonomy in some education matters, {a8.says-e1 said {a8.p its} schools would keep to the existing practice.} {a8.does-e1 A circular to that effect went out to district offices} within hours.

{a7 The Examinations Syndicate} {a7.says=e1 said {e1 the passages} would be chosen in-house and 3,000 examiners recruited. About 450,000 candidates are expected, {a7.d the syndicate} said, and {a7.p it} was not yet able to give the cost.}
