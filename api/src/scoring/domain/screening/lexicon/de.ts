/** German. How entries are written stands in ../read-lexicon.ts. */
export const DE = `
words: der, die, das, und, wir, sie, für, mit, ihre, ihr, ist, ein, eine, nicht, von, zu, guten, sehr, ich, auf, haben, bitte
seo: links von, portalen, suchmaschinen, ranking, seite 1, erste seite, ~backlink, keywords, sichtbarkeit bei, bei google, top-platzierung, domain-autorität, verlinkung, linkaufbau, google-platzierung
site: ~webdesign, homepage, website, webseite, internetauftritt, onlineshop, online-shop, relaunch, internetseite, webauftritt
traffic: besucher, ~traffic, website-besucher
dev: ~entwicklung von apps, app-entwicklung, softwareentwicklung, programmierer, entwicklerteam, individualsoftware
market: werbung, werbe, kampagne, agentur, anzeigen, marketing, ~marketing, grafikdesign, logodesign, erklärvideo, imagefilm, neukunden, kundengewinnung, akquise, massenmail, newsletter-versand, leadgenerierung
social: social media, abonnenten, viral, soziale medien, reichweite
post: gastbeitrag, gastartikel, gesponsert, artikel veröffentlichen, ihrem blog, ihr blog, advertorial, beitrag auf ihrer
loan: ~kredit, darlehen, finanzierung, zinsen, zinssatz, ~schulden, schufa, hypothek, betriebskapital, liquidität, fördermittel
invest: ~invest, anlage in, rendite, gewinn, geld verdienen, passives einkommen, nebenverdienst, finanzielle freiheit, börse, kapitalanlage, trading, nebeneinkommen
crypto: krypto, wallet, digitale währung
gamble: sportwetten, wetten, spielautomaten, roulette, willkommensbonus, freispiele, lotto, glücksspiel, spielothek, ~wetten
adult: dating, singles, frauen, heiße, sex, nackt, ~escort, begleitservice, sextreffen, einsame, erotik, massage
pharma: rezeptfrei, ohne rezept, tabletten, potenz, nahrungsergänzung, apotheke, medikament, arznei, erektion, heilmittel, hörgerät
diet: abnehmen, diät, kilo, fettverbrennung, schlank
replica: replik, luxusuhren, handtaschen, markenuhren, designer, nachbildung, sneaker
domain: domainverlängerung, ihre domain, domain läuft, domain, ablauf, markenanmeldung, markeneintrag, hosting, offene rechnung, rechnung im anhang, branchenbuch, gewerbeauskunft, registereintrag, eintragung, mahnung, inkasso
list: adressdatenbank, datenbank, e-mail-adressen, adressliste, firmenadressen, verifizierte, entscheider, kontaktformulare, millionen webseiten, adressen, firmenkontakte, leads
job: heimarbeit, von zu hause, nebenjob, stellenangebot, teilzeit, gehalt, ohne vorkenntnisse, homeoffice-job, verdienen sie
inherit: erbschaft, verstorben, millionen dollar, millionen euro, anwalt, begünstigt, überweisung, gelder, gewinner, lotterie, witwe, vertraulich, bankdirektor, nachlass, erbe, vermögen
charity: spende, spenden, wohltätig, gott, kirche, waisen, segne, herr jesus, stiftung, krebs
phish: ihr konto, passwort, bestätigen sie ihre, gesperrt, verifizieren, anmelden, sicherheitswarnung, postfach, paket, zollgebühr, kontodaten, aktualisieren sie, sparkasse, überprüfen sie
abuse: idiot, arschloch, arschlöcher, scheiß, ~scheiß, wichser, hurensohn, dumm, verpisst, drecks, betrüger, abzocker, fotze, vollidioten, penner
politics: wahlen, regierung, elite, verschwörung, impf, diktatur, wacht auf, weltordnung, politiker, merkel, kanzler, volksverräter, partei
threat: urheberrecht, abmahnung, klage, gehackt, verletzung, anzeige erstatten, lösegeld, sicherheitslücke, schwachstelle, veröffentlichen wir, ruf, ihre daten, zahlen sie, rechtliche schritte
ai: künstliche intelligenz, künstlicher intelligenz, ki-, ki$, automatisier, chatbot, sprachassistent
va: virtuelle assistent, buchhaltung, callcenter, call-center, outsourc, büroreinigung, reinigungs, versicherung, solaranlage, photovoltaik, stromkosten, stromtarif, energiekosten, übersetzung, personalvermittlung, leiharbeit, zeitarbeit, steuerberat, factoring, unternehmensverkauf, firma verkaufen, lohnabrechnung, kaffeeautomat, firmenwagen, leasing
supply: wir sind hersteller, wir produzieren, großhandel, unsere fabrik, unsere produkte, lieferant von, werbeartikel, werbegeschenke, verpackung, kartons, textilien, t-shirts, masken, spedition, seefracht, druckerei, etiketten, wir vertreiben
promo: kostenlos, gratis, angebot nur, rabatt, sonderangebot, nur €, nur für kurze, testen, unverbindlich, garantiert, jetzt sichern, letzte chance, sonderpreis, günstig, gutschein, geschenk, bonus, monatlich, exklusiv, aktion
click: klicken, hier klicken, besuchen sie unsere, abmelden, austragen, registrieren, jetzt bestellen, link, mehr erfahren, mehr infos, termin buchen, termin vereinbaren, schreiben sie mir
boost: steigern, mehr kunden, mehr umsatz, wachsen, umsatz, verdoppeln, sichtbarkeit, neukunden, wachstum, anfragen generieren, erhöhen
pitch: auf ihre website, ihre website gesehen, bin auf ihre, aufmerksam geworden, telefonat, kurzes gespräch, 15 minuten, unser team, unsere agentur, interesse, unsere dienstleistungen, wir bieten, portfolio, referenzen, geschäftsführer, inhaber, ansprechpartner, wir helfen, wir unterstützen unternehmen, zusammenarbeit, kooperation, unverbindliches
torque: ~drehmoment, ~anzieh, ~anzug, vorspann, newtonmeter, moment$
tool: ~schlüssel, ~schrauber, schrauber, kraftvervielfältiger, spannzylinder, ~pumpe, hydraulik, nüsse, stecknuss, werkzeug, ~werkzeug, steuerung, sensor, ratsche, ~aufnehmer, drucklufft, schraubspindel, aufsteckwerkzeug, prüfgerät, messgerät, schraubtechnik, verstärker, gegenhalter
bolt: ~schraube, schrauben, mutter$, muttern, ~mutter, ~muttern, flansch, gewinde, bolzen, radmuttern, verschraubung
quote: angebot, preis, preise, kosten$, was kostet, preisanfrage, preisliste, anfrage, bestpreis, richtpreis
qty: stück, stk, stück$, anzahl, satz$, sätze, mengen
ship: lieferzeit, lieferung, liefern, lieferbar, versand, hafen, zoll, lager, lagernd, verfügbar, frachtkosten, liefertermin
doc: datenblatt, zeichnung, anleitung, handbuch, katalog, unterlagen, spezifikation, technische daten, prospekt, maßblatt, step-datei
cert: kalibrier, rückführ, zertifikat, genauigkeit, prüfzeugnis, toleranz, akkreditiert, werkszeugnis, prüfprotokoll
service: ersatzteil, reparatur, reparier, garantie, akku, ladegerät, kaputt, defekt, wartung, zubehör, kundendienst, undicht, adapter, gewährleistung, ersatz
order: bestellung, bestellnummer, auftrag, auftragsbestätigung, seriennummer, lieferschein, rechnung nr, rechnungsnummer, artikelnummer, sendungsverfolgung, gutschrift, bestellt, proforma
place: montagelinie, montage, produktionslinie, fertigung, werk$, werkstatt, windkraft, windpark, raffinerie, werft, bergbau, stahlbau, getriebe, schicht, schichten, lkw, baustelle, bahn, arbeitsplatz, linie, reifenservice
distrib: vertriebspartner, händler, fachhandel, vertretung, vertreten, wiederverkäufer, vertrieb ihrer, handelsvertretung, ins sortiment
need: wir brauchen, benötigen, suchen, suche, könnten sie, können sie, bitte, ich möchte, wir möchten, senden, haben sie, dringend, geeignet, ist es möglich, welches modell, welche, gibt es, brauche, würden gerne, eilt
study: student, masterarbeit, bachelorarbeit, universität, hochschule, labor, forschung, doktorarbeit, praktikum, berufsschule, ausbildung
complaint: reklamation, beschwerde, falsch, fehlt, beschädigt, niemand meldet, keine antwort, verspätung, zurücksenden, mangel, funktioniert nicht, enttäuscht, unverschämt, frechheit, ärgerlich, immer noch
visit: messe, vorführung, besuchen, besuch, termin vor ort, schulung, messestand, probestellung, leihgerät, testgerät
tender: ausschreibung, vergabe, lieferantenselbstauskunft, lastenheft, technisches angebot
`
