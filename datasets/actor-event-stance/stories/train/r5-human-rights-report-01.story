id: r5-human-rights-report-01
kind: human rights report
country: Egypt
genre: wire report
english: British
form: passage
event e1: the report on deaths in Egyptian police custody
actor a1: the Nile Centre for Liberties (organization)
actor a2: the interior ministry (organization)
actor a3: Sherine Abdel-Wahed (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

{a2.does-e1 {a2.d The ministry} rejected {e1 the 88-page report}} within hours, {a2.says-e1 with an unnamed official at {a2 the interior ministry} telling the state news agency that {e1 it} relied on "fabricated testimony"}. {a1.does+e1 {a1 The Nile Centre for Liberties} published {e1 the document} on Sunday}; {e1 it} lists 53 deaths in police stations since 2022. {a3.says+e1 {a3 Sherine Abdel-Wahed}, whose brother is among those named, said the findings were accurate and that {a3.p she} would hand {e1 them} to prosecutors.}
