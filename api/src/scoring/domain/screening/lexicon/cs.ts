/** Czech and Slovak. How entries are written stands in ../read-lexicon.ts. */
export const CS = `
words: a, v, na, do, se, je, pro, pre, jsme, sme, vás, váš, vaše, vašu, dobrý, deň, den, prosím, máme, že, také, aj, nebo, alebo, mate, od, ako, jak
seo: odkaz z, optimaliz, první stránk, prvej stránk, vyhledávač, vyhľadávač, zpětné odkazy, spätné odkazy, klíčov slov, kľúčov slov, v google, googlu, pozice, viditelnost
site: webov stránk, webové stránk, web$, webu, tvorba web, e-shop, internetový obchod, vašich stránek, stránky
traffic: návštěvn, návštevn
dev: mobilní aplikac, mobilné aplikác, vývoj aplikac, vývoj software, vývoj softvér, programátor
market: reklam, kampa, agentur, agentúr, marketing, propagac, propagác, grafik, logo, získávání zákazník, mailing
social: sociální sít, sociálne siet, sledující, sledovateľ, lajk
post: pr článek, pr článk, sponzorovan, publikovat článek, hostuj, na vašem blogu, na vašom blogu
loan: peníze ještě dnes, půjčk, pôžičk, úvěr, úver, financován, financovan, úrok, dluh, dlh, hypoté, bez registru, oddlužen
invest: invest, zisk, vydělá, zarob, pasivní příjem, pasívny príjem, výnos, finanční svobod, přivýděl, privyrob
crypto: krypto, peněženk, peňaženk
gamble: kasin, sázk, sázen, stávk, stávkov, automaty, rulet, bonus, volné točení, free spin, loter, hazard
adult: seznamk, zoznamk, žen$, ženy, sex, nah, dívk, dievčat, osamě, masáž, erotic
pharma: bez předpis, bez predpis, tablet, lékárn, lekáreň, lekárn, potenc, erekc, doplněk strav, doplnok, lék$, léky, liek
diet: zhubn, hubnut, chudnut, schudn, diet, kilogram, kila
replica: replik, hodink, kabelk, napodobenin, značkov
domain: domén, vyprší, prodlouž, predĺž, hosting, ochranná známk, ochrannej známk, faktura v příloze, faktúra v príloh, katalog firem, katalóg firiem, neuhrazen
list: databáz, e-mailov adres, seznam firem, zoznam firiem, kontaktn formulář, kontaktný formulár, milionů webů, leady, kontakty na firmy
job: práce z domova, práca z domu, z domova, z domu, nabídka práce, ponuka práce, brigád, plat$, bez zkušenost, bez skúsenost, výplat
inherit: dědictv, dedičstv, zesnul, zosnul, milionů dolarů, miliónov dolárov, milionů eur, advokát, právník, příjemc, převod, prevod, fond, výhern, výherc, loteri, vdov, důvěrn, dôvern, bank$
charity: dar$, darovat, charit, bůh, boh$, boha, církev, kostel, sirot, žehn, ježíš, ježiš, rakovin
phish: váš účet, vašeho účtu, heslo, ověřte, overte, zablokován, zablokovan, pozastaven, přihlas, prihlás, bezpečnost, schránk, zásilk, zásielk, potvrďte, bankovní údaje
abuse: idiot, kurv, kokot, debil, pič, hovno, zmrd, podvodníc, zlodě, jebn, blbc, čurák
politics: volb, vlád, elit, spiknut, sprisah, očkován, vakcín, diktatur, probuď, svetov poriad
threat: autorsk, žalob, soud, súd, hacknu, napaden, porušen, výkupn, zranitel, únik, vaše údaje, zaplať, reputac, právní kroky
ai: umělá inteligence, umelá inteligenc, ai$, automatiz, chatbot
va: virtuální asisten, virtuálna asisten, účetnictv, účtovníctv, call centr, outsourc, pojišt, poisten, úklid, upratovan, fotovolt, elektřin, překlad, preklad, agenturn zaměstn, dotace, dotácie
supply: jsme výrobc, sme výrobc, vyrábíme, vyrábame, velkoobchod, veľkoobchod, naše výrobky, dodavatel, dodávateľ, reklamní předměty, reklamné predmety, obaly, krabice, oblečen, tiskárn, tlačiareň, etiket, spedic
promo: zdarma, zadarmo, akce, akcia, slev, zľav, jen za, len za, nezávazn, nezáväzn, garant, poslední dny, levn, lacn, kód, dárek, darček, měsíčně, mesačne, výhodn
click: klikn, klik, navštiv, odhlás, odhlás, registruj, zaregistruj, koupit teď, objednejte hned, odkaz, zjistit víc, zistiť viac, více zde, viac tu, napište mi na, rezerv
boost: zvýš, víc zákazník, více zákazníků, viac zákazníkov, růst, rast, tržb, obrat, zdvojnásob, nové zákazníky, nových zákazník, poptávek
pitch: prohlížel, prezeral, narazil, našel jsem, všiml, hovor, 15 minut, náš tým, naše agentur, zájem, záujem, naše služby, nabízíme, ponúkame, portfolio, referenc, majitel, jednatel, konateľ, pomáháme firm, pomáhame firm, spoluprác, nezávazně
torque: moment, utahov, uťahov, utažen, utiahn, předpět, momentov
tool: klíč, kľúč, utahovák, uťahovák, šroubovák, skrutkovač, násobič, čerpadl, hydraul, nástrčn, ořech$, ořechy, nářadí, náradie, nástroj, řídicí jednotk, snímač, ráčn, napínák
bolt: šroub, skrutk, matic, matk, přírub, prírub, závit, svorník
quote: nabídk, cenov ponuk, cenovou ponuku, ponuku na, cena, ceny, cenu, kolik stojí, koľko stojí, ceník, cenník, kalkulac
qty: kus, ks$, počet, množstv, sad
ship: dodac lhůt, dodací lhůt, dodacia leh, termín dodání, dodání, dodan, doprav, přístav, clo, sklad, dostupn, expedic
doc: datový list, katalogov list, výkres, návod, katalog, katalóg, dokumentac, specifik, technick údaj, technické údaje
cert: kalibrac, kalibrác, certifikát, přesnost, presnosť, ověřen měřidl
service: náhradní díl, náhradn diel, oprav, záruk, baterie, batéri, akumulátor, nabíječk, nabíjačk, rozbi, porouchan, pokazen, servis, příslušenstv, príslušenstv, netěsn, adaptér
order: objednávk, číslo objednávk, sériové číslo, výrobní číslo, dodací list, číslo faktury, artikl, objednal, proforma, dobropis, zálohov
place: montážn link, montáž, výrob link, výrobní link, závod, dílna, dielň, větrn, vetern, rafineri, loděnic, důl, dol$, ocelov konstrukc, převodov, směn, smen, nákladn, železnic, pneuservis
distrib: distribut, zástupc, zastoupen, zastúpen, prodejc, predajc, dealer
need: potřebuj, potrebuj, hledáme, hľadáme, hledám, můžete, môžete, prosím, chtěl, chcel, chceme, zašlete, pošlete, máte, naléhav, súrn, spěchá, hodí se, vhodn, je možné, jaký model, ktorý model, poptáv, dopyt
study: student, študent, diplomov, bakalář, univerzit, laborato, výzkum, výskum, praxe, škol
complaint: reklamac, stížnost, sťažnosť, chyb, chýb, špatn, poškozen, poškoden, nikdo neodpov, nikto neodpov, bez odpověd, zpožděn, meškan, vrátit, vrátiť, nefunguj, vad, zklam, sklam, stále
visit: veletrh, veľtrh, předveden, ukázk, návštěv, návštev, školen, výstav
tender: výběrové řízení, výberové konan, zakázk, tendr, tender
`
