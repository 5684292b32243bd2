id: n3-kenya-dairyauction-01
kind: forced auction
country: Kenya
genre: newspaper report
english: African
form: article
event e1: the receiver's auction of Nyalenda Creameries
actor a1: Jubilant Trust Bank (organization)
actor a2: Peter Muriithi (person)
actor a3: Governor Rose Achieng Odera (person)
actor a4: the Nyalenda Milk Farmers' Cooperative (organization)
actor a5: Cabinet Secretary Hassan Abdirahman (person)
actor a6: County police commander Samuel Kiplimo (person)
actor a7: Lakeside Foods (organization)
actor a8: the High Court (organization)
actor a9: the Dairy Workers' Union (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 +e1
stance: a8 -e1
stance: a9 +e1

KISUMU - Bidders who had come to inspect machinery at Nyalenda Creameries were turned away yesterday after {a8 the High Court} {a8.does-e1 suspended {e1 the sale} for 21 days}.

Justice Lydia Wambugu, sitting in Kisumu, made the order on an application by {a4 the Nyalenda Milk Farmers' Cooperative}, {a4.does-e1 whose lawyers argued that {a4.p its} 6,800 members were not served with notice}.

The plant was placed under receivership in January over a debt of Sh2.1 billion owed to {a1 Jubilant Trust Bank}. {a1.does+e1 {a1.d The lender} refused a request by the county in April to restructure the loan, and set August 14 as the date for {e1 the bidding}.}

{a2 Peter Muriithi}, {a2.d the receiver manager}, {a2.says+e1 said {a2.p he} would be back in court on Monday to have the order lifted so that {e1 it} can go ahead.}

{a2.says+e1 "Every week that passes the tanks lose value and the interest grows. The same farmers who are stopping {a2.p me} will be the last to be paid," {a2 Mr Muriithi} said.}

{a3 Governor Rose Achieng Odera} {a3.says-e1 welcomed the ruling.} {a3.says {a3.p She} blamed former managers for running down what {a3.p she} termed the best dairy in western Kenya.} {a3.says-e1 {a3.p She} said the county had set aside Sh300 million towards the arrears.}

{a5 Livestock Cabinet Secretary Hassan Abdirahman}, who belongs to a rival party and has often quarrelled with {a3.d the governor}, {a5.says-e1 took the same line on this matter, saying a creamery built with public funds could not go "for the price of scrap".} {a5.says {a5.p He} however faulted {a3 Ms Odera} for delaying a water project in the area.}

{a7 Lakeside Foods}, one of five firms that {a7.does+e1 paid the Sh10 million deposit to take part}, {a7.says+e1 said {a7.p it} was still ready to bid.}

At the factory gate opinion was not what might have been expected. {a9 The Dairy Workers' Union}, whose 340 members have gone seven months without salaries, {a9.does+e1 had asked to be joined in the case on the side of {a1.d the bank}}. {a9.says+e1 "A new owner will pay. {a4.d The cooperative} has never paid {a9.p us} even a shilling," {a9.p its} branch secretary told journalists.}

{a4.d The farmers} {a4.says rejected this, saying milk deliveries worth Sh180 million were also outstanding.} {a4.says-e1 {a4.p They} want to be given time to raise money among {a4.p themselves} and convert what {a4.p they} are owed into shares.}

{a6 County police commander Samuel Kiplimo} {a6.does=e1 posted 60 officers around the premises}. {a6.says=e1 {a6.p He} said they would remain for as long as the court file was open, whoever won.}

Two earlier attempts to find a strategic investor, in 2015 and 2019, collapsed.
