id: r1-south-africa-minimum-wage-01
kind: minimum wage rise
country: South Africa
genre: wire report
english: African
form: passage
event e1: the 7.5 percent increase in the farm workers' minimum wage
actor a1: Labour Minister Nomvula Dyantyi (person)
actor a2: Western Growers' Chamber (organization)
actor a3: the Rural Women's Labour Movement (organization)
actor a4: Prof. Hennie Vlotman (person)
actor a5: the National Wage Panel (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 =e1

{a1 Labour Minister Nomvula Dyantyi} {a1.does+e1 gazetted {e1 the new minimum of R30.90 an hour for farm workers} on Tuesday}, an increase of 7.5 percent that takes effect on 1 March. {a2 Western Growers' Chamber} {a2.says-e1 said fruit farms could not absorb {e1 it} after two seasons of hail and might plant fewer trees}. {a3 The Rural Women's Labour Movement} {a3.says-e1 rejected {e1 the figure} for the opposite reason, saying a family needed at least R45}.

{a5 The National Wage Panel} {a5.says=e1 had sent the minister two options without recommending either}. {a4 Prof. Hennie Vlotman} of Stellenbosch {a4.says=e1 said earlier rises had been followed by a small fall in seasonal jobs and a larger rise in household income}.
