/** Dutch. How entries are written stands in ../read-lexicon.ts. */
export const NL = `
words: de, het, een, en, wij, u, voor, met, uw, ons, van, is, op, niet, geachte, goedemiddag, beste, ik, te, zijn, onze
seo: links vanaf, kwalitatieve links, zoekmachine, eerste pagina, google-positie, zoekwoorden, in google, vindbaar, linkbuilding, hoger in, zoekresultaten
site: webdesign, website, webshop, homepage, webwinkel
traffic: bezoekers, ~verkeer naar
dev: app-ontwikkeling, softwareontwikkeling, programmeurs, ontwikkelaars, maatwerk software
market: reclame, campagne, bureau, advertent, marketing, promoten, grafisch, logo, bedrijfsvideo, klantenwerving, acquisitie
social: sociale media, volgers, viral
post: gastblog, gesponsord, artikel plaatsen, artikel publiceren, uw blog, gastartikel
loan: ~lening, ~krediet, financiering, rente, schulden, hypotheek, werkkapitaal
invest: invest, belegg, rendement, winst, geld verdienen, passief inkomen, bijverdien, financiële vrijheid
crypto: crypto, wallet
gamble: wedden, weddenschap, gokken, gokkast, bonus, gratis spins, loterij, sportweddenschap
adult: dating, vrouwen, sex, naakt, escort, singles, alleenstaande, meiden, geile, massage
pharma: zonder recept, pillen, apotheek, erectie, supplement, medicijn, potentie
diet: afvallen, dieet, kilo, vet verbranden
replica: replica, horloges, handtassen, namaak, merkhorloges
domain: domeinnaam, domein, verloopt, verlenging, merkregistratie, hosting, openstaande factuur, factuur bijgevoegd, bedrijvengids
list: adressenbestand, database, e-mailadressen, maillijst, bedrijfsgegevens, contactformulieren, miljoenen websites, leads
job: per uur, thuiswerk, werk vanuit huis, vanuit huis, vacature, parttime, salaris, geen ervaring, bijbaan
inherit: erfenis, overleden, miljoen dollar, miljoen euro, advocaat, begunstigde, overdracht, fondsen, winnaar, loterij, weduwe, vertrouwelijk, bank$, nalatenschap
charity: donatie, doneren, liefdadigheid, god$, kerk, wezen, zegene, jezus, kanker
phish: uw account, wachtwoord, verifieer, geblokkeerd, inloggen, beveiligings, mailbox, pakket, bevestig uw, rekening
abuse: idioot, idioten, klootzak, kut, hoer, kanker, rot op, oplichters, eikel, flikker, sukkels, tering
politics: verkiezingen, regering, elite, complot, vaccin, dictatuur, word wakker, wereldorde, stem op
threat: auteursrecht, rechtszaak, gehackt, inbreuk, losgeld, kwetsbaarheid, lek, uw gegevens, betaal, juridische stappen, reputatie
ai: kunstmatige intelligentie, ai-, ai$, automatiser, chatbot
va: virtuele assistent, boekhouding, callcenter, uitbested, verzekering, schoonmaak, zonnepanelen, energiekosten, vertaal, uitzend, energiecontract
supply: wij zijn fabrikant, wij produceren, groothandel, onze fabriek, onze producten, leverancier van, relatiegeschenken, verpakking, dozen, kleding, drukkerij, etiketten
promo: gratis, aanbieding, korting, slechts €, vrijblijvend, gegarandeerd, speciale prijs, goedkoop, kortingscode, cadeau, per maand, exclusief, actie
click: klik, klik hier, bezoek onze, afmelden, uitschrijven, registreer, bestel nu, deze link, meer informatie op, meer weten, afspraak plannen
boost: verhogen, meer klanten, meer omzet, groeien, omzet, verdubbel, zichtbaarheid, nieuwe klanten, groei
pitch: uw website bekeken, zag uw, kwam uw, gesprek, 15 minuten, kennismaking, ons team, ons bureau, interesse, geïnteresseerd, onze diensten, wij bieden, portfolio, eigenaar, wij helpen, samenwerking, vrijblijvend
torque: koppel, aanhaal, momentsleutel, draaimoment, voorspan
tool: ~sleutel, ~schroevendraaier, schroefmachine, moersleutel, slagmoer, krachtvermenigvuldiger, ~pomp, hydraulisch, dop$, doppen, gereedschap, besturing, sensor, ratel, spanner, apparaat
bolt: bout$, bouten, ~bouten, moer$, moeren, ~moeren, schroef, schroeven, flens, draad
quote: offerte, prijs, prijzen, prijsopgave, wat kost, kosten van, prijslijst
qty: stuks, st$, aantal, eenheden, set$
ship: levertijd, levering, leveren, verzend, haven, douane, voorraad, leverbaar, transport naar
doc: datablad, tekening, handleiding, catalogus, documentatie, specificaties, technische gegevens
cert: kalibr, certificaat, nauwkeurig, herleidbaar, geijkt, testrapport
service: onderdelen, reserveonderdeel, reparatie, garantie, accu, lader, kapot, defect, onderhoud, accessoire, lekt, adapter
order: bestelling, bestelnummer, ordernummer, serienummer, pakbon, factuurnummer, artikelnummer, order$, besteld, proforma, creditnota
place: montagelijn, assemblage, productielijn, fabriek, werkplaats, windturbine, windpark, raffinaderij, werf, mijn$, staalbouw, ploegen, vrachtwagen, spoor
distrib: distributeur, dealer, wederverkoper, vertegenwoordig, verdeler, agentschap, assortiment
need: wij hebben nodig, nodig, zoeken, zoek, kunt u, zou u, graag, wij willen, sturen, heeft u, hebben jullie, dringend, spoed, geschikt, is het mogelijk, welk model, welke, aanvraag
study: student, scriptie, universiteit, laboratorium, onderzoek, stage$, hogeschool, afstudeer
complaint: klacht, verkeerd, ontbreekt, beschadigd, niemand reageert, geen antwoord, vertraging, terugsturen, werkt niet, teleurgesteld, onacceptabel, nog steeds
visit: beurs, demonstratie, bezoek$, bezoeken, training, proefplaatsing
tender: aanbesteding, inschrijving, bestek
`
