id: o5-iran-site-inspection-01
kind: nuclear site inspection
country: Iran
genre: wire report
english: British
form: article
event e1: a UN inspection of the Darreh Sefid military site
actor a1: Behzad Motaghian (person)
actor a2: General Iraj Salahshour (person)
actor a3: the UN nuclear agency (organization)
actor a4: Mohsen Tavangar (person)
actor a5: Ayatollah Kazem Sabzevari-Rad (person)
actor a6: Germany's foreign minister (person)
actor a7: Parvin Azarmehr (person)
actor a8: a member of the national security committee (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1

TEHRAN - {a4.does-e1 {a4.d A senior Iranian lawmaker} tabled an urgent motion on Sunday that would {e1 keep foreign experts out of military installations}}, days after {a1.d the foreign minister} {a1.says+e1 indicated that one of them could be {e1 visited} before the end of the year}.

{a3 The UN nuclear agency} {a3.says+e1 has asked four times since spring for {e1 access to Darreh Sefid}, where satellite pictures showed a demolished hall and fresh soil.}

{a1 Behzad Motaghian} {a1.says+e1 told reporters in Vienna on Thursday that samples could be taken "under arrangements that respect our dignity". There was nothing to be found, {a1.p he} said, and the sooner this was written down the sooner the banks would come back.}

{a4 Mohsen Tavangar}, {a4.d who drafted the motion}, {a4.says-e1 said that names of engineers had appeared in an earlier report and that two of them were later killed. 168 of 290 deputies have signed it, according to {a4.p him}.}

{a2 General Iraj Salahshour}, {a2.d deputy commander of the armed forces}, {a2.says-e1 told a ceremony in Isfahan that no stranger would enter a barracks under {a2.p his} command.} {a2.says {a2.p He} praised {a1 Motaghian} as a patriot and a war veteran.}

{a5 Ayatollah Kazem Sabzevari-Rad} {a5.says-e1 devoted part of {a5.p his} Friday sermon in Qom to the subject. "Whoever lets them in once will be asked a second time," {a5.p he} said.}

{a7 Parvin Azarmehr}, {a7.d a reformist} who lost {a7.p her} seat in the last election, {a7.says+e1 wrote in the daily Ruznegar that the rial had fallen by a third since the first refusal.}

{a6 Germany's foreign minister} {a6.says+e1 said three European states would hold back a censure resolution until 20 November to leave time for {e1 the team's trip}.}

{a8 A member of the national security committee}, speaking on condition of anonymity, {a8.says=e1 said the motion might be voted on next week or might be sent to a sub-committee. {a8.p He} had seen both happen.}

{a3.d The agency} {a3.does+e1 has nominated five inspectors and applied for their visas}. None had been issued by Sunday evening.
