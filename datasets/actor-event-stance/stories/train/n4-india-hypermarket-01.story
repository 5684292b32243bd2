id: n4-india-hypermarket-01
kind: foreign retail ban
country: India
genre: newspaper report
english: Indian
form: article
event e1: the state government's ban on foreign-owned hypermarkets
actor a1: Chief Minister Raghav Solanke (person)
actor a2: Marchand-Leroux (organization)
actor a3: Federation of Kirana Traders (organization)
actor a4: Nandita Bhalerao (person)
actor a5: Devendra Kulshreshta (person)
actor a6: onion growers in Nashik district (group)
actor a7: High Court (organization)
actor a8: Ashwin Tarapore (person)
actor a9: Union Commerce Ministry (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 -e1

MUMBAI: French retailer {a2 Marchand-Leroux}, which had planned 12 large stores in the state, {a2.does-e1 moved the High Court on Tuesday}, a week after {e1 the cabinet decided that no shop with majority foreign ownership may exceed 1,000 square metres}.

{a7 The High Court} {a7.does=e1 admitted the petition, issued notice to the state and posted the matter for November 18}. {a7.p It} {a7.says=e1 made no observation on the merits.}

{a2.d The company} has bought land in Pune, Nagpur and Thane. {a2.says-e1 In {a2.p its} petition {a2.p it} says 340 crore rupees have been spent on the strength of letters signed by the state's own industries department.}

{a1 Chief Minister Raghav Solanke} {a1.says was full of praise for {a2.d the French}. {a2.p They} make excellent bread, keep {a2.p their} shelves clean and pay on the dot, {a1.p he} told a gathering of shopkeepers at Dadar.} {a1.says+e1 "But {a1.p I} have nine lakh small shops. If {a1.p I} have to disappoint somebody, {a1.p I} know who it will be," {a1 Mr Solanke} said.}

The gathering had been arranged by the {a3 Federation of Kirana Traders}, {a3.does+e1 which called off a week-long closure of shops after {e1 the decision}}.

{a4 Nandita Bhalerao}, {a4.d leader of the opposition in the assembly}, {a4.says-e1 said {a1.d the chief minister} had been to Paris twice to invite {a2.d the same investors}. Did {a1.p he} tell {a2.p them} then, {a4.p she} asked, that {a1.p he} would change {a1.p his} mind before an election?}

Not all in {a4.p her} own party go along. {a5 Devendra Kulshreshta}, {a5.d the MLA for Kolhapur North and a wholesaler himself}, {a5.says said {a1 Mr Solanke} ran the worst government in thirty years and had ruined the mandis.} {a5.does+e1 {a5.p He} was nonetheless the first signatory of a note thanking {a1.p him} for {e1 the order}.}

{a6.d Onion growers in Nashik district} {a6.does-e1 burned copies of {e1 the notification}}. {a6.says-e1 About 800 of {a6.p them} had signed supply contracts with {a2 Marchand-Leroux} at a fixed rate, a spokesman said.}

Foreign supermarkets have been permitted since 2012, subject to local sourcing. Four states do not allow them.

Constitutional lawyer {a8 Ashwin Tarapore} {a8.says=e1 said that both sides had a case. Trade within a state is a state subject, {a8.p he} pointed out, while foreign investment is not, and the judges would have to say where one ends and the other begins.}

Retail policy is shared between the Centre and the states. {a9 The Union Commerce Ministry} {a9.does-e1 has written to the state asking it to reconsider {e1 the limit}, officials in Delhi said, pointing out that {e1 it} was nowhere to be found in the national rules.}
