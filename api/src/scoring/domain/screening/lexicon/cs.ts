/** Czech and Slovak. How entries are written stands in ../read-lexicon.ts. */
export const CS = `
words: a, v, na, do, se, je, pro, pre, jsme, sme, vás, váš, vaše, vašu, dobrý, deň, den, prosím, máme, že, také, aj, nebo, alebo, mate, od, ako, jak
seo: odkaz z, optimaliz, první stránk, prvej stránk, vyhledávač, vyhľadávač, zpětné odkazy, spätné odkazy, klíčov slov, kľúčov slov, v google, googlu, pozice, viditelnost, nad vámi, výměna odkaz, výmena odkaz, platíte jen, za výsledek, konkurence je v, vaše konkurence
site: webov stránk, webové stránk, web$, webu, tvorba web, e-shop, internetový obchod, vašich stránek, stránky, firemní weby, e-shopy, děláme e-shop
traffic: návštěvn, návštevn
dev: mobilní aplikac, mobilné aplikác, vývoj aplikac, vývoj software, vývoj softvér, programátor, programátory na, externí vývojáři, vývojový tým, vývoj softwaru na míru, programátorov na, vývojový tím, externí vývojári, vývoj softvéru
market: reklam, kampa, agentur, agentúr, marketing, propagac, propagác, grafik, logo, získávání zákazník, mailing, videa o, dron, 3d animac, naše práce, natáčíme, animovan
social: sociální sít, sociálne siet, sledující, sledovateľ, lajk, recenze na, pětihvězdičkov, recenzí
post: pr článek, pr článk, sponzorovan, publikovat článek, hostuj, na vašem blogu, na vašom blogu, zveřejníme vaše odkazy, blozích, blogoch
loan: peníze ještě dnes, půjčk, pôžičk, úvěr, úver, financován, financovan, úrok, dluh, dlh, hypoté, bez registru, oddlužen, provozní peníze, do 24 hodin, registru dlužník, hotovost, bez zajišt, bez zabezpeč, rychle peníze, rýchlo peniaze, úvěrujeme
invest: invest, zisk, vydělá, zarob, pasivní příjem, pasívny príjem, výnos, finanční svobod, přivýděl, privyrob, robot, udělal z, zbývají tři
crypto: krypto, peněženk, peňaženk, předprodej, predpredaj, token
gamble: kasin, sázk, sázen, stávk, stávkov, automaty, rulet, bonus, volné točení, free spin, loter, hazard, krupié, první vklad, tipy s úspěšností, sportovní tipy, úspěšností
adult: seznamk, zoznamk, žen$, ženy, sex, nah, dívk, dievčat, osamě, masáž, erotic, fotky, jsem sama, som sama, fešák, krásavec, diskrétní schůzk, kapesné, bohatá dáma, mladého muže
pharma: bez předpis, bez predpis, tablet, lékárn, lekáreň, lekárn, potenc, erekc, doplněk strav, doplnok, lék$, léky, liek, modrá pilulk, bez lékaře, návštěvy lékaře, nenápadn, diskrét, recept
diet: zhubn, hubnut, chudnut, schudn, diet, kilogram, kila, želé, rozpouští tuk
replica: replik, hodink, kabelk, napodobenin, značkov
domain: domén, vyprší, prodlouž, predĺž, hosting, ochranná známk, ochrannej známk, faktura v příloze, faktúra v príloh, katalog firem, katalóg firiem, neuhrazen, prodloužení domény, poplatek za doménu, predĺženie domény, poplatok za doménu
list: databáz, e-mailov adres, seznam firem, zoznam firiem, kontaktn formulář, kontaktný formulár, milionů webů, leady, kontakty na firmy, telefony na, záznamů, kontaktů, linkedin, kalendář schůzk, za schůzku, databáze kontakt, databáze e-mail, seznam kontakt, kontakty na, seznam účastník, databáza kontaktov, databázu kontaktov, databáza e-mail, zoznam kontaktov, zoznam účastníkov, kontakty na nákup, nákupčí, volají za vás, více zakázek, viac zákaziek, volajú za vás
job: práce z domova, práca z domu, z domova, z domu, nabídka práce, ponuka práce, brigád, plat$, bez zkušenost, bez skúsenost, výplat, týdně, týždenne, jednoduchou práci, jednoduchú prácu, práci u počítače, prácu pri počítači, síťový marketing, svým vlastním šéfem, vlastním pánem, přímý prodej, přidej se do týmu, pozvi přátele, sieťový marketing, vlastným šéfom, priamy predaj, pozvi priateľov
inherit: dědictv, dedičstv, zesnul, zosnul, milionů dolarů, miliónov dolárov, milionů eur, advokát, právník, příjemc, převod, prevod, fond, výhern, výherc, loteri, vdov, důvěrn, dôvern, vyhráli jste, vyhrali ste, smartfón, schválena dotace, dotace, uhraďte poplatek
charity: dar$, darovat, charit, bůh, boh$, boha, církev, kostel, sirot, žehn, ježíš, ježiš, rakovin, kajte sa, koniec je blízko, modlitb, zázrak
phish: váš účet, vašeho účtu, heslo, zablokován, zablokovan, pozastaven, přihlas, prihlás, schránk, bankovní údaje, na celnici, doplaťte, doplatit, balík čeká, heslo microsoft, dnes vyprší, portálu
abuse: idiot, kurv, kokot, debil, pič, hovno, zmrd, podvodníc, zlodě, jebn, blbc, čurák
politics: volb, vlád, elit, spiknut, sprisah, očkován, vakcín, diktatur, probuď, svetov poriad
threat: autorsk, žalob, soud, súd, hacknu, napaden, porušen, výkupn, zranitel, únik, vaše údaje, reputac, právní kroky, server, zveřejníme
ai: umělá inteligence, umelá inteligenc, ai$, automatiz, chatbot, hlasový agent, odpovídá vašim zákazník, hlasový asistent, voicebot, ai asistent, robot odpovíd, virtuální recepční, virtuálna recepčná, robot odpovedá
va: virtuální asisten, virtuálna asisten, účetnictv, účtovníctv, call centr, outsourc, fotovolt, elektřin, agenturn zaměstn, dotace, dotácie, vedení účetnictví, vedenie účtovníc, koupíme firm
supply: jsme výrobc, sme výrobc, velkoobchod, veľkoobchod, naše výrobky, dodavatel, dodávateľ, reklamní předměty, reklamné predmety, obaly, krabice, oblečen, tiskárn, tlačiareň, etiket, spedic, kartony, pásky, stretch, propisky, hrnky, s vaším logem, za cenu výrobce, slévárna, ventily, fitinky, odlitky, čínská, nízkou cenu
promo: zdarma, zadarmo, akce, akcia, slev, zľav, jen za, len za, nezávazn, nezáväzn, garant, poslední dny, levn, lacn, kód, dárek, darček, měsíčně, mesačne, výhodn
click: klikn, klik, navštiv, odhlás, odhlás, registruj, zaregistruj, koupit teď, objednejte hned, odkaz, zjistit víc, zistiť viac, více zde, viac tu, napište mi na, rezerv
boost: zvýš, víc zákazník, více zákazníků, viac zákazníkov, růst, rast, tržb, obrat, zdvojnásob, nové zákazníky, nových zákazník, poptávek
pitch: prohlížel, prezeral, narazil, našel jsem, všiml, 15 minut, náš tým, naše agentur, naše služby, nabízíme, ponúkame, portfolio, referenc, pomáháme firm, pomáhame firm, spoluprác, nezávazně
torque: moment, utahov, uťahov, utažen, utiahn, předpět, momentov
tool: klíč, kľúč, utahovák, uťahovák, šroubovák, skrutkovač, násobič, čerpadl, hydraul, nástrčn, ořech$, ořechy, nářadí, náradie, nástroj, řídicí jednotk, snímač, ráčn, napínák, přístroj, prístroj, zařízení, zariadenie, stroj
bolt: šroub, skrutk, matic, matk, přírub, prírub, závit, svorník
quote: nabídk, cenov ponuk, cenovou ponuku, ponuku na, cena, ceny, cenu, kolik stojí, koľko stojí, ceník, cenník, kalkulac
qty: kus, ks$, počet, množstv, sad
ship: dodac lhůt, dodací lhůt, dodacia leh, termín dodání, dodání, dodan, doprav, přístav, clo, sklad, dostupn, expedic, dodací adres, přestěhoval, dodacej adres
doc: datový list, katalogov list, výkres, návod, katalog, katalóg, dokumentac, specifik, technick údaj, technické údaje
cert: kalibrac, kalibrác, certifikát, přesnost, presnosť, ověřen měřidl
service: náhradní díl, náhradn diel, oprav, záruk, baterie, batéri, akumulátor, nabíječk, nabíjačk, rozbi, porouchan, pokazen, servis, příslušenstv, príslušenstv, netěsn, adaptér, zástrčk, nabíječ, návod v, olej
order: objednávk, číslo objednávk, sériové číslo, výrobní číslo, dodací list, číslo faktury, artikl, objednal, proforma, dobropis, zálohov
place: montážn link, montáž, výrob link, výrobní link, závod, dílna, dielň, větrn, vetern, rafineri, loděnic, důl, dol$, ocelov konstrukc, převodov, směn, smen, nákladn, železnic, pneuservis, bezpečák
distrib: distribut, zástupc, zastoupen, zastúpen, prodejc, predajc, dealer
need: potřebuj, potrebuj, hledáme, hľadáme, hledám, můžete, môžete, prosím, chtěl, chcel, chceme, zašlete, pošlete, máte, naléhav, súrn, spěchá, hodí se, vhodn, je možné, jaký model, ktorý model, poptáv, dopyt, pronajím, prenajím, půjčovn, půjčit, zapůjč, vyměnit, vymeniť, jaký model a, skládáme, skladáme
study: student, študent, diplomov, bakalář, univerzit, laborato, výzkum, výskum, praxe, škol
complaint: reklamac, stížnost, sťažnosť, chyb, chýb, špatn, poškozen, poškoden, nikdo neodpov, nikto neodpov, bez odpověd, zpožděn, meškan, vrátit, vrátiť, nefunguj, vad, zklam, sklam, stále, čekáme, čakáme, dva měsíce, dva mesiace, styďte, hanba, ředitel, riaditeľ, ostud, ohnut, vezmite späť, tretie, třetí
visit: veletrh, veľtrh, předveden, ukázk, návštěv, návštev, školen, výstav, váš stánek, váš stánok, stánek, stánok, obchodní zástup, návštevu obchodník, obchodník
tender: výběrové řízení, výberové konan, zakázk, tendr, tender
pay: splatnost, akreditiv, záloh, platba předem, faktura se splat, bankovní převod, ičo$, faktur, faktúr, zaplacen, zaplaten, upomín, upomien
factor: faktoring, factoring, výkup faktur, vykupujeme faktury, odkoupíme vaše faktury, odkup faktur, odkup pohledáv, pohledávk, vymáhání, nezaplacené faktury, proplatíme faktur, odkúpime vaše faktúry, odkúpime faktúry, odkup faktúr, výkup faktúr, odkup pohľadávok, pohľadávk, vymáhanie, neuhradené faktúry, preplatíme faktúr, faktúry preplatíme, vaše faktúry, vaše faktury, bez ručitel, čekáte na platb, čakáte na platb, financujeme vaše, prefinancujeme
staff: agenturní pracovní, agenturní zaměstnan, pronájem pracovník, pracovníci z, pracovníky z, dělníci z, svářeči z, svářeče z, personální agentur, zahraniční pracovník, volné kandidáty, obsadíme pozice, připraveni nastoupit, nábor zaměstnan, agentúrni pracovn, prenájom pracovník, pracovníkov z, robotníci z, zvárači z, zváračov z, personálna agentúra, zahraniční pracovn, kandidátov na, obsadíme, pripravení nastúpiť, nábor zamestnanc, svářeč, zvárač, obsluhu cnc, z indie, soustružník, dodáme na půl, dodáme na pol, operátorů z, operátorov z
utility: levnější elektřin, levnější energie, účty za energie, dodavatele energie, dodavatel energií, ceny elektřiny, energetický makléř, telefonní ústředn, cloudová telefonie, firemní tarif, internet pro firmy, operativní leasing, firemní auta, firemní vozy, vozový park, vozového parku, úklid kancelář, úklidová firma, úklidové služby, zásobníky vody, kávovar do kancel, kopírk, kancelářské potřeby, lacnejšia elektrina, lacnejšiu elektrinu, účet za elektrinu, dodávateľa energií, ceny elektriny, telefónna ústredňa, telefónne ústredne, firemné autá, firemných áut, operatívny lízing, upratovanie kancelár, upratovacia firma, upratovacie služby, kávovary do, kopírky, kancelárske potreby, uklízíme, uklízí, upratujeme, firemní auto, drahá elektřina, drahá elektrina, telefonů pro kancel, telefónov pre kancel, k tarifu
honour: katalog firem, firemní katalog, ocenění firma, nominován, nominac, slavnostní večer, galavečer, kdo je kdo, rejstřík ochranných, registr ochranných, registrační poplatek, poplatek za zápis, poplatek za zveřejn, zápis do rejstříku, zápis do katalogu, katalóg firiem, ocenenie firma, nominovan, nominovali, slávnostný večer, kto je kto, register ochranných, registračný poplatok, poplatok za zápis, poplatok za zverejnenie, zápis do registra
translate: překladatelská agentura, překladatel, soudní překlad, odborné překlady, za slovo, tlumočn, prekladateľská agentúra, prekladateľ, úradné preklady, odborné preklady, tlmočn
course: kurz pro manažery, školení manažer, manažerské školení, obchodní dovednosti, školení obchodník, kurz prodeje, školení gdpr, webinář, jazykové kurzy, jazykový kurz, koučink, poslední místa, teambuilding, školenie pre manažérov, školenia pre manažérov, manažérske zručnosti, obchodné zručnosti, kurz predaja, webinár, posledné miesta
waste: výkup palet, vykupujeme palety, použité palety, výkup šrotu, vykupujeme šrot, kovový odpad, odvoz odpad, zbytkové zásoby, výkup strojů, výkup kovů, výkup paliet, odvoz odpadu, zvyškové zásoby, výkup strojov
dispute: bankovní poplat, zadržen, zadržuje, pozastávk, stržen, strhl, dobropis, účtováno dvakrát, fakturováno dvakrát, dvakrát, částečná dodávka, nesprávná částka, vaší faktur, vaše faktura č, vrácení peněz, přeplatek, upomínk, dle vaší nabídky, vaší nabídk, naše objednávka, naší objednávk, nesouhlasí, bankové poplatky, bankový poplatok, zadržan, zadržiava, stiahnut, účtované dvakrát, čiastočná dodávka, nesprávna suma, vašej faktúr, vaša faktúra č, vrátenie peňazí, preplatok, upomienk, vašej ponuk, naša objednávka, našej objednávk, nesúhlasí, rozdíl, rozdiel, poplatek banky, uzavřete faktur, uzavrite faktúr, dvakrát strh, sumu dvakrát
`
