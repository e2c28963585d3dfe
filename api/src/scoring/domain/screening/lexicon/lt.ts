/** Lithuanian. How entries are written stands in ../read-lexicon.ts. */
export const LT = `
words: ir, mes, jūs, jūsų, mūsų, yra, su, kad, dėl, sveiki, laba, diena, ar, esame, turime, gerbiami, iš, į, už, noriu, kada, tik
seo: paieškos sistem, pirmas puslap, pirmame puslap, raktiniai žodž, raktažod, google, optimizav, nuorod, pozicij, aukščiau, apsikeitim nuorod, mokate tik, už rezultat, paiešk, aukščiau konkurent, už konkurent
site: svetain, interneto svetain, svetainių kūrim, el. parduotuv, puslapio kūrim
traffic: lankytoj, srautas, srautą
dev: programėli, programinės įrangos kūr, programuotoj, mobiliųj, kuria programėl, mūsų komanda pigiai, programuotojų komanda, programuotojų nuoma, programinės įrangos įmonė
market: reklam, kampanij, agentūr, marketing, rinkodar, reklamuo, logotip, klientų pritrauk, dron, animacij, filmuo, animacin, filmuk
social: socialiniai tinkl, socialinių tinkl, socialiniuose, sekėj, patinka, google atsiliepim, penkių žvaigžd
post: remiam straips, straipsnio publik, svečio straips, publikuoti straips, tinklarašt, skelbiame jūsų nuorodas, tinklarašč
loan: paskol, kredit, finansavim, palūkan, hipotek, be užstat, apyvartin, per 24, mūsų fondas, skoling, be užstato, skubiai reikia pinig, kredituojam, paskolos, paskola
invest: invest, peln, uždirb, pasyvi, papildomos pajam, pajam, grąž, birž, finansinė laisv, robot, liko trys, fondas
crypto: kripto, pinigin, išankstinis pardav, žeton
gamble: kazino, lažyb, lošim, ruletė, premij, nemokami sukim, loterij, statym, pirmą įmok, sporto prognoz, tikslumu, pirmoji nemokama
adult: pažint, moter, seks, nuog, mergin, vieniš, masaž, palydov, esu viena, gražuoli, slaptiems susitik, išlaikym, turtinga dama, jauno vyro
pharma: be recept, tablet, vaistin, potencij, erekcij, papild, vaist, gydym, mėlyn tablet, be gydytoj, recept
diet: numest svor, numesti svor, lieknėj, dieta, dietos, kilogram, guminuk, tirpdo riebal
replica: replik, laikrodž, rankin, klastot, kopij
domain: domen, baigia galio, pratęs, prekės ženkl, talpinim, neapmokėt sąskait, pridėta sąskait, įmonių katalog, domeno pratęsimas, prekės ženklo registracija
list: duomenų baz, el. pašto adres, įmonių sąraš, kontaktų form, milijon svetain, užklausų form, telefonai, eilučių, vadovų telefon, linkedin, kalendor, už susitikim, kontaktų sąrašas, kontaktų bazė, el. pašto bazė, dalyvių sąrašas, pirkimų vadov, mobiliuosius numer
job: darbas iš nam, iš namų, darbo pasiūl, pusė etato, atlyginim, be patirt, papildomas darb, per savaitę, paprastam darbui, lengvas darbas, tinklinė rinkodara, savo paties bosas, tiesioginiai pardavimai, mano komand, pakviesk draugus
inherit: palikim, mirus, velion, milijonų doler, milijonų eur, advokat, naudos gavėj, perved, lėš, laimėj, loterij, našl, konfidencial, sveikiname, laimėjo, laimėjote, dokumento nuotrauk, patvirtinta, parama, mokestį pervedim
charity: aukoj, auka$, labdar, diev, bažnyč, našlaič, palaimin, jėz, vėž, atgailauk, pabaiga arti, mald, stebukl
phish: jūsų paskyra, paskyr, slaptažod, sustabdyt, užblokuot, prisijung, pašto dėžut, siunt laukia, banko duomen, muitinėje, pilna, įveskite slaptaž, microsoft slaptažod, baigiasi šiandien
abuse: idiot, šūd, kurv, bybi, debil, aferist, vagys, apgavik, pyzd, blet, kvail
politics: rinkim, vyriausyb, elit, sąmoksl, vakcin, diktatūr, pabusk, pasaulio tvark
threat: autorių teis, teism, ieškin, nulauž, pažeidim, išpirk, pažeidžiamum, nutekėj, jūsų duomen, reputacij, server, paskelb
ai: dirbtinis intelekt, dirbtinio intelekt, di$, ai$, automatizav, pokalbių robot, balso agent, atsako jūsų klient, balso asistentas, balso agentas, virtuali sekretorė, botas atsako, pokalbių robotas
va: virtual asistent, buhalter, skambučių centr, užsakomųj paslaug, draudim, saulės elektrin, elektros kain
supply: esame gamintoj, didmen, mūsų gamykl, mūsų produkt, mūsų gamini, tiekėj, reklaminiai suvenyr, suvenyr, pakuot, dėž, drabuž, spaustuv, etiket, kartonin, lipni juost, rašikl, puodel, su jūsų logotip, guangdžou, pervežim, liejykl, vožtuv, jungt, liejin, kinijos, pigiai
promo: speciali, nemokam, nuolaid, akcij, tik už, be įsipareigoj, garantuo, paskutinės dien, speciali kaina, pigu, pigi, kodas, dovan, per mėnesį, išskirtin
click: spausk, spustel, apsilank, atsisakyti prenumerat, registruok, užsisak, pirkite dabar, nuorod, sužinok, susisiek per
boost: padidin, daugiau klient, daugiau pardav, pardavim, augim, augti, dvigub, nauj klient
pitch: peržiūrėj, radau jūsų, 15 minuč, mūsų komand, mūsų agentūr, mūsų paslaug, siūlom, portfel, padedam, bendradarbiav, neįpareigoj
torque: moment, priverž, veržim, dinamometr, nm$
tool: rakt, veržliarakt, suktuv, atsuktuv, daugintuv, siurbl, hidraul, galvut, įrank, valdikl, jutikl, terkšl, pneumat, prietais, mašin, aparat
bolt: varžt, veržl, sraigt, flanš, srieg, jung
quote: pasiūlym, kain, kiek kainuoja, komercin, sąmat
qty: vnt$, vienet, kiek$, komplekt
ship: pristatymo termin, pristatym, siunt į, gabenim, uost, muit, sandėl, turite sandėl, pristatymo adres, persikėl
doc: techniniai duomen, brėžin, instrukcij, katalog, dokumentacij, specifikacij, vadov naudotoj
cert: kalibrav, sertifikat, tikslum, patikr, liudijim
service: atsarginės dal, atsargin, remont, taisy, garantij, baterij, akumuliator, įkrovikl, sugedo, sulūž, priežiūr, pried, prateka, adapter, kištuk, lietuvišk, alyv
order: užsakym, užsakymo numer, serijos numer, važtarašt, sąskaitos numer, proforma, pirkome
place: surinkimo linij, surinkim, gamybos linij, gamykloje, dirbtuv, vėjo, naftos perdirbim, laiv statykl, kasykl, metalo konstrukc, pamain, vilkik, geležinkel, tilt, saugos specialist
distrib: platintoj, atstov, atstovau, prekybos atstov
need: mums reik, reikia, reikaling, ieškome, ieškau, prašome, prašau, ar galite, norime, norėtume, norėčiau, atsiųs, ar turite, skub, tinka, ar įmanoma, koks model, kuris model, užklaus, nuomo, pakeist, koks modelis ir, montuojam
study: student, baigiam darb, universitet, laborator, tyrim, praktik
complaint: skund, pretenzij, klaiding, neteising, trūksta, pažeist, niekas neatsako, neatsak, vėluoja, grąžin, neveik, brok, nusivyl, nepriimtin, vis dar, du mėnes, savait, laukiam, gėda, direktor, sulink, atsiimk, trečia, laukiau, padėjo ragelį, kas nors dirba, kada grįš
visit: parod, demonstrac, apsilankym pas, vizit, mokym, stend, vadybinink, atvykt
tender: konkurs, pirkim, tender
pay: atidėjim, akredityv, avans, mokėjimo, pavedim, pvm$, įmonės kodas, sąskait, apmokėt, priminim
factor: faktoringas, superkame jūsu sąskaitas, sąskaitų pirkimas, neapmokėtas sąskaitas, neapmokėtos sąskaitos, sąskaitų finansavim, skolų išieškojim, superkame jūsų sąskaitas, jūsų sąskaitas ir, vėluoja mokėti, finansuojame jūsų, skolas
staff: darbuotojų nuoma, personalo nuoma, suvirintojai, darbininkai iš, darbuotojai iš, užsienio darbuotoj, personalo atrank, kandidatai, pasirengę pradėti, darbo jėg, tekintoj, cnc operator
utility: pigesnė elektra, elektros sąskait, elektros tiekėj, energijos broker, telefono stotis, telefonų stotis, debesų telefon, verslo internetas, automobilių nuoma įmon, įmonės automobil, automobilių park, veiklos nuoma, biurų valym, biuro valym, valymo įmon, valymo paslaug, vandens aparat, kavos aparat, biuro prekės, kopijavimo aparat, brangi elektra, valome biur
honour: įmonių katalogas, įmonių kataloge, apdovanojim, nominuot, iškilming, gala vakar, kas yra kas, prekių ženklų registr, registracijos mokestis, skelbimo mokestis
translate: vertimų biuras, vertėjai, notarinis vertimas, už žodį
course: vadovų mokym, lyderystės kurs, pardavimų mokym, vebinaras, seminaras, kalbų kursai, paskutinės vietos, koučingas
waste: superkame padėklus, perkame padėklus, naudoti padėklai, metalo laužas, metalo lauž, atliekų išvež, atliekų tvark, sandėlio likuč, superkame įrengin
dispute: banko mokest, banko komisin, sulaikyt, sulaikėte, išskaičiuot, kreditinė sąskaita, kreditinę sąskait, du kartus, dalinis pristatym, neteisinga suma, jūsų sąskaita, jūsų sąskaitoj, pinigų grąžinim, permok, priminim, jūsų pasiūlym, mūsų užsakym, nesutampa, skirtum, nuskaičiav
`
