/** Swedish. How entries are written stands in ../read-lexicon.ts. */
export const SV = `
words: och, vi, för, med, er, på, är, det, en, ett, hej, jag, att, av, till, ni, vår, inte, har, den
seo: länkar från, länkar, sökmotor, första sidan, sökord, på google, synlighet, länkbygg, sökresultat, ranka
site: webbdesign, hemsida, webbplats, webbsida, webbutik
traffic: besökare, ~trafik till
dev: apputveckling, mjukvaruutveckling, programmerare, utvecklare
market: reklam, kampanj, byrå, annons, marknadsför, logotyp, företagsfilm
social: sociala medier, följare, viral
post: gästinlägg, sponsrad, publicera en artikel, er blogg, gästartikel
loan: ~lån$, lån utan, lån till, kredit, finansiering, ränta, skulder, bolån, företagslån, snabblån
invest: invester, avkastning, vinst, tjäna pengar, passiv inkomst, extrainkomst, ekonomisk frihet, tjäna extra
crypto: krypto, plånbok
gamble: spela$, vadslagning, betting, gratissnurr, välkomstbonus, lotteri, spelautomat, odds
adult: dejting, kvinnor, sex, naken, eskort, singlar, tjejer, ensam, massage
pharma: receptfri, utan recept, piller, apotek, potens, kosttillskott, medicin, erektion
diet: gå ner i vikt, viktminskning, banta, kilo
replica: replika, klockor, väskor, kopior, märkesklockor
domain: domän, domännamn, löper ut, förnyelse, varumärkesregistrering, webbhotell, obetald faktura, bifogad faktura, företagskatalog
list: databas, e-postadresser, e-postlista, adresslista, företagsregister, kontaktformulär, miljoner webbplatser, leads
job: jobba hemifrån, hemifrån, jobberbjudande, deltid, lön, ingen erfarenhet, extrajobb
inherit: arv$, avliden, miljoner dollar, miljoner euro, advokat, förmånstagare, överföring, medel, vinnare, lotteri, änka, konfidentiell, bank$
charity: donation, donera, välgörenhet, gud$, kyrka, föräldralösa, välsigne, jesus, cancer
phish: ditt konto, lösenord, verifiera, spärrat, avstängt, logga in, säkerhetsvarning, brevlåda, paket, bekräfta dina, bankid
abuse: idiot, jävla, fitta, hora, skit, dra åt helvete, bedragare, puckon, svin
politics: val$, regering, elit, konspiration, vaccin, diktatur, vakna, världsordning
threat: upphovsrätt, rättsliga åtgärder, stämma, hackat, hackad, intrång, lösensumma, sårbarhet, läcka, era uppgifter, betala
ai: artificiell intelligens, ai-, ai$, automatisera, chattbot
va: virtuell assistent, bokföring, callcenter, outsourc, försäkring, städ, solceller, elavtal, översättning, bemanning, redovisning, kontorsstäd
supply: vi är tillverkare, vi tillverkar, grossist, vår fabrik, våra produkter, leverantör av, profilprodukter, förpackning, kläder, tryckeri, etiketter
promo: gratis, kostnadsfri, erbjudande, rabatt, endast kr, utan kostnad, garanterat, specialpris, billig, rabattkod, present, per månad, exklusiv, kampanjpris
click: klicka, klicka här, besök vår, avregistrera, registrera, köp nu, denna länk, läs mer, boka ett möte, boka tid
boost: öka, fler kunder, mer försäljning, växa, omsättning, dubbla, nya kunder, tillväxt
pitch: såg er hemsida, besökte er, hittade er, samtal, 15 minuter, möte, vårt team, vår byrå, intresse, intresserad, våra tjänster, vi erbjuder, portfolio, ägare, ansvarig, vi hjälper, samarbete, förutsättningslöst
torque: ~moment, åtdragning, vridmoment, förspänning
tool: ~nyckel, skruvdragare, mutterdragare, momentförstärkare, ~pump, hydraul, hylsa, hylsor, verktyg, styrenhet, givare, spärrskaft, maskin
bolt: skruv, skruvar, bult, mutter, muttrar, fläns, gänga, ~bult
quote: offert, pris, priser, kostar, prislista, prisuppgift
qty: stycken, st$, antal, enheter
ship: leveranstid, leverans, leverera, frakt, hamn, tull, lager, tillgänglig
doc: datablad, ritning, manual, katalog, specifikation, teknisk data, bruksanvisning
cert: kalibrer, certifikat, noggrannhet, spårbar, intyg
service: reservdel, reparation, reparera, garanti, batteri, laddare, trasig, sönder, underhåll, tillbehör, läcker, adapter
order: beställning, ordernummer, serienummer, följesedel, fakturanummer, artikelnummer, order$, beställt, proforma, kreditfaktura
place: monteringslina, montering, produktionslinje, fabrik, verkstad, vindkraft, raffinaderi, varv, gruva, stålbyggnad, skift, lastbil, järnväg
distrib: distributör, återförsäljare, representera, agent för, generalagent
need: vi behöver, behöver, söker, letar efter, kan ni, skulle ni, vänligen, tack, vi vill, skicka, har ni, brådskande, passar, är det möjligt, vilken modell, önskar, förfrågan, går det att
study: student, examensarbete, universitet, högskola, laboratorium, forskning, praktik
complaint: reklamation, klagomål, fel$, saknas, skadad, ingen svarar, inget svar, försenad, returnera, fungerar inte, besviken, oacceptabelt, fortfarande
visit: mässa, demonstration, besök$, besöka, utbildning, monter, demo
tender: upphandling, anbud, förfrågningsunderlag
`
