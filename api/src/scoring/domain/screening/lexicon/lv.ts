/** Latvian. How entries are written stands in ../read-lexicon.ts. */
export const LV = `
words: un, mēs, jūs, jūsu, mūsu, ir, ar, ka, par, sveiki, labdien, vai, esam, no, uz, lai, mums, cienījam, pie, kas, kad
seo: meklētāj, pirmā lap, pirmajā lap, atslēgvārd, google, optimiz, saites, pozīcij, augstāk par, saišu apmaiņ, maksājat tikai, par rezultāt, meklēšan, augstāk par konkurent
site: mājas lap, mājaslap, vietnes izstrād, interneta veikal, tīmekļa vietn, vietne
traffic: apmeklētāj, datplūsm
dev: lietotņu izstrād, programmatūras izstrād, programmētāj, mobilo lietot, veido lietotn, mūsu komanda lēti, izstrādātāju komanda, programmētāji nomā, programmatūras uzņēmums
market: reklām, kampaņ, aģentūr, mārketing, reklamē, logotip, klientu piesaist, dron, animācij, filmē, animācijas video
social: sociālie tīkl, sociālajos tīkl, sociālo tīkl, sekotāj, patīk, google atsauksm, piecu zvaigž
post: sponsorēt rakst, publicēt rakst, viesrakst, raksta publicē, blog, publicējam jūsu saites, blogos
loan: aizdevum, kredīt, finansējum, procent, hipotēk, bez ķīl, apgrozāmie, 24 stund, mūsu fonds, parādniek, bez ķīlas, steidzami vajag naud, kreditējam
invest: invest, ieguldī, peļņ, nopeln, pasīv, papildu ienākum, ienākum, birž, finansiālā brīvīb, robot, palikušas trīs, fonds
crypto: kripto, maks$, maciņ, priekšpārdoš, token, reģistrē maku
gamble: kazino, derīb, azartspēl, rulet, bonus, bezmaksas griezien, loterij, likm, pirmo iemaks, sporta prognoz, precizitāti, pirmā bez maksas
adult: iepazīšan, siev, seks, kail, meiten, vientuļ, masāž, eskort, esmu viena, manas bild, slepenām tikšan, mēneša nauda, turīga dāma, jaunu vīrieti
pharma: bez recept, tablet, aptiek, potenc, erekcij, uztura bagātinātāj, zāles, medikament, ārstēšan, zilā tablet, bez ārsta, recept
diet: notievē, svara zaudēš, svaru, diēt, kilogram, želej, kausē taukus
replica: replik, pulksteņ, somas, kopij, viltoj
domain: domēn, beidzas, pagarin, preču zīm, hosting, neapmaksāt rēķin, pielikumā rēķin, uzņēmumu katalog, domēna pagarināšana, preču zīmes reģistrācija
list: datu bāz, e-pasta adres, uzņēmumu sarakst, kontaktform, miljon vietn, tālruņi, vadītāju tālruņ, linkedin, kalendār, par tikšanos, kontaktu saraksts, kontaktu datubāze, e-pastu datubāze, dalībnieku saraksts, iepirkumu vadītāj, mobilos numur
job: darbs no mājām, no mājām, darba piedāvājum, nepilna laik, alga, bez pieredz, papildu darb, nedēļā, vienkāršam darbam, viegls darbs, tīkla mārketings, pats savs priekšnieks, tiešā pārdošana, manai komandai, uzaicini draugus
inherit: mantojum, mirus, mirušā, miljoni dolār, miljonu dolār, miljonu eiro, advokāt, labuma guvēj, pārskait, līdzekļ, laimēj, uzvarētāj, loterij, atraitn, konfidenciāl, apsveic, laimēja, dokumenta foto, apstiprināts atbalsts, atbalsts, maksu par pārskait
charity: ziedo, labdarīb, dievs, dieva, baznīc, bāreņ, svētī, jēz, atgriezieties, gals ir tuvu, lūgšan, brīnum
phish: jūsu konts, konts ir, parol, apturēt, bloķēt, pieslēdz, pierakstī, pastkast, sūtījum gaida, bankas dat, muitā, ir pilna, ievadiet parol, microsoft parol, beidzas šodien
abuse: idiot, mauka, debil, krāpniek, zagļi, pizd, stulb, mēsl, dirs
politics: vēlēšan, valdīb, elit, sazvērest, vakcīn, diktatūr, mostiet, pasaules kārtīb
threat: autortiesīb, ties$, tiesā, uzlauz, pārkāp, izpirkum, ievainojam, noplūd, jūsu dat, reputācij, server, publicēsim
ai: mākslīgais intelekt, mākslīgā intelekt, mi$, ai$, automatiz, tērzēšanas robot, balss aģent, atbild jūsu klient, balss asistents, balss aģents, virtuālā sekretāre, bots atbild, tērzēšanas robots
va: virtuāl asistent, grāmatved, zvanu centr, ārpakalpoj, apdrošināšan, saules paneļ
supply: mēs esam ražotāj, esam ražotāj, vairumtirdzniec, mūsu rūpnīc, mūsu produkt, piegādātāj, reprezentācijas, iepakojum, kast, apģērb, tipogrāf, uzlīm, etiķet, kartona, līmlent, pildspalv, krūz, ar jūsu logo, guandžou, pārvadājum, lietuv, vārst, veidgabal, lējum, ķīnas, lēti
promo: bezmaksas, bez maksas, atlaid, akcij, tikai par, tikai eur, bez saistīb, garantē, pēdējās dien, īpaša cen, lēti, lēts, kods, dāvan, mēnesī, ekskluzīv
click: noklikšķin, klikšķin, spied, apmeklēj, atteikties no, reģistrējiet, piesakiet, pērciet tagad, saite, saiti, uzziniet
boost: palielin, vairāk klient, pārdošan, izaugsm, dubult, jaunus klient, apgrozījum
pitch: apskatīj, atradu jūsu, 15 minūt, mūsu komand, mūsu aģentūr, mūsu pakalpojum, piedāvājam, portfolio, palīdzam, sadarbīb, nesaistoš
torque: moment, pievilkšan, pievilk, griezes, dinamometr, nm$
tool: atslēg, skrūvgriez, uzgriežņatslēg, pastiprinātāj, sūkn, hidraul, galviņ, instrument, kontrolier, sensor, tarkšķ, pneimat, ierīc, iekārt, mašīn, aparāt
bolt: skrūv, bult, uzgriez, atlok, vītn
quote: piedāvājumu par, cenas piedāvāj, cen$, cena, cenu, cik maksā, tāme
qty: gab$, gabal, skait, komplekt
ship: piegādes laik, piegādes termiņ, piegād, nosūtī, ostā, osta, muit, noliktav, pieejam, piegādes adres, pārcēlām
doc: tehniskie dat, rasējum, instrukcij, katalog, dokumentācij, specifikācij, lietošanas pamāc
cert: kalibrē, kalibrēšan, sertifikāt, precizitāt, verificē
service: rezerves daļ, remont, labo, garantij, baterij, akumulator, lādētāj, sabojāj, salūz, apkop, piederum, tek eļļ, adapter, kontaktdakš, latviešu, eļļ
order: pasūtījum, pasūtījuma numur, sērijas numur, pavadzīm, rēķina numur, proforma, iegādāj
place: montāžas līnij, montāž, ražošanas līnij, rūpnīcā, darbnīc, vēja, naftas pārstrād, kuģu būv, raktuv, metāla konstrukc, maiņ, kravas, dzelzceļ, tilt, darba drošības
distrib: izplatītāj, pārstāv, dīler
need: mums vajag, vajadzīg, nepieciešam, meklējam, meklēju, lūdzu, lūdzam, vai varat, vēlamies, gribētu, atsūtiet, nosūtiet, vai jums ir, steidzam, der$, piemērot, vai iespējams, kāds model, kurš model, pieprasījum, iznomā, noma, nomāt, apmainīt, samainīt, kurš modelis un, montējam
study: student, diplomdarb, universitāt, laborator, pētījum, praks
complaint: sūdzīb, pretenzij, nepareiz, trūkst, bojāt, neviens neatbild, atbild nav, kavēj, atgriezt, nedarboj, defekt, vīlies, vīlušies, nepieņemam, joprojām, divus mēneš, nedēļ, gaidām, kauns, direktor, saliekt, ņemiet visu, trešā
visit: izstād, demonstrācij, vizīt, apmācīb, stend, pārdevējs, atbrauc
tender: iepirkum, konkurs, izsol
pay: apmaksa, pēcapmaks, akreditīv, avans, priekšapmaks, maksājuma, pvn$, rēķin, apmaksāt, atgādinājum
factor: faktorings, pērkam jūsu rēķinus, rēķinu pirkšana, neapmaksātie rēķini, rēķinu finansēšan, prasījumu, parādu piedziņ, maksā vēlu, finansējam jūsu, prasījum
staff: darbaspēka noma, darbinieku noma, metinātāji, strādnieki no, darbinieki no, ārvalstu strādniek, personāla atlase, kandidāti, gatavi sākt, darbaspēk, virpotāj, cnc operator
utility: lētāka elektrība, elektrības rēķin, elektroenerģijas līgum, enerģijas brokeris, telefonu centrāle, mākoņtelefon, biznesa internets, autoparka, auto noma uzņēmum, darba auto, operatīvais līzings, biroja uzkopšan, biroju uzkopšan, uzkopšanas uzņēm, ūdens automāt, kafijas automāt, kancelejas, kopētāj, dārga elektrība, uzkopjam
honour: uzņēmumu katalogs, uzņēmumu katalogā, balva, balvai, nominēt, svinīg, gala vakar, kas ir kas, preču zīmju reģistr, reģistrācijas maksa, publicēšanas maksa
translate: tulkošanas birojs, tulkotāji, notariāli apliecināti tulkojum, par vārdu, tulki
course: vadītāju apmācīb, līderības kurs, pārdošanas apmācīb, vebinārs, seminārs, valodu kursi, pēdējās vietas, koučings
waste: pērkam paletes, lietotas paletes, palešu uzpirkšan, metāllūžņ, atkritumu izvešan, atkritumi, noliktavas atlikum, pērkam iekārtas
dispute: bankas komisij, bankas maks, ieturēt, ieturēj, atskaitīt, kredītrēķin, divreiz, divas reizes, daļēja piegāde, nepareiza summa, jūsu rēķinā, atmaksu par, pārmaks, atgādinājum, jūsu piedāvājum, mūsu pasūtījum, nesakrīt, starpīb, komisij
`
