id: n2-india-medical-exam-01
kind: exam cancellation
country: India
genre: newspaper report
english: Indian
form: article
event e1: the cancellation of the state medical entrance exam
actor a1: the State Examinations Board (organization)
actor a2: Sudhakar Bhosikar (person)
actor a3: Ananya Kulthe (person)
actor a4: the Parents' Forum for Fair Admission (organization)
actor a5: the Students' Democratic Union (organization)
actor a6: Vilas Dhotre (person)
actor a7: the Bombay High Court (organization)
actor a8: the Coaching Institutes' Federation (organization)
actor a9: R. Venkataraghavan (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1

NAGPUR: In a setback to {a1 the State Examinations Board}, {a7 the Bombay High Court} {a7.does-e1 on Tuesday stayed until further orders a notification {e1 scrapping the medical entrance examination} held on May 12}.

A division bench at Nagpur {a7.says-e1 observed that 2.4 lakh candidates could not be made to suffer for the acts of a handful}, {a7.does-e1 and restrained {a1.d the board} from fixing a fresh date}.

{a1.d The board} {a1.does+e1 had annulled the test on June 3} after photographs of two sections of the paper were found on phones seized by the police in Latur and Akola. Eleven persons have been arrested.

The lead petitioner, {a3 Ananya Kulthe}, 18, ranked 311th. {a3.says-e1 Through {a3.p her} counsel {a3.p she} submitted that {a3.p she} had studied for two years in a village without a library, and that nobody had accused {a3.p her} of anything. {a3.p She} did not dispute that the paper had been sold.} {a4 The Parents' Forum for Fair Admission} {a4.does-e1 intervened on the same side}.

{a2.d The board's chairman}, {a2 Sudhakar Bhosikar}, {a2.says+e1 said {a2.p he} respected {a7.d the court} but {a2.p he} would move the Supreme Court. "No patient should be operated upon by someone who bought his seat for twelve lakh. {a2.p We} had no choice," {a2.p he} told reporters.}

{a5 The Students' Democratic Union}, {a5.says which has been demanding {a2 Bhosikar}'s resignation and burnt {a2.p his} effigy last month}, {a5.says+e1 called the stay a gift to the leak mafia. {a5.p Its} state secretary said {e1 a re-test} was the only way in which honest candidates could be protected.}

In the Assembly, {a6.d the Opposition leader} {a6 Vilas Dhotre} {a6.says said the government had presided over four leaks in three years and must answer for every one of them.} {a6.says+e1 {a6.p He}, however, shared {a2.d the chairman}'s view that the May result could not be allowed to stand.}

{a8 The Coaching Institutes' Federation}, whose members stand to earn fees from repeat batches, {a8.says-e1 surprised many by welcoming {a7.d the bench}'s order. Students were exhausted, {a8.p it} said, and some had been hospitalised.}

Former Union education secretary {a9 R. Venkataraghavan} {a9.says=e1 said courts have gone both ways. In 2015 a national test was set aside because beneficiaries could not be told apart from others, {a9.p he} recalled, while in 2024 the opposite conclusion was reached.}

The matter will come up on June 28.
