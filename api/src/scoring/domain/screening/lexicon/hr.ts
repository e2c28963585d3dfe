/** Croatian, Bosnian, Serbian (both scripts) and Slovenian. How entries are written stands in ../read-lexicon.ts. */
export const HR = `
words: i, u, na, za, da, se, mi, vi, vas, vaš, naša, nije, sa, poštovani, dobar, dan, imamo, smo, je, li, od, и, у, на, за, да, се, ми, смо, поштовани, добар, дан, је, ли, in, ali, pozdravljeni, vam, imate, ste, sem, bi, z
seo: optimizacij, prva stranica, prva strana, prvoj stranici, prvoj strani, prvi strani, tražilic, pretraživač, iskalnik, ključne riječi, ključne reči, ključne besede, na googl, u googl, linkov, vidljivost, оптимизациј, прва страна, првој страни, претраживач, кључне речи, на гугл, iznad vas, nad vami, razmjena linkov, razmena linkov, plaćate samo, za rezultat, konkurenti su iznad, vaši konkurent
site: web stranic, izrada web, spletn stran, spletne strani, sajt, websajt, internet trgovin, spletna trgovin, internetsk stran, сајт, израда сајт, web trgovin, zastarjele stranic
traffic: promet na, posjetitelj, posetil, obiskoval, посетилац
dev: razvoj aplikac, mobiln aplikac, razvoj softver, programer, развој апликациј, програмер, tim programera, vanjski razvoj, programeri po, softverska tvrtka
market: reklam, oglas, kampanj, agencij, marketing, promocij, promovir, logo, oglaš, реклам, оглас, маркетинг, агенциј, filmove, dron, 3d animac, naše radove, snimamo, animiran, анимиран
social: društven mrež, društvene mreže, društvenim mrežama, družben omrež, pratitelj, pratilac, pratioc, sledilc, lajk, друштвен мреж, пратилац, recenzij, pet zvjezdica
post: sponzoriran članak, sponzorisan, gostujuć, gost post, objav članak, objaviti članak, vašem blogu, objava članka, спонзорисан, objavit ćemo vaše linkove, blogova
loan: kredit, zajam, zajm, pozajmic, posojil, financiran, finansiran, kamat, obresti, dug$, dugov, hipotek, кредит, зајам, позајмиц, камат, obrtna sredstva, novac za 24, blokadu, gotovina, bez osiguranja, bez jamac, hitno trebate novac, kreditiramo, brez poroka
invest: ulagan, ulaga, investic, invest, dobit, zarad, zasluž, pasivn prihod, pasivni, prihod, prinos, улагањ, инвест, зарад, приход, robot, napravio, još tri mjesta
crypto: kripto, novčanik, denarnic, крипто, новчаник, pretprodaj, token
gamble: kazino, kladion, klađen, stavnic, stave, rulet, bonus dobrodoš, besplatn vrtnj, lutrij, loterij, igre na sreću, коцк, кладион, казино, slotovi, krupje, prvu uplatu, prognoze, pogodaka, kazin
adult: upoznavanj, žene, ženske, seks, gole, djevojk, devojk, dekleta, usamljen, masaž, zmenki, секс, девојк, sama sam, zgodni, moje slike, diskretne susrete, džeparac, imućna gospođa, mladića
pharma: bez recepta, brez recepta, tablet, ljekarn, lekarn, apotek, potencij, erekcij, dodatak prehrani, dodaci ishrani, prehransko dopolnilo, lijek, lekov, таблет, лек$, plava tableta, bez liječnik, bez lekara, brez zdravnik, diskretn, recept
diet: mršav, mršaven, hujšan, dijet, kilogram, мршав, bomboni, tope mast
replica: replik, satov, torbic, imitacij, реплик
domain: domen, ističe, obnov, žig, blagovn znamk, hosting, neplaćen račun, račun u prilog, katalog tvrtki, katalog firmi, poteče, домен, истиче, obnova domene, registracija žiga
list: baza podataka, baze podataka, email adres, e-mail adres, popis tvrtki, kontakt obraz, kontaktn obrazec, milijuna web, miliona sajt, база података, telefoni vlasnika, zapisa, linkedin, kalendar, po sastanku, popis kontakata, baza kontakata, baza e-mail, popis sudionika, voditelja nabave, s mobitel
job: rad od kuće, posao od kuće, delo od doma, od kuće, od doma, ponuda za posao, honorarni, plata$, plaća$, bez iskustva, zarada od, рад од куће, посао, tjedno, na teden, nedeljno, jednostavan posao, preprosto delo, lak posao, mrežni marketing, sam svoj šef, izravna prodaja, mom timu, pozovi prijatelje
inherit: nasljedstv, nasledstv, dediščin, pokojn, milijuna dolara, miliona dolara, milijonov, milijuna eura, miliona evra, odvjetnik, advokat, korisnik fonda, prijenos, prenos, sredstava, dobitnik, lutrij, udovic, povjerljiv, poverljiv, наследств, милиона, адвокат, osvojili ste, dobili ste, освојили сте, odobrena vam, potpora, troškova za isplatu
charity: donacij, donir, dobrotvor, bog$, boga, crkv, cerkv, siroč, sirot, blagoslov, isus, jezus, rak$, донациј, добротвор, pokajte, kraj je blizu, molitvu, čudo
phish: vaš račun je, račun je suspend, lozink, geslo, blokiran, suspendiran, prijavite se, sanduč, pošiljka čeka, bankovn podat, лозинк, na carini, paket je zadržan, geslo za, danes poteče, portal
abuse: idiot, jebi, jebem, kurac, kurva, picka, pička, govno, sranje, lopovi, prevaranti, glupi, glupan, smeće, bedaki, идиот, курац, јеби
politics: izbor$, izbori, vlada$, vlade, elit, zavjer, zaver, zarot, cjepiv, vakcin, diktatur, probudite, svjetski poredak, избори, влада, завер
threat: autorsk, tužb, tožb, sud$, sudu, hakiran, hakovan, povreda, kršenj, otkupnin, ranjivost, procuri, vaše podatke, reputacij, ауторск, тужб, хаков, server, objaviti sve
ai: umjetn inteligenc, umjetna inteligencija, veštačk inteligenc, veštačka inteligencija, umetna inteligenc, ai$, automatizacij, chatbot, вештачк, glasovni agent, odgovara vašim, glasovni asistent, virtualni recepcionar, bot odgovara, ai asistent
va: virtualn asistent, virtuelni asistent, knjigovodstv, računovodstv, pozivni centar, outsourc, osiguranj, zavarovanj, solarn, fotonapon, prijevod, prevođenj, prevajanj, agencijske radnike, obračun plaća, kupujemo firme, prevajalci, na besedo
supply: mi smo proizvođač, veleprodaj, na veliko, naša tvornica, naša fabrika, naši proizvodi, dobavljač, promidžben, reklamni material, ambalaž, pakiranj, kutij, odjeć, tiskar, štampari, etiket, špedicij, kutije, ljepljiv trak, stretch folij, olovke, šalice, s vašim logom, tvorničkoj cijeni, ljevaonic, ливниц, ventil, fiting, odljev, kinesk, кинеска, niskoj cijeni
promo: besplatn, brezplačn, ponuda samo, akcij, popust, samo za, samo €, bez obveza, bez obaveza, zajamčen, garantovan, jeftin, poceni, kod za popust, poklon, darilo, mjesečno, mesečno, povoljn, ugodno, бесплатн, попуст
click: kliknite, klikni, posjetite, posetite, obiščite, odjavite, registrirajte, registrujte, prijavite se, kupite odmah, link$, saznajte više, več informacij, zakažite, rezervirajte, кликните, посетите
boost: povećaj, povećat, povečaj, više kupaca, više klijenata, već strank, rast prodaje, prodaj, udvostruč, novih kupaca, nove klijente, promet, повећај
pitch: pregledao, pogledao sam, primijetio, naletio, 15 minuta, naš tim, naša agencija, naše usluge, naše storitve, nudimo, portfolio, pomažemo, pomagamo podjetj, suradnj, saradnj, sodelovanj, neobvezuj, нудимо, сарадњ
torque: moment, zatez, stezn, dotez, privijanj, navor, prednap, zakret, момент, затез
tool: ključ, odvijač, izvijač, vijačnik, multiplikator, pumpa, črpalk, hidraul, nasadn, alat, orodj, upravljačk, krmilnik, senzor, čegrtalj, kračun, pneumat, кључ, пумпа, алат, хидраул, uređaj, naprav, aparat, stroj, mašina, уређај
bolt: vijak, vijk, matic, zavrtanj, zavrtnj, šraf, navrtk, prirub, navoj, завртањ, навртк, матиц
quote: ponud za, ponudu za, ponudbo, ponuda cijen, cijen, cena, cene, cenu, koliko košta, koliko stane, cjenik, cenovnik, cenik, цена, понуд
qty: komad, kom$, kosov, količin, set$, комад
ship: rok isporuke, rok dostave, dobavni rok, isporuk, dostav, transport, luka$, luku, carin, skladišt, zalih, zalog, dostupn, испорук, достав, adresu isporuke, preselili, адресу испоруке, naslov dostave
doc: tehnički list, nacrt, crtež, upute, uputstv, navodil, katalog, dokumentacij, specifikacij, tehnički podaci, tehnični, каталог, упутств
cert: kalibrac, umjer, umerav, baždar, certifikat, sertifikat, točnost, tačnost, natančnost, ateст, калибрац
service: rezervn dijel, rezervni dijelovi, rezervni delovi, rezervn del, popravak, poprav, servis, jamstvo, garancij, baterij, punjač, polnilnik, pokvar, slomi, neispravn, pribor, curi, pušča, adapter, резервн, поправ, гаранц, utikač, upute na, navodila v, ulje
order: narudžb, narudžben, porudžb, naročil, serijski broj, serijsk, otpremnic, dobavnic, račun broj, broj računa, artikl, praćenj, naručili, proforma, predračun, наруџб
place: montažn linij, montaž, proizvodn linij, linija, tvornic, fabrik, tovarn, radionic, delavnic, vjetro, vetro, rafinerij, brodogradilišt, rudnik, čelične konstrukcij, smjen, smen, kamion, želj, vulkaniz, фабрик, радионици, most, zaštitar na radu
distrib: distribut, zastupnik, zastupa, zastopnik, zastopa, prodavač, diler, preprodavač, дистрибут, заступ
need: trebamo, treba nam, trebam, potrebujemo, potrebujem, potreban, potrebno, tražimo, tražim, iščemo, molim, molimo, prosim, možete li, lahko, želimo, željeli bismo, pošaljite, pošljite, imate li, hitno, nujno, odgovara, je li moguće, ali je mogoče, koji model, kateri model, upit, povprašev, требамо, тражимо, молимо, потребан, iznajm, najam, najem, zamijeniti, zameniti, zamenjati, koji model i, sastavljamo, sestavljamo
study: student, diplomski, fakultet, univerzitet, sveučiliš, laborator, istraživ, raziskav, praks, студент
complaint: reklamacij, pritužb, žalb, pogrešn, nedostaje, manjka, oštećen, poškodov, nitko ne odgovara, niko ne odgovara, nihče, nema odgovora, kasni, kašnjenj, zamuda, vratiti, ne radi, ne dela, kvar$, razočaran, neprihvatljiv, nedopustiv, još uvijek, još uvek, рекламациј, dva mjeseca, dva meseca, čekamo, čakamo, sramota, razgovarati s direktorom, govoriti z, nedelja, tjedana, zvit, savijen, vzemite, treća, tretja, rešite
visit: sajam, sejem, demonstracij, prezentacij na licu, posjet, poset, obisk, obuka, usposabljanj, сајам, štand, vaš štand, prodajni predstavnik, komercijalist, штанд, комерцијалист
tender: natječaj, javna nabava, tender, javne nabavke, razpis, тендер
pay: odgoda plaćanja, odloženo plaćanje, plaćanje u, plačilo v, akreditiv, avans, predujam, virman, rok plaćanja, oib$, račun, plaćen, plačan, opomen, opomin, рачун
factor: faktoring, otkup faktura, otkup računa, otkupljujemo račune, otkupljujemo vaše fakture, otkupljujemo fakture, otkup potraživanja, potraživanja, neplaćene račune, neplaćenih računa, utjerivanje dug, naplata dug, odkup terjatev, odkupujemo račune, odkup računov, neplačani računi, otkupljujemo vaše račune, vaše račune, kasne s plaćanj, financiramo vaš, vaša potraživanj
staff: ustupanje radnika, iznajmljivanje radnika, radnici iz, radnike iz, zavarivači iz, zavarivače iz, strani radnici, strane radnike, radna snaga, agencija za zapošljavanje, kandidati za, kvalificirani radnici, spremni za početak, najam radnika, zaposlovalna agencija, najem delavcev, delavci iz, varilci iz, tuji delavci, zavarivač, tokar, cnc operater, operatere iz
utility: jeftinija struja, račun za struju, računi za struju, dobavljač struje, opskrbljivač, energetski broker, telefonska centrala, telefonija u oblaku, internet za tvrtke, operativni leasing, službena vozila, službeni automobili, vozni park, čišćenje ureda, čišćenje poslovnih, tvrtka za čišćenje, aparati za vodu, aparati za kavu, fotokopirn, uredski materijal, cenejša elektrika, čiščenje pisarn, čistimo urede, čistimo poslov, skupa struja, službena vozil
honour: katalog tvrtki, poslovni imenik, poslovna nagrada, nominiran, svečana dodjela, gala večer, tko je tko, ko je ko, registar žigova, naknada za upis, pristojba za, naknada za objavu, upis u registar, slovesna podelitev, svečana dodela
translate: prevoditeljska agencija, prevoditelj, prevodioc, ovjereni prijevod, sudski tumač, po riječi
course: edukacija za menadžere, trening za menadžere, trening prodaje, edukacija prodaje, webinar, seminar o, tečaj jezika, tečaj engleskog, coaching, zadnja mjesta, team building
waste: otkup paleta, otkupljujemo palete, rabljene palete, otkup metala, staro željezo, otkup otpada, odvoz otpada, viškovi robe, otkup strojeva, odkup palet, otkup sekundarnih sirovina
dispute: bankovne naknade, bankovni troškovi, bankarska provizija, zadržan, zadržali, odbijen, knjižno odobrenje, dvaput naplać, dva puta, dvostruko, djelomična isporuka, pogrešan iznos, vašem računu br, vaš račun br, povrat novca, preplat, opomen, vašoj ponudi, prema ponudi, naša narudžba, našu narudžbu, ne slaže se, bančni stroški, dobropis, dvakrat zaračun, delna dobava, vaši ponudbi, naše naročilo, opomin, bankarski troškovi, naša porudžbina, našu porudžbinu, delimična isporuka, razlika, troškov
`
