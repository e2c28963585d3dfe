/** Hungarian. How entries are written stands in ../read-lexicon.ts. */
export const HU = `
words: és, a, az, hogy, egy, van, nem, kedves, tisztelt, önök, ön, mi, cégünk, jó, napot, is, meg, vagyunk, szeretnénk, kérem
seo: keresőoptimaliz, keresőoptim, első oldal, kulcssz, google-ben, google találat, linképít, visszamutató, organikus, helyezés, megelőz, linkcsere, csak az eredményért, versenytársak megelőz, versenytársai
site: weboldal, honlap, webdesign, webshop, webáruház
traffic: látogató, forgalmat a
dev: alkalmazásfejleszt, szoftverfejleszt, mobilalkalmaz, programozó, fejlesztő, fejlesztőcsapat, kiszervezett fejlesztés, fejlesztők bérlés, szoftverfejlesztő cég
market: reklám, kampány, ügynökség, hirdet, marketing, logó, céges videó, ügyfélszerz, filmek, drón, 3d animáció, munkáinkat, videó, animációs
social: közösségi média, követő, kedvelés, virális, google-értékelés, ötcsillagos, értékelés
post: vendégcikk, szponzorált, pr cikk, cikket megjelentet, blogjukon, jelentetjük meg linkjeiket, blogon
loan: finanszíroz, kamat, adósság, tartozás, jelzálog, forgótőke, 24 órán belül, khr$, pénz 24, készpénz, fedezet nélkül, sürgősen pénz, hitelezünk
invest: befektet, nyereség, hozam, pénzt keres, passzív jövedelem, mellékkereset, anyagi szabads, profit, robotja, csinált, hely maradt
crypto: kripto, pénztárca, elővétel, token, tárca
gamble: kaszinó, fogad, nyerőgép, rulett, üdvözlő bónusz, ingyenes pörget, lottó, szerencsejáték, élő osztó, első befizetés, sporttipp, találat, befizet
adult: társkereső, nők$, szex, meztelen, lányok, magányos, masszázs, escort, képeim, egyedül vagyok, nézd meg a, szia, drágám, diszkrét találkozó, zsebpénz, jómódú hölgy, fiatal férfi
pharma: recept nélkül, tabletta, gyógyszer, potencia, étrend-kiegészít, erekció, patika, kék tabletta, orvosi vizit, orvos nélkül, diszkrét, recept
diet: fogy$, fogyás, fogyni, diéta, kiló, gumicuk, olvasztja a zsírt
replica: replika, órák, táskák, hamisítvány, márkás
domain: domain, lejár, meghosszabbít, védjegy, tárhely, kifizetetlen, csatolt számla, cégkatalógus, domain megújítás, védjegybejegyzés
list: adatbázis, e-mail cím, címlista, céglista, kapcsolatfelvételi űrlap, millió weboldal, leadek, telefonszám, adatsor, linkedin, naptárát, találkozónként, kontaktlista, e-mail adatbázis, email adatbázis, céges adatbázis, résztvevői lista, beszerzési vezető, mobilszám, elérhetőség
job: otthoni munka, otthonról, állásajánlat, részmunka, tapasztalat nélkül, mellékállás, otthon végezhető, heti, egyszerű számítógépes, könnyű munka, hálózatépít, mlm, saját főnök, közvetlen értékesítés, csatlakozz a csapat, hívd meg
inherit: örökség, elhunyt, millió dollár, millió euró, ügyvéd, kedvezményezett, átutal, alap, nyertes, sorsolás, özvegy, bizalmas, nyert, okostelefon, támogatását, jóváhagyták, eljárási díj
charity: adomány, jótékony, isten, egyház, templom, árvák, áldja, jézus, rák$, térjetek, közel a vég, imát, csoda
phish: fiókja, fiók, jelszó, felfüggeszt, zárol, jelentkezzen be, biztonsági figyelm, postafiók, bankkártya, vámon, fizessen, microsoft jelszava, ma lejár, portál
abuse: idióta, kurva, fasz, geci, hülye, szar$, csalók, rohad, picsá
politics: választás, kormány, elit, összeesküvés, oltás, diktatúra, ébredj, világrend
threat: szerzői jog, per$, bíróság, feltör, jogsért, váltságdíj, sebezhető, kiszivárog, adatai, jogi lépés, hírnév, szerver, közzétes
ai: mesterséges intelligencia, ai$, automatiz, chatbot, hangügynök, hangalapú, válaszol ügyfeleinek, hangasszisztens, virtuális recepciós, ai asszisztens, bot válaszol
va: virtuális asszisztens, könyvelés, call center, kiszervez, biztosítás, napelem, fordítás, pályázat, bérszámfejtés, cégfelvásárl, irodák
supply: gyártók vagyunk, nagyker, gyárunk, termékeink, beszállító, reklámajándék, csomagolóanyag, dobozok, ruházat, nyomda, címke, szállítmányoz, karton, ragasztószalag, sztreccsfólia, tollak, bögrék, logójával, gyári áron, öntöde, szelep, fitting, öntvény, kínai, olcsón
promo: ingyen, díjmentes, ajánlat csak, akció, kedvezmény, csupán, kötelezettség nélkül, garantált, utolsó napok, olcsó, kuponkód, ajándék, havi, exkluzív
click: kattint, katt, látogass, leiratkoz, regisztrál, iratkozz, vásárolj most, link, tudjon meg többet, foglaljon időpont, írjon
boost: növel, több ügyfél, több vevő, bevétel, fejleszt vállalkozás, megdupláz, új ügyfelek, növekedés
pitch: megnéztem, rátaláltam, megtaláltam, beszélgetés, 15 perc, csapatunk, ügynökségünk, érdekel, érdekli, szolgáltatás, kínálunk, ajánlunk, portfólió, referenc, segítünk, együttműköd, partnerség
torque: nyomaték, meghúz, előfeszít, forgatónyomat
tool: kulcs, csavarbehajtó, csavarozó, csavarhúzó, nyomatéksokszoroz, szivattyú, hidraul, dugókulcs, dugófej, szerszám, vezérlő, érzékelő, racsni, feszítő, gép$, készülék, eszköz, berendezés
bolt: csavar, anya$, anyák, karima, menet, kerékanya
quote: árajánlat, ajánlatkérés, ár$, ára$, árak, mennyibe kerül, mennyi, árlista
qty: darab, db$, mennyiség, készlet
ship: szállítási határidő, szállít, kiszállít, fuvar, kikötő, vám, raktár, elérhető, szállítási cím, költöztünk
doc: adatlap, rajz, kézikönyv, használati útmutató, katalógus, műszaki, dokumentáció
cert: kalibrál, tanúsítvány, pontosság, hitelesít, bizonylat
service: pótalkatrész, alkatrész, javít, garancia, jótállás, akkumulátor, akku, töltő, elromlott, törött, karbantart, tartozék, szivárog, adapter, csatlakozó, dugó, magyar útmutató, olaj
order: rendelés, megrendelés, rendelésszám, sorozatszám, gyári szám, szállítólevél, számla száma, cikkszám, proforma, jóváír
place: szerelősor, összeszerel, gyártósor, üzem, gyár$, műhely, szélerőmű, finomító, hajógyár, bánya, acélszerkezet, hajtómű, műszak, teher, vasút, gumiszerviz, híd, munkavédelm
distrib: forgalmazó, viszonteladó, képvisel, disztribútor
need: szükségünk van, szükség, keresünk, keresek, kérjük, kérem, szeretnénk, szeretnék, tudnának, küldjenek, van-e, sürgős, alkalmas, lehetséges, melyik, milyen, érdeklőd, bérbe, bérel, kölcsönöz, cserél, melyik modell, szerelünk
study: hallgató, diák, szakdolgozat, egyetem, labor, kutatás, gyakorlat
complaint: reklamáció, panasz, rossz, hiányzik, sérült, senki nem válaszol, nem kaptunk választ, késés, késik, visszaküld, nem működik, hibás, csalódott, elfogadhatatlan, még mindig, hónapja, hete, várunk, várok, szégyen, igazgató, felháborító, görbült, vigyenek, harmadik, megoldják
visit: kiállítás, vásár, bemutató, látogat, oktatás, standjuk, standjukat, üzletkötő, kiállításon
tender: közbeszerzés, tender, pályáztat
pay: fizetési határidő, 60 napos, 30 napos, akkreditív, előleg, átutalással, adószám, számla, számlát, kifizet, emlékeztető
factor: faktoring, faktorál, számláit megvásár, számlák megvásár, számlavásárl, megvesszük számlá, kintlévőség, követeléskezel, kifizetetlen számlá, követelésvásárl, későn fizet, követeléseit, megfinanszíroz
staff: munkaerő-kölcsönz, munkaerőkölcsönz, kölcsönzött munka, vendégmunkás, hegesztők, külföldi dolgozó, szakmunkások, munkaerő-közvetít, fejvadász, toborzás, jelöltek, azonnal kezd, ukrán munkás, hegesztő, papírokat, esztergályos, gépkezelő, fél évre
utility: olcsóbb áram, villanyszámla, áramszerződés, energiakereskedő, energiabróker, energiaszolgáltató, telefonközpont, felhőtelefon, céges internet, céges autó, tartós bérlet, flottakezel, autólízing, irodatakarít, takarítócég, takarítási, vízadagoló, kávégép bérlet, fénymásoló, irodaszer, drága az áram, takarítunk
honour: cégkatalógus, cégjegyzék, üzleti díj, jelölték, díjátadó, gálaest, ki kicsoda, védjegylajstrom, regisztrációs díj, közzétételi díj, nyilvántartási díj
translate: fordítóiroda, fordítók, hiteles fordítás, szakfordít, szavanként, tolmács
course: vezetői tréning, vezetőképz, értékesítési tréning, menedzser tanfolyam, webinárium, szeminárium, nyelvtanfolyam, csapatépít, utolsó helyek, coaching
waste: raklapfelvásárl, raklapot vásárol, használt raklap, fémhulladék, vashulladék, hulladékszállít, hulladék elszállít, maradék készlet, gépfelvásárl
dispute: bankköltség, banki költség, visszatartott, visszatartás, levont, jóváíró, kétszer számláz, kétszer terhel, részszállítás, hibás összeg, számlájuk, az önök számlá, visszatérít, túlfizet, fizetési emlékeztető, felszólít, ajánlatuk, az önök ajánlat, rendelésünk, nem egyezik, különbség, költséget vont
`
