id: r2-drug-05
kind: drug approval
country: New Zealand
genre: local paper
english: Australian
form: passage
event e1: the funding approval for the cystic fibrosis drug Respivar
actor a1: the medicines agency (organization)
actor a2: Kirsty Auchinleck (person)
actor a3: Dr Nigel Pomeroy (person)
actor a4: Health Minister Vanessa Tamahori (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1

Three hundred New Zealanders with cystic fibrosis will have {e1 free access to Respivar} from 1 April. {a1.does+e1 {a1 The medicines agency} said yesterday {a1.p it} had reached a provisional agreement with the supplier}, the price of which is confidential. {a2.says+e1 {a2 Kirsty Auchinleck}, whose two sons have the disease and who presented a 32,000-signature petition to Parliament, said {a2.p she} "had to read the email four times".} {a3.says=e1 {a3 Dr Nigel Pomeroy}, a respiratory physician in Dunedin, said about one patient in ten did not respond to the medicine.} {a4 Health Minister Vanessa Tamahori} was travelling and {a4.does=e1 could not be reached for comment}.
