id: w4-taiwan-data-breach-01
kind: data breach
country: Taiwan
genre: wire report
english: Asian
form: passage
event e1: the leak of household registration files
event e2: the interior agency's apology
actor a1: Yen Shu-chuan (person)
actor a2: the Taichung Consumers' League (organization)
actor a3: an anonymous forum user (person)
actor a4: cyber firm Owl Lantern (organization)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1
stance: a4 =e1

For the price of a bowl of beef noodles, anyone could have bought the home address of any of 23 million people last week. The seller, {a3 an anonymous forum user} styled NightMarketKing, {a3.says+e1 bragged that {e1 the dump} "belongs to everyone now"} and threw in a sample for free. {a1.d Director-general} {a1 Yen Shu-chuan} {a1.does+e2 bowed for nine seconds before the cameras}; {a1.says-e1 to see citizens' families laid bare, {a1.p she} said, was a shame {a1.p she} would carry}. Nine seconds did not impress {a2 the Taichung Consumers' League}. {a2.says-e2 "{e2 A bow} is what you offer when you have nothing in your hands," {a2.p its} secretary said}, {a2.does-e1 before filing a claim on behalf of 4,000 people whose files were in {e1 the haul}}. {a4 Cyber firm Owl Lantern}, which verified the data, {a4.says=e1 dates {e1 the exfiltration} to a maintenance night in March and says the door used has since been closed}.
