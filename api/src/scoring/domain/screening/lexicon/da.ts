/** Danish and Norwegian. How entries are written stands in ../read-lexicon.ts. */
export const DA = `
words: og, vi, for, med, jer, på, er, det, en, et, hej, hei, jeg, at, av, af, til, vår, vores, ikke, har, dere, den, din, deres
seo: links fra, lenker fra, søgemaskine, søkemotor, første side, forsiden, søgeord, søkeord, på google, synlighed, synlighet, linkbygning, søgeresultat, rangere, over konkurrenterne, linkbytte, betaler kun, jeres konkurrent, konkurrentene deres
site: webdesign, hjemmeside, nettside, nettsted, websted, webshop, nettbutikk
traffic: besøgende, ~trafik til, trafikk til
dev: app-udvikling, apputvikling, softwareudvikling, programvareutvikling, programmører, udviklere, utviklere, team i indien, bygger apps, udviklere i, udviklingsteam, outsource udvikling, softwarehus
market: reklame, kampagne, kampanje, bureau, byrå, annonce, annonse, markedsføring, logo, firmavideo, drone, 3d-animation, film om, animeret, animerte, animerede
social: sociale medier, sosiale medier, følgere, viral, google-anmeldelse, femstjerned
post: gæsteindlæg, gjesteinnlegg, sponsoreret, sponset, udgive en artikel, publisere en artikkel, jeres blog, bloggen deres, gæsteartikel, udgiver jeres links, publiserer lenkene, blogs med
loan: ~lån$, lån uden, lån uten, lån til, kredit, finansiering, rente, gæld, gjeld, boliglån, forbrukslån, driftskapital, penge inden 24, vores fond, rki$, uden sikkerhed, uten sikkerhet, penge hurtigt, penger raskt, virksomhedskredit
invest: invester, afkast, avkastning, fortjeneste, tjen penge, tjene penger, passiv indkomst, passiv inntekt, ekstra indtægt, ekstrainntekt, økonomisk frihed, profit, robot, pladser tilbage, fond
crypto: krypto, tegnebog, lommebok, forsalg, token, din tegnebog
gamble: spil$, spille, væddemål, betting, gratis spins, velkomstbonus, lotteri, spilleautomat, odds, første indbetaling, sportstips, træfsikkerhed
adult: dating, kvinder, kvinner, nøgen, naken, eskorte, singler, jenter, piger, ensom, massage, mine billeder, bilder av, er alene, smukke, diskrete møder, månedspenge, rig dame, ung mand
pharma: receptfri, reseptfri, uden recept, uten resept, piller, apotek, potens, kosttilskud, kosttilskudd, medicin, medisin, erektion, blå pille, blå piller, uden læge, uten lege, recept, resept
diet: tab dig, vægttab, vekttap, slank, kilo, gå ned i vekt, keto-gelé, smelter fett
replica: replika, ure$, klokker, tasker, vesker, kopier, merkeklokker
domain: domæne, domene, udløber, utløper, fornyelse, varemærkeregistrering, varemerkeregistrering, webhotel, ubetalt faktura, vedhæftet faktura, firmakatalog, domænefornyelse, domænet udløber
list: database, e-mailadresser, e-postadresser, mailliste, adresseliste, kontaktformular, kontaktskjema, millioner hjemmesider, leads, mobilnumre, linjer for, fabrikschef, linkedin, kalenderen, per møte, pr. møde, kontaktlister, maildatabase, kontaktdatabase, deltagerliste, indkøbschefer, mødebooker, flere ordrer, ringer for jer
job: arbejd hjemmefra, jobb hjemmefra, hjemmefra, jobtilbud, jobbtilbud, deltid, løn$, lønn, ingen erfaring, om ugen, i uken, let computerarbejde, enkelt arbeid, let arbejde, netværksmarkedsføring, network marketing, din egen chef, direkte salg, mit team, inviter venner
inherit: arv$, afdød, avdød, millioner dollar, millioner euro, advokat, begunstiget, overførsel, overføring, midler, vinder, vinner, lotteri, enke$, fortrolig, tillykke, gratulerer, vandt, vant en, legitimasjon, tilskud, innvilget, bevilget, i gebyr
charity: donation, donere, velgørenhed, veldedighet, gud$, kirke, forældreløse, foreldreløse, velsigne, jesus, kræft, kreft, omvend, slutten er nær, bønnen
phish: din konto, kontoen din, adgangskode, passord, spærret, sperret, log ind, logg inn, sikkerhedsadvarsel, sikkerhetsvarsel, postkasse, mitid, bankid, i tolden, i tollen, betal gebyr, er full, er fuld, skriv inn passord, microsoft-password, udløber i dag, portalen
abuse: idiot, fanden, faen, helvede, helvete, lort, luder, hore, svindlere, jævla, svin, røvhul, dritt
politics: valg$, regering, regjering, elite, konspiration, vaccine, vaksine, diktatur, vågn op, våkn opp, verdensorden
threat: ophavsret, opphavsrett, retslige skridt, rettslige skritt, søgsmål, søksmål, hacket, krænkelse, løsesum, løsepenger, sårbarhed, sårbarhet, lække, jeres data, serveren, publiserer, offentliggør
ai: kunstig intelligens, ai-, ai$, automatiser, chatbot, stemmeagent, svarer jeres kunder, ai-receptionist, ai-medarbejder, stemmeassistent, voicebot, talebot, robot der svarer
va: virtuel assistent, virtuell assistent, bogholderi, regnskap, callcenter, outsourc, forsikring, solceller, bogholder, regnskab
supply: vi er producent, vi er produsent, engros, vores fabrik, vår fabrikk, vores produkter, våre produkter, leverandør af, leverandør av, reklameartikler, profilartikler, emballage, emballasje, tøj, klær, trykkeri, etiketter, papkasser, tape$, strækfilm, kuglepenne, krus, med jeres logo, guangzhou, sjø- og fly, støberi, ventiler, fittings, støbegods, kinesisk, lav pris
promo: gratis, tilbud kun, rabat, rabatt, kun kr, uforpligtende, uforpliktende, garanteret, garantert, særpris, spesialpris, billig, rabatkode, rabattkode, gave, pr. måned, per måned, eksklusiv
click: klik, klikk, klik her, klikk her, besøg vores, besøk vår, afmeld, avmeld, registrer, køb nu, kjøp nå, dette link, denne lenken, læs mere, les mer, book et møde, book en tid
boost: flere kunder, mere salg, mer salg, vækst, vekst, omsætning, omsetning, fordobl, doble, nye kunder
pitch: så jeres, så nettsiden, besøgte jeres, besøkte, fandt jeres, fant, 15 minutter, vores team, vårt team, vores bureau, vores ydelser, våre tjenester, vi tilbyder, vi tilbyr, portfolio, vi hjælper, vi hjelper, samarbejde, samarbeid
torque: ~moment, tilspænding, tiltrekking, drejningsmoment, dreiemoment, forspænding, forspenning
tool: ~nøgle, ~nøkkel, skruemaskine, skrutrekker, boltpistol, momentforstærker, momentforsterker, ~pumpe, hydraul, top$, toppe$, pipe$, piper, værktøj, verktøy, styring, sensor, skralde, muttertrekker, maskin, møtrikspænder, apparat, maskine, udstyr, utstyr, instrument, momentnøgl, momentnøkl
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
factor: factoring, køber jeres faktura, opkøb af fakturaer, køber fakturaer, sælg jeres fakturaer, fakturakøb, ubetalte fakturaer, inkassofirma, fakturabelåning, penge for fakturaen, kjøper fakturaer, kjøper deres faktura, selg fakturaene, køber jeres fakturaer, jeres fakturaer og, tilgodehavende, betaler sent, venter i på betaling, finansierer jeres, vi køber fakturaer, udbetaler samme dag
staff: vikarbureau, vikarer, udenlandsk arbejdskraft, svejsere fra, håndværkere fra, medarbejdere fra, arbejdskraft fra, udlejning af mandskab, rekrutteringsbureau, kandidater til, klar til at starte, besætte stillinger, bemanningsbyrå, innleie av, sveisere fra, fagarbeidere fra, arbeidskraft fra, vikarbyrå, operatører fra, måneders kontrakt, faglærte fra
utility: elaftale, billigere strøm, strømaftale, elregning, elpriser, energimægler, telefonanlæg, telefoni i skyen, erhvervsinternet, mobilabonnement, bilflåde, firmabil, erhvervsleasing, leasingbil, kontorrengøring, rengøringsfirma, erhvervsrengøring, rengøring af kontor, vanddispenser, kaffemaskine til kontor, kontorartikler, kopimaskine, strømavtale, telefonsentral, bedriftsabonnement, firmabiler, bilpark, kontorrenhold, renholdsbyrå, vannautomat, rent kontor, rengøring til kontor, kaffe og frugt, frugtordning
honour: firmaregister, virksomhedsguide, erhvervspris, nomineret, prisuddeling, gallaaften, hvem er hvem, varemærkeregister, registreringsgebyr, offentliggørelsesgebyr, optagelse i, bedriftskatalog, næringslivspris, nominert, prisutdeling, varemerkeregister, registreringsavgift, jeres varemærke
translate: oversættelsesbureau, oversættere, autoriseret oversættelse, oversætter jeres, pr. ord, tolke, oversettelsesbyrå, oversettere
course: lederkursus, kursus i ledelse, lederuddannelse, salgstræning, salgskursus, kurser for ledere, webinar, seminar om, sprogkursus, coaching, sidste pladser, få pladser, lederkurs, salgskurs, kurs for ledere
waste: køber paller, opkøb af paller, brugte paller, køber skrot, skrot, afhentning af affald, restpartier, overskudslager, affaldshåndtering, opkøb af maskiner, kjøper paller, brukte paller, kjøper skrap, avfallshenting
dispute: bankgebyr, tilbageholdt, tilbageholder, fratrukket, kreditnota, faktureret to gange, opkrævet to gange, betalt to gange, delleverance, forkert beløb, jeres faktura n, refusion, refundere, rykker, ifølge jeres tilbud, jeres tilbud nr, vores ordre, på ordre, stemmer ikke, bankgebyrer, holdt tilbake, trukket fra, fakturert to ganger, delleveranse, feil beløp, deres faktura n, purring, ifølge deres tilbud, vår bestilling, forskel, gebyr, luk fakturaen, luk venligst
`
