id: r2-farm-02
kind: farm subsidy
country: United States
genre: wire report
english: American
form: passage
event e1: the $12 billion in emergency payments to farmers
event e2: the tariffs on Chinese goods
actor a1: Agriculture Secretary Clint Maybury (person)
actor a2: Sen. Joanna Feldstein (person)
actor a3: the National Soybean Council (organization)
stance: a1 +e1
stance: a2 -e1 -e2
stance: a3 +e1 -e2

The Agriculture Department will send farmers {e1 $12 billion in emergency aid} to offset losses from the trade dispute with China, {a1.says+e1 {a1 Agriculture Secretary Clint Maybury} said Tuesday}. Payments will start after Labor Day. {a3.says+e1 {a3 The National Soybean Council}, which represents growers in 22 states, said {a3.p its} members were grateful for {e1 the money}} {a3.says-e2 but repeated {a3.p its} call for an end to {e2 the tariffs}}. {a2.says-e1-e2 {a2 Sen. Joanna Feldstein} criticized {e1 the program} as a bailout for a problem the White House had created with {e2 its duties}} and {a2.does-e1 voted against the spending bill that contains {e1 it}}.
