id: w4-lebanon-data-breach-01
kind: data breach
country: Lebanon
genre: broadcast transcript
english: American
form: passage
event e1: the leak of the banks' transfer lists
event e2: the prosecution of the journalists who published the lists
actor a1: Maha Estephan (person)
actor a2: the Depositors' Cry (organization)
actor a3: the bankers' association (organization)
actor a4: Judge Ghada Nohra (person)
stance: a1 =e1 =e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 -e2

ANCHOR: A list with the names of 1,400 people who moved money abroad while the rest of the country stood in line at the ATM. It's been online since midnight, and it's all anybody in Beirut is talking about. {a1 Maha Estephan} is outside the justice ministry. {a1 ESTEPHAN}: {a1.says=e1=e2 {a2 The Depositors' Cry}, the group of people who lost {a2.p their} savings, {a2.does+e1 handed out sweets this morning}. {a2.says-e2 {a2.p They}'ve also hired a lawyer for the two reporters facing {e2 charges}.} {a3 The bankers' association} {a3.says-e1 calls it a crime against banking secrecy}, and {a3.does+e2 is behind {e2 those charges}}. The file landed with {a4 Judge Ghada Nohra}, and {a4.p she} surprised everyone. {a4.does-e2 {a4.p She} sent it back unopened this afternoon.} {a4.says-e1 Don't mistake that for approval: {a4.p she} wrote in the margin that whoever stole {e1 the data} belongs in prison.} As for what comes next, {a1.p I}'d be guessing.}
