id: r4-germany-copyright-law-01
kind: copyright law
country: Germany
genre: newspaper report
english: British
form: passage
event e1: the German bill making search engines pay for news snippets
actor a1: the Newspaper Owners' League (organization)
actor a2: Findus Netz (organization)
actor a3: Roswitha Eickmann (person)
actor a4: Clemens Ahlborn (person)
actor a5: the Journalists' Guild (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 =e1

The Bundestag debated {e1 the bill} past midnight on Friday before sending it to committee. {a1 The Newspaper Owners' League} {a1.says+e1 says search firms earn money with the work of others and should share it}. {a2.does-e1 {a2 Findus Netz} placed advertisements asking users to write to their deputies}, and {a3 Roswitha Eickmann} of the Greens {a3.says-e1 said {e1 the draft} should be withdrawn}. {a5 The Journalists' Guild} {a5.says=e1 sees "light and shadow" in {e1 it} and has made no recommendation}. {a4 Clemens Ahlborn}, {a4.d a law professor} in Hamburg, {a4.says=e1 told the committee how similar rules had worked in Belgium}.
