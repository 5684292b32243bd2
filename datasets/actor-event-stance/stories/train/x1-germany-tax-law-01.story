id: x1-germany-tax-law-01
kind: tax law
country: Germany
genre: business page
english: British
form: article
event e1: the draft law for a 2 per cent tax on large inheritances
event e2: the proposal to exempt family businesses from the tax
actor a1: Finance Minister Tilmann Kersting (person)
actor a2: the Family Enterprise Association (organization)
actor a3: Sabine Hollweg-Trapp (person)
actor a4: Solidarity Green List (organization)
actor a5: Jörn Petersdorf (person)
actor a6: the Bavarian state government (organization)
actor a7: Cornelius von Ahlefeld (person)
actor a8: the Taxpayers’ Federation of the South (organization)
actor a9: Renate Sülzer (person)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 +e1 -e2
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1 -e2
stance: a9 =e1 =e2

BERLIN — Germany’s coalition edged closer to a break on Tuesday over {e1 a new tax on large fortunes passed from parents to children}.

{e1 The draft law}, {a1.does+e1 which {a1 Finance Minister Tilmann Kersting} circulated to ministries over the weekend}, would add a levy of 2 per cent to inheritances above 10 million euros. The ministry expects 3.7 billion euros a year.

{a1.says+e1 “Four hundred families will inherit this year what four million households have saved,” {a1 Kersting} told reporters. “{a1.p I} am asking for two cents in the euro, for schools. {a1.p I} would not call {e1 that} revolution.”}

The question that could sink {e1 it} is whether firms should be spared. {a2 The Family Enterprise Association} {a2.says-e1 rejects {e1 the bill} outright} but {a2.says+e2 has said that, should {e1 it} come, {e2 a full exemption} for operating businesses is indispensable}.

{a3 Sabine Hollweg-Trapp}, who runs a maker of garden shears with 640 employees near Solingen and heads {a2.d the lobby}, {a3.says-e1 said {a3.p she} would have to sell a forging line to pay. “{a3.p My} brother and {a3.p I} have no yacht. {a3.p We} have presses. One cannot give the tax office half a press,” {a3.p she} said}. {a3.says+e2 {e2 A carve-out} was “the very least” {a2.p her} members needed.}

{a4 The Solidarity Green List}, the junior partner, {a4.says-e2 will not have {e2 it}}. {a5 Jörn Petersdorf}, {a5.d {a4.p its} parliamentary leader}, {a5.says-e2 said {e2 the exception} would swallow the rule, as nine-tenths of great fortunes are held in companies}. {a5.says+e1 “{a4.p We} fought for {e1 this law} in the coalition talks until four in the morning. With holes in {e1 it}, {e1 it}’s a sieve,” {a5.p he} said.} {a4.says+e1 {a4.d The party}’s executive on Monday named {e1 the tax} as one of three conditions for staying in government.}

{a1 Kersting}, whose Centre Democrats are divided, {a1.says=e2 said only that {e2 the matter} was being examined}.

{a6 The Bavarian state government} {a6.says-e1 said {a6.p it} would vote against {e1 the draft} in the Bundesrat and, if needed, go to the Constitutional Court}. {a8 The Taxpayers’ Federation of the South} {a8.says-e1 called {e1 it} envy cast into paragraphs}. {a8.says-e2 Somewhat to the surprise of business, {a8.p it} also spoke against {e2 the exemption}: whoever privileges some heirs, {a8.p it} said, makes {e1 the tax} permanent for the rest.}

There was a voice of approval from an unlikely quarter. {a7 Cornelius von Ahlefeld}, {a7.d 71}, who inherited forests and a brewery in Holstein, {a7.says+e1 said {a7.p he} had written to {a1.d the minister} to encourage {a1.p him}. “{a7.p I} did nothing for it except be born,” {a7.p he} said by telephone. “Two per cent {a7.p I} can manage.”}

{a9 Renate Sülzer}, {a9.d who teaches public finance} in Mannheim, {a9.says=e1 said estimates of the yield ranged from 1.9 billion to 5 billion euros}. {a9.says=e2 Excluding firms would reduce it by 60 to 85 per cent, {a9.p she} said, though {e1 it} would also make the law simpler to administer.}

The cabinet is to discuss {e1 the draft} on 3 December.
