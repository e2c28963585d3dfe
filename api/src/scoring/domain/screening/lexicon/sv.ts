/** Swedish. How entries are written stands in ../read-lexicon.ts. */
export const SV = `
words: och, vi, för, med, er, på, är, det, en, ett, hej, jag, att, av, till, ni, vår, inte, har, den
seo: länkar från, länkar, sökmotor, första sidan, sökord, på google, synlighet, länkbygg, sökresultat, ranka, över konkurrenterna, länkbyte, betalar bara, era konkurrent
site: webbdesign, hemsida, webbplats, webbsida, webbutik
traffic: besökare, ~trafik till
dev: apputveckling, mjukvaruutveckling, programmerare, utvecklare, team i indien, bygger appar, utvecklare i, utvecklingsteam, outsourca, mjukvaruhus
market: reklam, kampanj, byrå, annons, marknadsför, logotyp, företagsfilm, drönare, 3d-animation, film om, animerad, animerade filmer
social: sociala medier, följare, viral, google-recension, femstjärnig
post: gästinlägg, sponsrad, publicera en artikel, er blogg, gästartikel, publicerar era länkar, bloggar med
loan: ~lån$, lån utan, lån till, kredit, finansiering, ränta, skulder, bolån, företagslån, snabblån, rörelsekapital, pengar inom 24, vår fond, betalningsanmärk, utan säkerhet, pengar snabbt, företagskredit
invest: invester, avkastning, vinst, tjäna pengar, passiv inkomst, extrainkomst, ekonomisk frihet, tjäna extra, robot, platser kvar, fond
crypto: krypto, plånbok, förköp, token, plånboken
gamble: spela$, vadslagning, betting, gratissnurr, välkomstbonus, lotteri, spelautomat, odds, första insättning, speltips, träffsäkerhet
adult: dejting, kvinnor, naken, eskort, singlar, tjejer, ensam, massage, mina bilder, är ensam, snygging, diskreta träffar, månadspeng, rik dam, ung man
pharma: receptfri, utan recept, piller, apotek, potens, kosttillskott, medicin, erektion, blå piller, blåa pillret, utan läkare, recept
diet: gå ner i vikt, viktminskning, banta, kilo, ketogodis, smälter fett
replica: replika, klockor, väskor, kopior, märkesklockor
domain: domän, domännamn, löper ut, förnyelse, varumärkesregistrering, webbhotell, obetald faktura, bifogad faktura, företagskatalog, domänförnyelse
list: databas, e-postadresser, e-postlista, adresslista, företagsregister, kontaktformulär, miljoner webbplatser, leads, mobilnummer, fabrikschef, linkedin, kalendern, per möte, kontaktlistor, maildatabas, kontaktdatabas, adressregister, deltagarlista, inköpschefer, mötesbokare, ringer åt er
job: jobba hemifrån, hemifrån, jobberbjudande, deltid, lön, ingen erfarenhet, extrajobb, i veckan, enkelt datorarbete, enkelt arbete, enkelt jobb, nätverksmarknadsföring, network marketing, din egen chef, direktförsäljning, mitt team, bjud in vänner
inherit: arv$, avliden, miljoner dollar, miljoner euro, advokat, förmånstagare, överföring, medel, vinnare, lotteri, änka, konfidentiell, grattis, vann en, vunnit, ditt id, bidrag på, beviljat, avgift för
charity: donation, donera, välgörenhet, gud$, kyrka, föräldralösa, välsigne, jesus, cancer, omvänd, slutet är nära, bön
phish: ditt konto, lösenord, verifiera, spärrat, avstängt, logga in, säkerhetsvarning, brevlåda, bekräfta dina, bankid, i tullen, betala avgift, är full, skriv in lösenord, microsoft-lösenord, går ut i dag, portalen
abuse: idiot, jävla, fitta, skit, dra åt helvete, bedragare, puckon, svin
politics: val$, regering, elit, konspiration, vaccin, diktatur, vakna, världsordning
threat: upphovsrätt, rättsliga åtgärder, stämma, hackat, hackad, intrång, lösensumma, sårbarhet, läcka, era uppgifter, er server, publicerar vi
ai: artificiell intelligens, ai-, ai$, automatisera, chattbot, röstagent, svarar era kunder, ai-receptionist, röstassistent, röstbot, ai-medarbetare, bot som svarar
va: virtuell assistent, bokföring, callcenter, outsourc, försäkring, solceller, redovisning, industristädning
supply: vi är tillverkare, grossist, vår fabrik, våra produkter, leverantör av, profilprodukter, förpackning, kläder, tryckeri, etiketter, kartong, tejp, sträckfilm, pennor, muggar, med er logga, guangzhou, sjö- och flyg, gjuteri, ventiler, kopplingar, gjutgods, kinesisk, lågt pris
promo: gratis, kostnadsfri, erbjudande, rabatt, endast kr, utan kostnad, garanterat, specialpris, billig, rabattkod, present, per månad, exklusiv, kampanjpris
click: klicka, klicka här, besök vår, avregistrera, registrera, köp nu, denna länk, läs mer, boka ett möte, boka tid
boost: fler kunder, mer försäljning, växa, omsättning, dubbla, nya kunder, tillväxt
pitch: såg er hemsida, besökte er, hittade er, 15 minuter, vårt team, vår byrå, våra tjänster, vi erbjuder, portfolio, vi hjälper, samarbete, förutsättningslöst
torque: ~moment, åtdragning, vridmoment, förspänning
tool: ~nyckel, skruvdragare, mutterdragare, momentförstärkare, ~pump, hydraul, hylsa, hylsor, verktyg, styrenhet, givare, spärrskaft, maskin, apparat, instrument, utrustning, momentnyckl, momentnyckel, nycklar
bolt: skruv, skruvar, bult, mutter, muttrar, fläns, gänga, ~bult
quote: offert, pris, priser, kostar, prislista, prisuppgift
qty: stycken, st$, antal, enheter
ship: leveranstid, leverans, leverera, frakt, hamn, tull, lager, tillgänglig, leveransadress, flyttat
doc: datablad, ritning, manual, katalog, specifikation, teknisk data, bruksanvisning
cert: kalibrer, certifikat, noggrannhet, spårbar, intyg
service: reservdel, reparation, reparera, garanti, batteri, laddare, trasig, sönder, underhåll, tillbehör, läcker, adapter, kontakt$, svensk manual, olja
order: beställning, ordernummer, serienummer, följesedel, fakturanummer, artikelnummer, order$, beställt, proforma, kreditfaktura
place: monteringslina, montering, produktionslinje, fabrik, verkstad, vindkraft, raffinaderi, varv, gruva, stålbyggnad, skift, lastbil, järnväg, bro$, stålbro, skyddsombud
distrib: distributör, återförsäljare, representera, agent för, generalagent
need: vi behöver, behöver, söker, letar efter, kan ni, skulle ni, vänligen, tack, vi vill, skicka, har ni, brådskande, passar, är det möjligt, vilken modell, önskar, förfrågan, går det att, hyr ni, hyra, uthyr, byta, vilken modell och, monterar
study: student, examensarbete, universitet, högskola, laboratorium, forskning, praktik
complaint: reklamation, klagomål, fel$, saknas, skadad, ingen svarar, inget svar, försenad, returnera, fungerar inte, besviken, oacceptabelt, fortfarande, två månader, veckor, väntat, skandal, chefen, skam, böjd, ta tillbaka, tredje, lös det
visit: mässa, demonstration, besök$, besöka, utbildning, monter, demo, er monter, säljare, besök av
tender: upphandling, anbud, förfrågningsunderlag
pay: dagars betalning, betalning, rembur, förskott, betalningsvillkor, faktura 30, organisationsnummer, faktura, betalades, betald, påminnelse
factor: factoring, köper era fakturor, fakturaköp, sälj era fakturor, köper fakturor, obetalda fakturor, fakturabelåning, inkassobolag, kundfordringar, betalar sent, era fordringar, finansierar era
staff: bemanning, inhyrd personal, hyra in personal, svetsare från, arbetare från, arbetskraft från, yrkesarbetare, rekryteringsfirma, kandidater till, tillsätta tjänst, redo att börja, operatörer från, månaders kontrakt, bemanningsföretag erbjud
utility: elavtal, billigare el, elkostnad, elräkning, energimäklare, telefonväxel, molnväxel, företagstelefoni, företagsbredband, tjänstebil, bilflotta, företagsleasing, billeasing, kontorsstädning, städfirma, städning av, vattenautomat, kaffeautomat, kontorsmaterial, kopiator, rent kontor, städning till kontor, fruktkorg
honour: företagskatalog, företagsregister, företagspris, nominerad, nominerats, prisutdelning, galakväll, vem är vem, varumärkesregist, registreringsavgift, publiceringsavgift, ert varumärke
translate: översättningsbyrå, översättare, auktoriserad översätt, per ord, tolkar
course: ledarskapskurs, ledarutbildning, ledarskapsutbildning, säljutbildning, säljträning, kurs för chefer, webbinar, språkkurs, coachning, sista platserna, få platser
waste: köper pallar, pallinköp, begagnade pallar, köper skrot, skrothandlare, avfallshämtning, restpartier, överskottslager, köper begagnade maskiner
dispute: bankavgift, innehållit, innehållen, avdragen, dragit av, kreditfaktura, kreditnota, fakturerat två gånger, debiterats två gånger, dubbelt debiterad, delleverans, fel belopp, er faktura n, återbetal, betalningspåminnelse, enligt er offert, er offert, vår order, vår beställning, stämmer inte, skillnad, avgift
`
