id: xt-malta-paceville-cameras-01
kind: facial recognition cameras
country: Malta
genre: local paper
english: British
form: article
event e1: the facial recognition cameras in Paceville
actor a1: Rennie Sciortino-Vella (person)
actor a2: the Saint Julian's local council (organization)
actor a3: Dritt u Libertà (organization)
actor a4: Analise Farrugia Tabone (person)
actor a5: the Association of Bar Owners (organization)
actor a6: the data protection commissioner (person)
actor a7: Etienne Buhagiar-Lowe (person)
actor a8: Christabel Xerri Dingli (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1
stance: a8 +e1

{a1.says+e1 {e1 Cameras able to recognise faces} will be switched on in Paceville before the summer, {a1.d the home affairs minister} said on Sunday}, reviving a plan shelved six years ago.

{e1 The 48 cameras} will compare people in the nightlife district with a list of 900 wanted or missing persons. {a1.says+e1 “Parents ask {a1.p me} what {a1.p I} am doing to bring their daughters home safely. {e1 This} is what {a1.p I} am doing,” {a1.d the minister}, {a1 Rennie Sciortino-Vella}, said in an interview with this newspaper.}

{a1.does+e1 {a1.p He} has approved a budget of €3.9 million.}

{a2 The Saint Julian's local council} {a2.says-e1 said {a2.p it} had not been asked and did not want {e1 the system}}. {a4.says-e1 “{a4.p We} asked for street lights and for the police station to be open at night. {a4.p I} will not have the people of this town treated as a police line-up,” said the mayor, {a4 Analise Farrugia Tabone}.}

{a4.does-e1 {a4.d The mayor} has refused permission for {e1 the cameras} to be fixed to council property.}

Business has taken the other side. {a5 The Association of Bar Owners} {a5.says+e1 said {a5.p it} was “delighted” with the announcement after a winter in which two doormen were stabbed}.

{a8 Christabel Xerri Dingli}, 24, whose handbag was snatched outside a club in January, {a8.says+e1 said {a8.p she} would feel better with someone watching. “They can look at {a8.p my} face all night. {a8.p I} have nothing to hide, and they should have done {e1 it} ages ago,” {a8.p she} said.}

{a3 Dritt u Libertà}, {a3.d a civil liberties organisation}, {a3.says-e1 disagreed. {a3.p It} said that error rates were higher for women and for people with dark skin} and {a3.does-e1 has instructed lawyers to seek a warrant of prohibitory injunction}.

{a6 The data protection commissioner} {a6.says=e1 said an assessment of the risks had been requested from the ministry and that any comment before it arrived would be premature}.

{a7 Etienne Buhagiar-Lowe}, who teaches computer vision at the university, {a7.says=e1 said {e1 such systems} worked well at airports, where people stand still, and rather less well in a dark street. “Depending on where you set the threshold you get many false alarms or many misses. Which of the two you prefer is not something a computer scientist can tell you.”}
