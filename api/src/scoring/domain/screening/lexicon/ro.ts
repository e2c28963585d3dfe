/** Romanian. How entries are written stands in ../read-lexicon.ts. */
export const RO = `
words: și, de, la, pentru, cu, un, o, este, nu, bună, ziua, vă, dumneavoastră, noastre, noi, suntem, avem, în, că, din, sau, pe
seo: optimizare, prima pagină, motoare de căutare, cuvinte cheie, linkuri, în google, pe google, trafic organic, poziționare, backlink, deasupra, schimb de linkuri, plătiți doar, concurenții dumneavoastră, concurenții sunt deasupra, concurenții dvs
site: creare site, site, website, magazin online, pagină web, web design, site-ul
traffic: trafic, vizitatori
dev: dezvoltare aplicații, aplicații mobile, dezvoltare software, programatori, dezvoltatori, echipă de programatori, programatori dedicați, externalizare software, dezvoltatori dedicați
market: publicitate, campani, agenție, reclam, marketing, promovare, promova, logo, video de prezentare, clienți noi, dronă, animație 3d, lucrările noastre, filmăm, clip, animate, videoclipuri
social: rețele sociale, social media, urmăritori, aprecieri, viral, recenzii, cinci stele
post: advertorial, articol sponsorizat, publicarea unui articol, articol pe blog, blogul dumneavoastră, guest post, publicăm linkurile, bloguri
loan: împrumut, credit, finanțare, dobând, datorii, ipotec, nebancar, lichidități, restanțe, birou de credite, în 24 de ore, fără garanții, urgentă de bani, creditam, credităm
invest: invest, profit, câștig, bani, venit pasiv, randament, libertate financiară, venituri suplimentare, robotul, a făcut din
crypto: cripto, portofel, prevânzare, token, portofelul
gamble: cazino, pariuri, păcănele, ruletă, bonus de bun venit, rotiri gratuite, loterie, jocuri de noroc, sloturi, dealeri, prima depunere, ponturi, reușită
adult: matrimoniale, întâlniri, femei, sex, goale, escorte, singure, fete, masaj, pozele mele, sunt singură, frumosule, întâlniri discrete, doamnă înstărită, tânăr
pharma: fără rețetă, pastile, farmacie, potență, erecție, supliment, medicament, leac, pastila albastră, fără medic, vizită la medic, plic discret, discret, rețetă
diet: slăbi, slăbit, dietă, kilograme, arderea grăsim, jeleuri, topesc grăsimea
replica: replică, replici, ceasuri, genți, imitații, branduri de lux
domain: domeniu, expiră, reînnoire, marcă înregistrată, înregistrarea mărcii, găzduire, hosting, factură restantă, factura atașată, catalog de firme, reînnoire domeniu
list: baze de date, bază de date, adrese de e-mail, adrese email, listă de, formulare de contact, milioane de site, leaduri, telefoane, înregistrări, linkedin, agenda, per întâlnire, liste de contacte, bază de contacte, baza de date cu firme, bază de emailuri, lista participanților, șefi de achiziții
job: lucru de acasă, muncă de acasă, de acasă, loc de muncă, part-time, salariu, fără experiență, job, pe săptămână, muncă simplă, muncă ușoară, marketing în rețea, marketing multinivel, propriul șef, vânzări directe, echipa mea, invită prieteni
inherit: moștenire, decedat, milioane de dolari, milioane de euro, avocat, beneficiar, transfer, fonduri, câștigător, loterie, văduv, confidențial, bancă, ați câștigat, ai câștigat un telefon, subvenție, aprobat, taxă pentru
charity: donație, dona$, caritate, dumnezeu, biseric, orfani, binecuvânt, isus, cancer, pocăi, sfârșitul e aproape, rugăciune, minune
phish: contul dvs, contul dumneavoastră, contul, parola, suspendat, blocat, autentific, alertă de securitate, căsuța, date bancare, reținut la vamă, parola microsoft, expiră astăzi, portalul
abuse: idiot, pula, muie, rahat, proști, prost, hoți, curv, nenoroci, tâmpit, escroci, jegos
politics: alegeri, guvern, elite, conspirați, vaccin, dictatur, treziți, ordine mondial
threat: drepturi de autor, acțiune în justiție, instanță, proces$, hackuit, spart, încălcare, răscumpărare, vulnerabil, scurge, datele dvs, reputați, server, publicăm
ai: inteligență artificială, ai$, automatiz, chatbot, agent vocal, răspunde clienților, asistent vocal, recepționer virtual, bot care răspunde, asistent ai
va: asistent virtual, contabilitate, call center, externaliz, asigurare, panouri solare, fotovolt, fonduri europene, salarizare, cumpărăm firme, achiziționăm firme
supply: suntem producător, en-gros, angro, fabrica noastră, produsele noastre, furnizor de, obiecte promoționale, ambalaje, cutii, îmbrăcăminte, tipografi, etichete, casă de expediții, cutii de carton, bandă, folie stretch, pixuri, căni, cu logo-ul, preț de fabrică, turnătorie, vane, fitinguri, piese turnate, preț mic
promo: gratuit, gratis, ofertă specială, reducere, promoți, doar cu, numai, fără obligații, garantat, profitați, ultimele zile, preț special, ieftin, cod promoțional, cadou, pe lună, exclusiv
click: click, clic, apasă, apăsați, vizitați, dezabon, înregistr, înscrie, cumpără acum, link, află mai multe, aflați, programați
boost: crește, creșteți, mai mulți clienți, vânzări, dezvolta afacere, dubla, clienți noi, cifra de afaceri
pitch: am vizitat, am găsit, discuție, 15 minute, echipa noastră, agenția noastră, serviciile noastre, oferim, portofoliu, studii de caz, ajutăm, colaborare, parteneriat, propunere
torque: cuplu, strângere, moment, pretensionare, dinamometric
tool: cheie, chei$, șurubelniță, pistol, multiplicator, pompă, hidraulic, tubulare, tubulară, scule, sculă, unelte, controler, senzor, clichet, mașină de înșurubat, pneumatic, tensionator, aparat, dispozitiv, mașină, echipament
bolt: șurub, piuliț, flanșă, flanșe, filet, prezon, bulon
quote: ofertă de preț, ofertă pentru, oferta, preț, prețuri, cât costă, cotație, deviz, listă de prețuri
qty: bucăți, buc$, cantitate, seturi
ship: termen de livrare, livrare, livra$, transport, port$, vamă, stoc, disponibil, adresa de livrare, ne-am mutat
doc: fișă tehnică, fișa tehnică, desen, manual, catalog, documentație, specificații, date tehnice
cert: calibrare, etalonare, certificat, precizie, trasabil, renar, metrolog
service: piese de schimb, repara, garanție, baterie, acumulator, încărcător, stricat, defect, întreținere, mentenanță, accesorii, scurgeri, adaptor, ștecher, manual în română, ulei
order: comand, număr de comandă, număr de serie, serie, aviz, factura nr, cod produs, proformă, proforma, stornare
place: linie de montaj, montaj, linie de producție, fabric, atelier, eolian, rafinări, șantier, mină$, structuri metalice, schimb, schimburi, camioane, feroviar, vulcanizare, pod$, ssm$
distrib: distribuitor, reprezentant, reprezenta, revânzător, dealer
need: avem nevoie, nevoie, căutăm, caut$, vă rugăm, rog, puteți, ați putea, dorim, am dori, trimite, aveți, urgent, potrivit, este posibil, ce model, care, solicităm, cerere, închiria, închiriați, schimba, ce model și, asamblăm
study: student, licență, disertație, universitate, laborator, cercetare, practică
complaint: reclamație, plângere, greșit, lipsește, lipsesc, deteriorat, nimeni nu răspunde, niciun răspuns, întârziere, returna, nu funcționează, dezamăgi, inacceptabil, tot nu, două luni, așteptăm, săptămâni, rușine, directorul, aștept, îndoit, luați tot, treilea, rezolvați
visit: târg, expoziți, demonstrați, vizit la, instruire, vizita, stand, standul, v-am văzut, reprezentant, agent de vânzări, vizita unui
tender: licitație, achiziți, caiet de sarcini, seap
pay: plata la 60, plata la 30, acreditiv, avans, transfer bancar, termen de plată, cui$, op$, factur, plătit, somați
factor: factoring, cumpărăm facturile, cumpărăm facturi, achiziționăm facturi, scontare facturi, facturi neîncasate, recuperare creanțe, creanțe, facturi neplătite, plătesc târziu, finanțăm creanț
staff: leasing de personal, închiriere personal, forță de muncă, muncitori din, sudori din, angajați din, personal calificat, agenție de recrutare, candidați pentru, ocupăm posturile, muncitori asiatici, gata să înceapă, sudori, montatori, strungari, operatori cnc
utility: factura de curent, factura la energie, energie mai ieftin, furnizor de energie, furnizorul de energie, broker energie, centrală telefonică, telefonie în cloud, internet pentru firme, leasing operațional, mașini de serviciu, flota auto, flotă auto, curățenie birouri, curățenie la birouri, firmă de curățenie, dozatoare de apă, aparate de cafea, copiatoare, papetărie, curent scump, curățenie în
honour: catalogul firmelor, catalog de firme, premiul pentru, ați fost nominaliz, nominalizat, gala premiilor, gala$, cine este cine, registrul mărcilor, taxă de înregistrare, taxa de publicare, taxă de publicare, înscriere în registru, mărcii dumneavoastră
translate: birou de traduceri, traducători nativi, traduceri autorizate, traduceri legalizate, pe cuvânt, interpreți
course: curs de leadership, cursuri pentru manageri, training de vânzări, curs de vânzări, webinar, seminar de, cursuri de limbi, cursuri de engleză, coaching, ultimele locuri, teambuilding
waste: cumpărăm paleți, paleți folosiți, paleți second, fier vechi, colectare deșeuri, ridicare deșeuri, deșeuri, stocuri rămase, cumpărăm utilaje
dispute: comisioane bancare, comision bancar, taxe bancare, reținut, scăzut din, notă de credit, factură storno, stornare, facturat de două ori, taxat de două ori, livrare parțială, sumă greșită, factura dumneavoastră nr, factura voastră nr, rambursare, somație, oferta dumneavoastră, oferta voastră, comanda noastră, nu corespunde, diferența, comision
`
