id: r3-bank-02
kind: bank bailout
country: Nigeria
genre: business page
english: African
form: passage
event e1: the rescue of Harmattan Bank
actor a1: the central bank (organization)
actor a2: Tunde Abiola-Cole (person)
actor a3: the Association of Bank Depositors (organization)
actor a4: Ngozi Madubuike (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a1.does+e1 {a1 The central bank} injected 460 billion naira into {e1 Harmattan Bank} last Friday and replaced its board}. {a3.says+e1 {a3 The Association of Bank Depositors} thanked {a1.d the regulator} for acting before salaries were due.} But {a2.says-e1 {a2 Tunde Abiola-Cole}, the lender's largest shareholder, said {e1 the takeover} was unlawful and had wiped out investors who had offered fresh capital}; {a2.does-e1 {a2.p his} lawyers filed papers at the Federal High Court in Lagos on Tuesday}. Non-performing loans stood at 38% in June, {a4.says=e1 {a4 Ngozi Madubuike}, a banking analyst with Meridian Securities, said}.
