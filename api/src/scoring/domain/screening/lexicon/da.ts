/** Danish and Norwegian. How entries are written stands in ../read-lexicon.ts. */
export const DA = `
words: og, vi, for, med, jer, på, er, det, en, et, hej, hei, jeg, at, av, af, til, vår, vores, ikke, har, dere, den, din, deres
seo: links fra, lenker fra, søgemaskine, søkemotor, første side, forsiden, søgeord, søkeord, på google, synlighed, synlighet, linkbygning, søgeresultat, rangere
site: webdesign, hjemmeside, nettside, nettsted, websted, webshop, nettbutikk
traffic: besøgende, ~trafik til, trafikk til
dev: app-udvikling, apputvikling, softwareudvikling, programvareutvikling, programmører, udviklere, utviklere
market: reklame, kampagne, kampanje, bureau, byrå, annonce, annonse, markedsføring, logo, firmavideo
social: sociale medier, sosiale medier, følgere, viral
post: gæsteindlæg, gjesteinnlegg, sponsoreret, sponset, udgive en artikel, publisere en artikkel, jeres blog, bloggen deres, gæsteartikel
loan: ~lån$, lån uden, lån uten, lån til, kredit, finansiering, rente, gæld, gjeld, boliglån, forbrukslån
invest: invester, afkast, avkastning, fortjeneste, tjen penge, tjene penger, passiv indkomst, passiv inntekt, ekstra indtægt, ekstrainntekt, økonomisk frihed, profit
crypto: krypto, tegnebog, lommebok
gamble: spil$, spille, væddemål, betting, gratis spins, velkomstbonus, lotteri, spilleautomat, odds
adult: dating, kvinder, kvinner, sex, nøgen, naken, eskorte, singler, jenter, piger, ensom, massage
pharma: receptfri, reseptfri, uden recept, uten resept, piller, apotek, potens, kosttilskud, kosttilskudd, medicin, medisin, erektion
diet: tab dig, vægttab, vekttap, slank, kilo, gå ned i vekt
replica: replika, ure$, klokker, tasker, vesker, kopier, merkeklokker
domain: domæne, domene, udløber, utløper, fornyelse, varemærkeregistrering, varemerkeregistrering, webhotel, ubetalt faktura, vedhæftet faktura, firmakatalog
list: database, e-mailadresser, e-postadresser, mailliste, adresseliste, kontaktformular, kontaktskjema, millioner hjemmesider, leads
job: arbejd hjemmefra, jobb hjemmefra, hjemmefra, jobtilbud, jobbtilbud, deltid, løn$, lønn, ingen erfaring
inherit: arv$, afdød, avdød, millioner dollar, millioner euro, advokat, begunstiget, overførsel, overføring, midler, vinder, vinner, lotteri, enke$, fortrolig, bank$
charity: donation, donere, velgørenhed, veldedighet, gud$, kirke, forældreløse, foreldreløse, velsigne, jesus, kræft, kreft
phish: din konto, kontoen din, adgangskode, passord, bekræft, bekreft, spærret, sperret, log ind, logg inn, sikkerhedsadvarsel, sikkerhetsvarsel, postkasse, pakke$, pakken, mitid, bankid
abuse: idiot, fanden, faen, helvede, helvete, lort, luder, hore, svindlere, jævla, svin, røvhul, dritt
politics: valg$, regering, regjering, elite, konspiration, vaccine, vaksine, diktatur, vågn op, våkn opp, verdensorden
threat: ophavsret, opphavsrett, retslige skridt, rettslige skritt, søgsmål, søksmål, hacket, krænkelse, løsesum, løsepenger, sårbarhed, sårbarhet, lække, jeres data, betal
ai: kunstig intelligens, ai-, ai$, automatiser, chatbot
va: virtuel assistent, virtuell assistent, bogholderi, regnskap, callcenter, outsourc, forsikring, rengøring, renhold, solceller, elaftale, strømavtale, oversættelse, oversettelse, vikarbureau, bemanning
supply: vi er producent, vi er produsent, vi producerer, vi produserer, engros, vores fabrik, vår fabrikk, vores produkter, våre produkter, leverandør af, leverandør av, reklameartikler, profilartikler, emballage, emballasje, tøj, klær, trykkeri, etiketter
promo: gratis, tilbud kun, rabat, rabatt, kun kr, uforpligtende, uforpliktende, garanteret, garantert, særpris, spesialpris, billig, rabatkode, rabattkode, gave, pr. måned, per måned, eksklusiv
click: klik, klikk, klik her, klikk her, besøg vores, besøk vår, afmeld, avmeld, registrer, køb nu, kjøp nå, dette link, denne lenken, læs mere, les mer, book et møde, book en tid
boost: øg, øk, øke, flere kunder, mere salg, mer salg, vækst, vekst, omsætning, omsetning, fordobl, doble, nye kunder
pitch: så jeres, så nettsiden, besøgte jeres, besøkte, fandt jeres, fant, samtale, 15 minutter, møde, møte, vores team, vårt team, vores bureau, interesse, interesseret, interessert, vores ydelser, våre tjenester, vi tilbyder, vi tilbyr, portfolio, ejer, eier, ansvarlig, vi hjælper, vi hjelper, samarbejde, samarbeid
torque: ~moment, tilspænding, tiltrekking, drejningsmoment, dreiemoment, forspænding, forspenning
tool: ~nøgle, ~nøkkel, skruemaskine, skrutrekker, boltpistol, momentforstærker, momentforsterker, ~pumpe, hydraul, top$, toppe$, pipe$, piper, værktøj, verktøy, styring, sensor, skralde, muttertrekker, maskin, møtrikspænder
bolt: bolt, skrue, skruer, møtrik, mutter, mutre, flange, flens, gevind, gjenge
quote: tilbud, pris, priser, koster, prisliste, pristilbud
qty: stk, styk, antal, antall, enheder, enheter
ship: leveringstid, levering, levere, fragt, frakt, havn, told$, toll$, lager, tilgængelig, tilgjengelig
doc: datablad, tegning, manual, vejledning, brukerveiledning, bruksanvisning, katalog, specifikation, spesifikasjon, tekniske data
cert: kalibrer, certifikat, sertifikat, nøjagtighed, nøyaktighet, sporbar
service: reservedel, reparation, reparasjon, reparere, garanti, batteri, oplader, lader$, i stykker, ødelagt, defekt, vedligehold, vedlikehold, tilbehør, lækker, lekker, adapter
order: bestilling, ordrenummer, ordre, serienummer, følgeseddel, følgeseddel, fakturanummer, varenummer, artikkelnummer, bestilt, proforma, kreditnota
place: monteringslinje, samlebånd, montage, montering, produktionslinje, produksjonslinje, fabrik, fabrikk, værksted, verksted, vindmølle, vindturbin, raffinaderi, værft, verft, mine$, gruve, skift, lastbil, jernbane, offshore
distrib: distributør, forhandler, repræsentere, representere, agent for, agentur
need: vi har brug for, brug for, vi trenger, trenger, søger, ser etter, leder efter, kan i, kan dere, venligst, vennligst, tak, takk, vi vil, sende, har i, har dere, haster, egnet, er det muligt, er det mulig, hvilken model, hvilken modell, ønsker, forespørgsel, forespørsel
study: studerende, student, speciale, masteroppgave, bacheloroppgave, universitet, laboratorium, forskning, praktik
complaint: reklamation, reklamasjon, klage, forkert, feil, mangler, beskadiget, skadet, ingen svarer, intet svar, ikke fått svar, forsinket, returnere, virker ikke, fungerer ikke, skuffet, uacceptabelt, uakseptabelt, stadig
visit: messe, demonstration, demonstrasjon, besøg, besøk, træning, opplæring, demo
tender: udbud, anbud, licitation, tilbudsfrist
`
