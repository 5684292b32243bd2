id: r1-malaysia-bank-merger-01
kind: bank merger
country: Malaysia
genre: business page
english: Asian
form: passage
event e1: the proposed merger of Bank Cahaya and Straits Mutual Bank
actor a1: Bank Cahaya (organization)
actor a2: Straits Mutual Bank (organization)
actor a3: Tan Sri Jamaluddin Kasim (person)
actor a4: Pacific Star Research (organization)
actor a5: the Banking Officers' Union (organization)
stance: a1 -e1
stance: a2 =e1
stance: a3 +e1
stance: a4 =e1
stance: a5 =e1

KUALA LUMPUR: {a1 Bank Cahaya Bhd} {a1.does-e1 has called off {e1 merger talks with {a2 Straits Mutual Bank} Bhd}}, {a1.says-e1 telling Bursa Malaysia yesterday that the two had not been able to agree on a price}. {a2 Straits Mutual} {a2.says=e1 made a similar filing but gave no reason}.

{a3 Tan Sri Jamaluddin Kasim}, the largest single shareholder in both, {a3.does+e1 brought the chairmen together in March} and {a3.says+e1 said {a3.p he} still believed {e1 a combination} made sense}. In a note, {a4 Pacific Star Research} {a4.says=e1 kept {a4.p its} hold call on the two stocks}. {a5 The Banking Officers' Union} is in the middle of pay talks with {a1.d Cahaya}.
