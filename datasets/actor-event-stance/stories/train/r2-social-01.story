id: r2-social-01
kind: social media rules
country: Indonesia
genre: wire report
english: Asian
form: passage
event e1: the minimum age of 16 for social media accounts
actor a1: Communications Minister Dewi Hartanti (person)
actor a2: Jaringan Digital Merdeka (organization)
actor a4: Rangga Prasetyo (person)
stance: a1 +e1
stance: a2 -e1
stance: a4 =e1

JAKARTA — {a1.says+e1 Indonesia will require social media companies to block users under 16 from January, {a1 Communications Minister Dewi Hartanti} said on Monday, citing gambling and sexual exploitation online.} {a2.says-e1 Digital rights group {a2 Jaringan Digital Merdeka} said {e1 the age limit} would force all users to hand over identity documents and asked the ministry to withdraw {e1 it}.} Indonesia has about 139 million social media users, {a4.says=e1 according to {a4 Rangga Prasetyo}, an analyst at a market research firm}.
