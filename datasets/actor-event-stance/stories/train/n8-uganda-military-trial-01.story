id: n8-uganda-military-trial-01
kind: civilian trial in military court
country: Uganda
genre: newspaper report
english: African
form: article
event e1: the trial of Dr Moses Katushabe before a military court
actor a1: Dr Moses Katushabe (person)
actor a2: Harriet Nansubuga (person)
actor a3: Brig. Francis Okwera (person)
actor a4: Col. Denis Baluku (person)
actor a5: People’s Change Alliance (organization)
actor a6: Uganda Bar Society (organization)
actor a7: Norbert Tumwesigye (person)
actor a8: Joyce Apio (person)
actor a9: Kenya’s interior ministry (organization)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1

KAMPALA. {a1.does-e1 Detained opposition politician {a1 Dr Moses Katushabe} yesterday refused to take plea before the General Court Martial at Makindye}, and the hearing was adjourned to March 9.

{a1 Dr Katushabe}, {a1.d a former MP for Rukungiri}, was picked up in Nairobi in November and is charged with illegal possession of two pistols and with soliciting military support abroad. {a1.p He} denies both charges.

{a1.says-e1 "{a1.p I} am a civilian and a doctor. {a1.p I} have nothing to say to this court," {a1.p he} told the seven-member panel.} {a4.d The panel's chairman}, {a4 Col. Denis Baluku}, {a4.does+e1 entered a plea of not guilty on {a1.p his} behalf and overruled an objection to the court's jurisdiction}.

{a2.d The accused's lead counsel}, {a2 Ms Harriet Nansubuga}, {a2.says-e1 had argued that the Constitutional Court ruled in 2021 that people who are not subject to military law cannot be brought before the court martial}. The State has appealed against that ruling, and the appeal has not been heard.

{a2.says-e1 "{a4.d The chairman} told {a2.p us} to sit down before {a2.p we} had finished. {a2.p We} have filed an application in the High Court this afternoon," {a2 Ms Nansubuga} said outside.}

{a3.d Army spokesman} {a3 Brig. Francis Okwera} {a3.says+e1 said the UPDF Act covers any person found with weapons that are a monopoly of the forces. {a3.p He} said {a1 Dr Katushabe} would get {e1 a fair hearing} and advised {a1.p his} lawyers to reserve their arguments for the courtroom.}

{a5.d {a1.p His} party}, {a5 the People’s Change Alliance}, {a5.does-e1 has called a day of prayer for Sunday and asked supporters to wear white coats}. {a5.says-e1 "{a5.p We} want {a1.p him} in front of a magistrate or at home," {a5.d the party} said in a statement.}

{a6 The Uganda Bar Society}, whose annual conference opens in Entebbe today, {a6.says-e1 said {a6.p its} members would not accept briefs as prosecutors in {e1 the matter}.}

On the government side, {a7 Mr Norbert Tumwesigye}, {a7.d a ruling party MP who chairs the committee on legal affairs} and has called {a1 Dr Katushabe} a troublemaker who was never serious about elections, {a7.says-e1 said the file belonged in the civil courts. "If there are guns, the DPP can prove guns," {a7.p he} said.}

{a8.d {a1 Dr Katushabe}'s wife}, {a8 Ms Joyce Apio}, {a8.says said {a1.p he} had lost weight and had been without {a1.p his} blood pressure tablets for nine days}. {a8.says-e1 {a8.p She} has petitioned the Speaker to have {e1 the case} moved.}

{a9 Kenya’s interior ministry}, which is being sued in Nairobi over the way {a1.p he} was taken across the border, {a9.says=e1 said {e1 proceedings in Uganda} were for Uganda to explain.}

At least 60 civilians have been tried by the court martial since 2019, according to figures given to Parliament last year.
