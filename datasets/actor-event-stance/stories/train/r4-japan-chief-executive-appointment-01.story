id: r4-japan-chief-executive-appointment-01
kind: chief executive appointment
country: Japan
genre: wire report
english: American
form: passage
event e1: the appointment of Briton Neville Astbury as president of Kurohane Glass
actor a1: Kurohane Glass (organization)
actor a2: Neville Astbury (person)
actor a3: Shigeo Matsudaira (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1

TOKYO - {a1 Kurohane Glass} {a1.does+e1 on Wednesday named {a2 Neville Astbury}, a 56-year-old Briton who speaks no Japanese, as {e1 {a1.p its} new president}}. {a2 Astbury}, who joined through the purchase of a Lancashire glassmaker, {a2.says+e1 said {a2.p he} was honored and would move to Tokyo in June}. The company, which lost 28 billion yen last year, {a1.says+e1 said three quarters of {a1.p its} sales were now overseas}. {a3 Shigeo Matsudaira}, {a3.d who stepped down as chairman} in 2006, still has an office at headquarters.
