/** Estonian. How entries are written stands in ../read-lexicon.ts. */
export const ET = `
words: ja, me, te, teie, meie, on, et, kas, tere, päevast, ei, oleme, ning, ma, või, palun, meil, kui, ka
seo: linke, linkide, otsingumootor, esimesel lehel, esimesele lehele, märksõn, google, optimeerim, linkide, positsioon, kõrgemal, linkide vahetus, maksate ainult, tulemuse eest, otsingus, konkurentidest kõrgemal
site: kodulehe, koduleht, veebileh, veebidisain, e-pood, e-poe
traffic: külastaj, liiklus
dev: rakenduste arend, mobiilirakend, tarkvaraarend, programmeerij, arendaj, teeb odavalt, rakendusi, arendusmeeskond, arendajad rendile, tarkvaramaja
market: reklaam, kampaania, agentuur, turundus, reklaami, logo, kliente juurde, droon, animatsioon, filmi, animavideo, animeeritud
social: sotsiaalmeedia, jälgija, meeldimis, google'i arvustus, viie tärni
post: sponsoreeritud, artikli avalda, külalispostit, avaldada artikl, blog, avaldame teie lingid, blogis
loan: laen, laenu, krediit, rahastus, intress, võla, hüpoteek, ilma tagatis, käibekapital, 24 tunni, meie fond, võlglas, ilma tagatiseta, raha kiiresti, krediteerime
invest: invest, kasum, tulu, teeni, passiivne, lisasissetulek, börs, finantsvabad, robot, kohta jäänud, fond$
crypto: krüpto, rahakott, eelmüük, token, registreeri rahakott
gamble: kasiino, kihlvedu, panusta, ennustus, rulett, boonus, tasuta keerut, loterii, hasart, esimese sissemakse, spordiennustus, täpsusega
adult: tutvumis, nais, seks, alasti, tüdruk, üksild, massaaž, eskort, olen üksi, salajasteks kohtum, kuuraha, jõukas daam, noormees
pharma: ilma retsept, tabletid, tablett, apteek, potents, erektsioon, toidulisand, ravim, ravi$, sinine tablett, ilma arsti, retsept
diet: kaalulang, kaalust alla, salene, dieet, kilo, ketokumm, sulatavad rasva
replica: koopia, replika, kellad, käekot, võlts
domain: domeen, aegub, pikenda, kaubamär, majutus, tasumata arve, lisatud arve, ettevõtete kataloog, domeeni pikendamine, kaubamärgi registreerimine
list: e-posti aadress, andmebaas, e-posti aadress, ettevõtete nimekir, kontaktvorm, miljon veebi, tehasejuht, linkedin, kalendri, kohtumise eest, kontaktide nimekiri, kontaktide andmebaas, meiliandmebaas, osalejate nimekiri, ostujuh, mobiilinumbr, müüa kontakt
job: töö kodus, kodust töö, kodus, tööpakkum, osaline tööaeg, palk, kogemus pole, lisatöö, nädalas, lihtsaks arvutitöö, kerge töö, võrkturundus, iseenda boss, otsemüük, minu tiimi, kutsu sõbrad
inherit: pärand, pärandus, surnud, lahkunud, miljonit dollar, miljonit euro, advokaat, kasusaaja, ülekan, vahend, võitja, võitsite, loterii, lesk, konfidentsiaal, õnnitleme, võitis, dokumendi foto, kinnitatud toetus, toetus, menetlustas
charity: annetus, anneta, heategev, jumal, kirik, orb, õnnista, jeesus, vähk, parandage meelt, lõpp on lähedal, palve
phish: teie konto, parool, peatatud, blokeeri, logi sisse, turvahoiatus, postkast, pakk ootab, pangaandm, mobiil-id, smart-id, tollis, on täis, sisestage parool, microsofti parool, aegub täna, portaalis
abuse: idioot, türa, kurat, perse, sitt, petised, vargad, loll, pede, raisk, munn
politics: valimis, valitsus, eliit, vandenõu, vaktsiin, diktatuur, ärgake, maailmakord
threat: autoriõigus, kohtu, hagi, häkki, rikkum, lunaraha, turvaauk, leki, teie andmed, serveri, avaldame kõik
ai: tehisintellekt, tehisaru, ai$, automatiseer, vestlusrobot, kõneagent, vastab teie klient, häälassistent, kõnerobot, virtuaalne sekretär, robot vastab, juturobot
va: virtuaalne assistent, raamatupidam, kõnekeskus, sisseost, kindlustus, päikesepaneel, renditööj, kontorite
supply: oleme tootja, hulgimüü, meie tehas, meie tooted, tarnija, reklaamkingi, pakend, kast$, rõivad, riided, trükikoda, kleebis, etiket, pappkast, teip, kile, pastakad, kruusid, teie logoga, guangzhou, lennuvedu, valukoda, ventiil, liitmik, valandi, hiina, odavalt
promo: tasuta, soodustus, allahindlus, ainult €, vaid €, kohustusteta, garantee tulemus, viimased päevad, erihind, odav, sooduskood, kingitus, kuus$, eksklusiiv, pakkumine kehtib
click: kliki, klõpsa, külasta, loobu, registreeri, telli kohe, osta kohe, link, loe lähemalt, broneeri
boost: suurenda, rohkem klient, müüki, kasvata, kahekordist, uusi kliente, käive
pitch: vaatasin teie, leidsin teie, 15 minut, meie meeskon, meie agentuur, meie teenus, pakume, portfoolio, aitame, koostöö
torque: moment, pingutus, pingutam, dünamomeet, nm$
tool: ~võti, võtme, võtit, kruvikeeraja, mutrikeeraja, võimendi, pump$, pumba, hüdrau, padrun, tööriist, kontroller, andur, põrk, pneumo, suruõhu, seade, masin, aparaat
bolt: polt, poldi, mutter, mutri, kruvi, äärik, keere
quote: hinnapakkum, hind, hinna, palju maksab, hinnakir, hinnapäring, pakkumist
qty: tk$, tükki, kogus, komplekt
ship: tarneaeg, tarne, saatmine, transport, sadam, toll$, ladu, laos, saadaval, tarneaadress, kolisime
doc: andmeleht, joonis, kasutusjuhend, kataloog, dokumentatsioon, tehnilised andmed
cert: kalibreer, sertifikaat, täpsus, taatle, tunnistus
service: varuosa, remont, paranda, garantii, aku$, laadija, katki, rikkis, hooldus, tarvik, lekib, adapter, pistik, eestikeelne, õli
order: tellimus, tellimuse number, seerianumber, saateleht, arve number, tootekood, ostsime, proforma, kreeditarve
place: koosteliin, kooste, tootmisliin, tehases, töökoda, tuulepark, tuuliku, rafineer, laevatehas, kaevandus, teraskonstrukt, vahetus, veoauto, raudtee, sild, silda, ohutus
distrib: edasimüüja, esindaja, esinda, maaletooja
need: vajame, vajan, vaja, otsime, otsin, palun, kas saate, sooviksime, soovime, soovin, saatke, kas teil on, kiire, sobib, kas on võimalik, milline mudel, päring, rendite, rent, rendi, vahetada, milline mudel ja, paigaldame
study: üliõpilane, tudeng, lõputöö, ülikool, labor, uurimus, praktika
complaint: kaebus, pretensioon, vale$, puudu, kahjustatud, keegi ei vasta, vastust ei, hiline, tagasta, ei tööta, defekt, pettunud, vastuvõetamatu, ikka veel, kaks kuud, nädalat, ootame, häbi, direktor, kõver, võtke kõik tagasi, kolmas
visit: mess, demonstratsioon, külastus, koolitus, boks, teie boks, müügimehe, müügiesindaja
tender: hange, riigihan, pakkumus
pay: maksetähtaeg, maksetingimus, akreditiiv, ettemaks, ülekandega, kmkr$, arve$, arve , tasuti, meeldetulet
factor: faktooring, ostame teie arveid, arvete ost, maksmata arved, arvete finantseer, nõuete ost, võlgade sissenõud, inkasso, teie arved, maksavad hilja, rahastame, nõudeid
staff: rendituajõud, tööjõurent, rentimine töötaja, tööjõudu, keevitajad, välistöötaj, töötajad ukrainast, personaliotsing, värbamis, kandidaate, valmis alustama, treialid, operaatorid
utility: odavam elekter, elektriarve, elektrileping, energiamaakler, telefonikeskjaam, pilvetelefon, äriinternet, kasutusrent, firmaautod, ametiautod, autopark, kontorikoristus, kontori koristus, koristusfirma, puhastusteenus, veeautomaat, kohvimasin kontor, kontoritarbed, koopiamasin, elekter kallis, koristame, firmaauto
honour: ettevõtete kataloog, äriregistri kanne, auhind, nomineeritud, gala$, auhinnagala, kes on kes, kaubamärgiregist, registreerimistasu, avaldamistasu
translate: tõlkebüroo, tõlkijad, tõlgid, vandetõlge, sõna eest
course: juhtimiskoolitus, juhtide koolitus, müügikoolitus, veebiseminar, seminar, keelekursus, viimased kohad, coaching
waste: ostame aluseid, kaubaalus, kasutatud alused, vanametall, metalli kokkuost, jäätme, laojääk, ostame masinaid
dispute: pangatasu, pangakulu, kinni peetud, kinni pidanud, maha arvatud, kreeditarve, kaks korda, osaline tarne, vale summa, teie arve n, tagasimakse, enammaks, meeldetuletus, teie pakkumis, meie tellimus, ei klapi, vahe tuleb, sellest vahe, tasu maha
`
