id: w3-nepal-fuel-01
kind: fuel subsidy removal
country: Nepal
genre: local paper
english: Indian
form: passage
event e1: scrapping the subsidy on cooking gas
event e2: the hotels' collective price rise
actor a1: Bhim Kumari Thapa (person)
actor a2: Nepal Fuels Corporation (organization)
actor a3: Pokhara Hoteliers' Forum (organization)
actor a4: Ganesh Adhikari (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 =e1 =e2

POKHARA: Dal bhat by the lake now costs Rs 60 more, and everybody has somebody to blame. {a3 Pokhara Hoteliers' Forum}, {a3.does+e2 whose 212 members changed {e2 {a3.p their} menus} on the same night}, {a3.says-e1 points to {e1 the dearer cylinder} and has asked the government to restore the old rate}. Nonsense, {a1.says-e2 says {a1 Bhim Kumari Thapa}, who feeds forty porters a day on firewood and biogas: {e2 the lakeside} is picking pockets}. {a1.says+e1 Nor does {a1.p she} shed a tear over {e1 the subsidy}. "It cooked momo for tourists. Not one paisa of it climbed up to {a1.p my} village."} {a2 Nepal Fuels Corporation}, Rs 19 billion in the red, {a2.does+e1 had requested {e1 the step} four times before the cabinet took {e1 it}}. The ward's consumer officer, {a4 Ganesh Adhikari}, {a4.does=e1=e2 is visiting kitchens with a notebook and a scale and has so far published nothing but weights}.
