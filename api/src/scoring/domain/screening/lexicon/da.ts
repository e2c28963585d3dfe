/** Danish and Norwegian. How entries are written stands in ../read-lexicon.ts. */
export const DA = `
words: og, vi, for, med, jer, på, er, det, en, et, hej, hei, jeg, at, av, af, til, vår, vores, ikke, har, dere, den, din, deres
seo: links fra, lenker fra, søgemaskine, søkemotor, første side, forsiden, søgeord, søkeord, på google, synlighed, synlighet, linkbygning, søgeresultat, rangere, over konkurrenterne, linkbytte, betaler kun, jeres konkurrent, konkurrentene deres
site: webdesign, hjemmeside, nettside, nettsted, websted, webshop, nettbutikk
traffic: besøgende, ~trafik til, trafikk til
dev: app-udvikling, apputvikling, softwareudvikling, programvareutvikling, programmører, udviklere, utviklere, team i indien, bygger apps
market: reklame, kampagne, kampanje, bureau, byrå, annonce, annonse, markedsføring, logo, firmavideo, drone, 3d-animation, film om, animeret, animerte, animerede
social: sociale medier, sosiale medier, følgere, viral, google-anmeldelse, femstjerned
post: gæsteindlæg, gjesteinnlegg, sponsoreret, sponset, udgive en artikel, publisere en artikkel, jeres blog, bloggen deres, gæsteartikel, udgiver jeres links, publiserer lenkene, blogs med
loan: ~lån$, lån uden, lån uten, lån til, kredit, finansiering, rente, gæld, gjeld, boliglån, forbrukslån, driftskapital, penge inden 24, vores fond, rki$, uden sikkerhed, uten sikkerhet, penge hurtigt, penger raskt, virksomhedskredit
invest: invester, afkast, avkastning, fortjeneste, tjen penge, tjene penger, passiv indkomst, passiv inntekt, ekstra indtægt, ekstrainntekt, økonomisk frihed, profit, robot, pladser tilbage, fond
crypto: krypto, tegnebog, lommebok, forsalg, token, din tegnebog
gamble: spil$, spille, væddemål, betting, gratis spins, velkomstbonus, lotteri, spilleautomat, odds, første indbetaling, sportstips, træfsikkerhed
adult: dating, kvinder, kvinner, sex, nøgen, naken, eskorte, singler, jenter, piger, ensom, massage, mine billeder, bilder av, er alene, smukke, diskrete møder, månedspenge, rig dame, ung mand
pharma: receptfri, reseptfri, uden recept, uten resept, piller, apotek, potens, kosttilskud, kosttilskudd, medicin, medisin, erektion, blå pille, blå piller, uden læge, uten lege, recept, resept
diet: tab dig, vægttab, vekttap, slank, kilo, gå ned i vekt, keto-gelé, smelter fett
replica: replika, ure$, klokker, tasker, vesker, kopier, merkeklokker
domain: domæne, domene, udløber, utløper, fornyelse, varemærkeregistrering, varemerkeregistrering, webhotel, ubetalt faktura, vedhæftet faktura, firmakatalog
list: database, e-mailadresser, e-postadresser, mailliste, adresseliste, kontaktformular, kontaktskjema, millioner hjemmesider, leads, mobilnumre, linjer for, fabrikschef, linkedin, kalenderen, per møte, pr. møde
job: arbejd hjemmefra, jobb hjemmefra, hjemmefra, jobtilbud, jobbtilbud, deltid, løn$, lønn, ingen erfaring, om ugen, i uken, let computerarbejde, enkelt arbeid, let arbejde
inherit: arv$, afdød, avdød, millioner dollar, millioner euro, advokat, begunstiget, overførsel, overføring, midler, vinder, vinner, lotteri, enke$, fortrolig, bank$, tillykke, gratulerer, vandt, vant en, legitimasjon, tilskud, innvilget, bevilget, i gebyr
charity: donation, donere, velgørenhed, veldedighet, gud$, kirke, forældreløse, foreldreløse, velsigne, jesus, kræft, kreft, omvend, slutten er nær, bønnen
phish: din konto, kontoen din, adgangskode, passord, spærret, sperret, log ind, logg inn, sikkerhedsadvarsel, sikkerhetsvarsel, postkasse, mitid, bankid, i tolden, i tollen, betal gebyr, er full, er fuld, skriv inn passord, microsoft-password, udløber i dag, portalen
abuse: idiot, fanden, faen, helvede, helvete, lort, luder, hore, svindlere, jævla, svin, røvhul, dritt
politics: valg$, regering, regjering, elite, konspiration, vaccine, vaksine, diktatur, vågn op, våkn opp, verdensorden
threat: ophavsret, opphavsrett, retslige skridt, rettslige skritt, søgsmål, søksmål, hacket, krænkelse, løsesum, løsepenger, sårbarhed, sårbarhet, lække, jeres data, serveren, publiserer, offentliggør
ai: kunstig intelligens, ai-, ai$, automatiser, chatbot, stemmeagent, svarer jeres kunder
va: virtuel assistent, virtuell assistent, bogholderi, regnskap, callcenter, outsourc, forsikring, rengøring, renhold, solceller, elaftale, strømavtale, oversættelse, oversettelse, vikarbureau, bemanning, oversættere, pr. ord, rengøring af kontorer
supply: vi er producent, vi er produsent, engros, vores fabrik, vår fabrikk, vores produkter, våre produkter, leverandør af, leverandør av, reklameartikler, profilartikler, emballage, emballasje, tøj, klær, trykkeri, etiketter, papkasser, tape$, strækfilm, kuglepenne, krus, med jeres logo, guangzhou, sjø- og fly, støberi, ventiler, fittings, støbegods, kinesisk, lav pris
promo: gratis, tilbud kun, rabat, rabatt, kun kr, uforpligtende, uforpliktende, garanteret, garantert, særpris, spesialpris, billig, rabatkode, rabattkode, gave, pr. måned, per måned, eksklusiv
click: klik, klikk, klik her, klikk her, besøg vores, besøk vår, afmeld, avmeld, registrer, køb nu, kjøp nå, dette link, denne lenken, læs mere, les mer, book et møde, book en tid
boost: flere kunder, mere salg, mer salg, vækst, vekst, omsætning, omsetning, fordobl, doble, nye kunder
pitch: så jeres, så nettsiden, besøgte jeres, besøkte, fandt jeres, fant, 15 minutter, vores team, vårt team, vores bureau, vores ydelser, våre tjenester, vi tilbyder, vi tilbyr, portfolio, vi hjælper, vi hjelper, samarbejde, samarbeid
torque: ~moment, tilspænding, tiltrekking, drejningsmoment, dreiemoment, forspænding, forspenning
tool: ~nøgle, ~nøkkel, skruemaskine, skrutrekker, boltpistol, momentforstærker, momentforsterker, ~pumpe, hydraul, top$, toppe$, pipe$, piper, værktøj, verktøy, styring, sensor, skralde, muttertrekker, maskin, møtrikspænder, apparat, maskine, udstyr, utstyr, instrument
bolt: bolt, skrue, skruer, møtrik, mutter, mutre, flange, flens, gevind, gjenge
quote: tilbud, pris, priser, koster, prisliste, pristilbud
qty: stk, styk, antal, antall, enheder, enheter
ship: leveringstid, levering, levere, fragt, frakt, havn, told$, toll$, lager, tilgængelig, tilgjengelig, leveringsadresse, flyttet
doc: datablad, tegning, manual, vejledning, brukerveiledning, bruksanvisning, katalog, specifikation, spesifikasjon, tekniske data
cert: kalibrer, certifikat, sertifikat, nøjagtighed, nøyaktighet, sporbar
service: reservedel, reparation, reparasjon, reparere, garanti, batteri, oplader, lader$, i stykker, ødelagt, defekt, vedligehold, vedlikehold, tilbehør, lækker, lekker, adapter, stik$, støpsel, lader, olie, olje
order: bestilling, ordrenummer, ordre, serienummer, følgeseddel, følgeseddel, fakturanummer, varenummer, artikkelnummer, bestilt, proforma, kreditnota
place: monteringslinje, samlebånd, montage, montering, produktionslinje, produksjonslinje, fabrik, fabrikk, værksted, verksted, vindmølle, vindturbin, raffinaderi, værft, verft, mine$, gruve, skift, lastbil, jernbane, offshore, bro$, stålbro, sikkerhedsleder
distrib: distributør, forhandler, repræsentere, representere, agent for, agentur
need: vi har brug for, brug for, vi trenger, trenger, søger, ser etter, leder efter, kan i, kan dere, venligst, vennligst, tak, takk, vi vil, sende, har i, har dere, haster, egnet, er det muligt, er det mulig, hvilken model, hvilken modell, ønsker, forespørgsel, forespørsel, udlejer, leje, leier, leie, bytte, hvilken model og, monterer
study: studerende, student, speciale, masteroppgave, bacheloroppgave, universitet, laboratorium, forskning, praktik
complaint: reklamation, reklamasjon, klage, forkert, feil, mangler, beskadiget, skadet, ingen svarer, intet svar, ikke fått svar, forsinket, returnere, virker ikke, fungerer ikke, skuffet, uacceptabelt, uakseptabelt, stadig, to måneder, uger, uker, ventet, skandale, chefen, sjefen, skam, bøyd, bøjet, ta alt tilbake, tredje, løs det
visit: messe, demonstration, demonstrasjon, besøg, besøk, træning, opplæring, demo, jeres stand, standen deres, sælger, selger, besøk av, besøg af
tender: udbud, anbud, licitation, tilbudsfrist
pay: dages betaling, dagers betaling, betaling, remburs, forskud, forskudd, betalingsbetingelser, betalingsbetingelse, ean$, faktura, betalt, purring, rykker, påmindelse
`
