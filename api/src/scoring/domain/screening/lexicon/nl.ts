/** Dutch. How entries are written stands in ../read-lexicon.ts. */
export const NL = `
words: de, het, een, en, wij, u, voor, met, uw, ons, van, is, op, niet, geachte, goedemiddag, beste, ik, te, zijn, onze
seo: links vanaf, kwalitatieve links, zoekmachine, eerste pagina, google-positie, zoekwoorden, in google, vindbaar, linkbuilding, hoger in, zoekresultaten, boven u, linkruil, betaalt u niets, draaien wij dat om, uw concurrenten
site: webdesign, website, webshop, homepage, webwinkel
traffic: bezoekers, ~verkeer naar
dev: app-ontwikkeling, softwareontwikkeling, programmeurs, ontwikkelaars, maatwerk software, programmeurs in, apps goedkoop, nearshore, ontwikkelaars in, software uitbested, softwarehuis
market: reclame, campagne, bureau, advertent, marketing, promoten, grafisch, logo, bedrijfsvideo, klantenwerving, acquisitie, drone, animatie, ons werk, animatievideo, geanimeerd
social: sociale media, volgers, viral, vijfsterren, google-reviews, reviews
post: gastblog, gesponsord, artikel plaatsen, artikel publiceren, uw blog, gastartikel, plaatsen uw links, blogs met
loan: ~lening, ~krediet, financiering, rente, schulden, hypotheek, werkkapitaal, geld voor uw bedrijf, negatieve registratie, binnen 24 uur, zonder onderpand, snel geld, bedrijfskrediet
invest: invest, belegg, rendement, winst, geld verdienen, passief inkomen, bijverdien, financiële vrijheid, robot, maakte ik van
crypto: crypto, wallet, voorverkoop, token
gamble: wedden, weddenschap, gokken, gokkast, bonus, gratis spins, loterij, sportweddenschap, poker, eerste storting, live dealers, sporttips, raakheid
adult: dating, vrouwen, sex, naakt, escort, singles, alleenstaande, meiden, geile, massage, alleen vanavond, schat, ik ben alleen, discrete ontmoeting, maandgeld, rijke dame, jonge man
pharma: zonder recept, pillen, apotheek, erectie, supplement, medicijn, potentie, blauwe pil, zonder huisarts, neutrale envelop, recept
diet: afvallen, dieet, kilo, vet verbranden, gummies, smelten vet
replica: replica, horloges, handtassen, namaak, merkhorloges
domain: domeinnaam, domein, verloopt, verlenging, merkregistratie, hosting, openstaande factuur, factuur bijgevoegd, bedrijvengids, domeinverlenging
list: adressenbestand, database, e-mailadressen, maillijst, bedrijfsgegevens, contactformulieren, miljoenen websites, leads, telefoonnummers van, regels voor, linkedin-acquisitie, uw agenda, per afspraak, contactlijsten, mailbestand, bezoekerslijst, deelnemerslijst, inkopers, bestand met, bellen voor u, meer opdrachten
job: per uur, thuiswerk, werk vanuit huis, vanuit huis, vacature, parttime, salaris, geen ervaring, bijbaan, per week, eenvoudig computerwerk, eenvoudig werk, makkelijk werk, eigen baas, netwerkmarketing, network marketing, directe verkoop, mijn team, vrienden uitnodigen
inherit: erfenis, overleden, miljoen dollar, miljoen euro, advocaat, begunstigde, overdracht, fondsen, winnaar, loterij, weduwe, vertrouwelijk, nalatenschap, gewonnen, prijs gewonnen, subsidie, goedgekeurd, kosten voor de uitbetaling
charity: donatie, doneren, liefdadigheid, god$, kerk, wezen, zegene, jezus, kanker, bekeer, einde is nabij, gebed, wonder
phish: uw account, wachtwoord, verifieer, geblokkeerd, inloggen, beveiligings, mailbox, bevestig uw, rekening, bij de douane, betaal €, betaal via, douanekosten, wachtwoord verloopt, portaal
abuse: idioot, idioten, klootzak, kut, hoer, kanker, rot op, oplichters, eikel, flikker, sukkels, tering
politics: verkiezingen, regering, elite, complot, vaccin, dictatuur, word wakker, wereldorde, stem op
threat: auteursrecht, rechtszaak, gehackt, inbreuk, losgeld, kwetsbaarheid, lek, uw gegevens, juridische stappen, reputatie, uw server, publiceren alles
ai: kunstmatige intelligentie, ai-, ai$, automatiser, chatbot, spraakagent, beantwoordt uw klanten, ai-telefonist, digitale receptionist, spraakassistent, voicebot
va: virtuele assistent, boekhouding, callcenter, uitbested, verzekering, zonnepanelen, loonadministratie, wij kopen, verkoop van uw bedrijf, vertalers, warmtepomp, stookkosten
supply: wij zijn fabrikant, groothandel, onze fabriek, onze producten, leverancier van, relatiegeschenken, verpakking, dozen, kleding, drukkerij, etiketten, kartonnen dozen, tape$, rekfolie, pennen, mokken, powerbanks, met uw logo, fabrieksprijs, gieterij, kleppen, fittingen, gietstukken, chinese, lage prijs
promo: gratis, aanbieding, korting, slechts €, vrijblijvend, gegarandeerd, speciale prijs, goedkoop, kortingscode, cadeau, per maand, exclusief, actie
click: klik, klik hier, bezoek onze, afmelden, uitschrijven, registreer, bestel nu, deze link, meer informatie op, meer weten, afspraak plannen
boost: verhogen, meer klanten, meer omzet, groeien, omzet, verdubbel, zichtbaarheid, nieuwe klanten, groei
pitch: uw website bekeken, zag uw, kwam uw, 15 minuten, kennismaking, ons team, ons bureau, onze diensten, wij bieden, portfolio, wij helpen, samenwerking, vrijblijvend
torque: koppel, aanhaal, momentsleutel, draaimoment, voorspan
tool: ~sleutel, ~schroevendraaier, schroefmachine, moersleutel, slagmoer, krachtvermenigvuldiger, ~pomp, hydraulisch, dop$, doppen, gereedschap, besturing, sensor, ratel, spanner, apparaat, machine, toestel
bolt: bout$, bouten, ~bouten, moer$, moeren, ~moeren, schroef, schroeven, flens, draad
quote: offerte, prijs, prijzen, prijsopgave, wat kost, kosten van, prijslijst
qty: stuks, st$, aantal, eenheden, set$
ship: levertijd, levering, leveren, verzend, haven, douane, voorraad, leverbaar, transport naar, afleveradres, verhuisd
doc: datablad, tekening, handleiding, catalogus, documentatie, specificaties, technische gegevens
cert: kalibr, certificaat, nauwkeurig, herleidbaar, geijkt, testrapport
service: onderdelen, reserveonderdeel, reparatie, garantie, accu, lader, kapot, defect, onderhoud, accessoire, lekt, adapter, stekker, handleiding, olie
order: bestelling, bestelnummer, ordernummer, serienummer, pakbon, factuurnummer, artikelnummer, order$, besteld, proforma, creditnota
place: montagelijn, assemblage, productielijn, fabriek, werkplaats, windturbine, windpark, raffinaderij, werf, mijn$, staalbouw, ploegen, vrachtwagen, spoor, brug, veiligheid
distrib: distributeur, dealer, wederverkoper, vertegenwoordig, verdeler, agentschap, assortiment
need: wij hebben nodig, nodig, zoeken, zoek, kunt u, zou u, graag, wij willen, sturen, heeft u, hebben jullie, dringend, spoed, geschikt, is het mogelijk, welk model, welke, aanvraag, verhuurt u, huren, verhuur, omruilen, welk type, welke prijs, wij bouwen
study: student, scriptie, universiteit, laboratorium, onderzoek, stage$, hogeschool, afstudeer
complaint: klacht, verkeerd, ontbreekt, beschadigd, niemand reageert, geen antwoord, vertraging, terugsturen, werkt niet, teleurgesteld, onacceptabel, nog steeds, maanden wachten, twee maanden, weken, schandalig, directeur, schande, krom, neem alles terug, derde
visit: beurs, demonstratie, bezoek$, bezoeken, training, proefplaatsing, uw stand, vertegenwoordiger, buitendienst, langskomen
tender: aanbesteding, inschrijving, bestek
pay: accreditief, betaling op, betalingstermijn, 60 dagen, 30 dagen, vooruitbetaling, overschrijving, btw-nummer, factuur, betaald, herinnering, aanman
factor: factoring, kopen uw facturen, kopen openstaande facturen, openstaande facturen, facturen voorfinancier, facturen verkopen, debiteurenfinancier, vorderingen over, incassobureau, betalen uw klanten, uw vorderingen, voorschieten, schieten
staff: uitzendkrachten, uitzendbureau, detacher, lassers uit, arbeidskrachten, vakkrachten, personeel uit, arbeidsmigranten, inhuur van personeel, werving en selectie, kandidaten voor, vacatures invullen, direct inzetbaar, draaiers, operators beschikbaar, vakmensen
utility: energiecontract, stroomcontract, energiekosten, energierekening, energieleverancier, telefooncentrale, telefonie in de cloud, zakelijke telefonie, zakelijk internet, wagenpark, leaseauto, zakelijk leasen, kantoorschoonmaak, schoonmaakbedrijf, waterkoeler, koffieautomaat, kopieerapparaat, kantoorartikelen, schoon kantoor
honour: bedrijvengids, bedrijvenregister, ondernemersprijs, genomineerd, award-uitreiking, galadiner, wie is wie, merkenregister, publicatiekosten, registratiekosten, vermelding in, uw merk
translate: vertaalbureau, native vertalers, moedertaalvertalers, beëdigde vertaling, per woord, tolken
course: leiderschapstraining, cursus leiderschap, verkooptraining, training voor managers, webinar, seminar over, taalcursus, coaching, laatste plaatsen, teamuitje
waste: kopen pallets, palletinkoop, gebruikte pallets, oud ijzer, schroot, restpartijen, overtollige voorraad, afvalinzameling, containerverhuur, inkoop van gebruikte
dispute: bankkosten, ingehouden, afgetrokken, creditnota, creditfactuur, dubbel gefactureerd, dubbel betaald, deellevering, verkeerd bedrag, uw factuur n, terugbetal, betalingsherinnering, aanmaning, volgens uw offerte, onze bestelling, onze order, komt niet overeen, verschil, kosten in
`
