/** German. How entries are written stands in ../read-lexicon.ts. */
export const DE = `
words: der, die, das, und, wir, sie, für, mit, ihre, ihr, ist, ein, eine, nicht, von, zu, guten, sehr, ich, auf, haben, bitte
seo: links von, portalen, suchmaschinen, ranking, seite 1, erste seite, ~backlink, keywords, sichtbarkeit bei, bei google, top-platzierung, domain-autorität, verlinkung, linkaufbau, google-platzierung, konkurrenz steht, vor ihnen, linktausch, domain rating, zahlung nur bei erfolg, bei erfolg, ihre mitbewerber, konkurrenten stehen
site: ~webdesign, homepage, website, webseite, internetauftritt, onlineshop, online-shop, relaunch, internetseite, webauftritt, website ab, wordpress-seiten
traffic: besucher, ~traffic, website-besucher
dev: ~entwicklung von apps, app-entwicklung, softwareentwicklung, programmierer, entwicklerteam, individualsoftware, entwickler in, apps günstig, programmieren
market: werbung, werbe, kampagne, agentur, anzeigen, marketing, ~marketing, grafikdesign, logodesign, erklärvideo, imagefilm, neukunden, kundengewinnung, akquise, massenmail, newsletter-versand, leadgenerierung, drohne, animation, 3d-, imagefilme, unsere arbeiten, videoproduktion, animationsvideo, animiert
social: social media, abonnenten, viral, soziale medien, reichweite, rezension, sterne-, google-bewertung, bewertungen
post: gastbeitrag, gastartikel, gesponsert, artikel veröffentlichen, ihrem blog, ihr blog, advertorial, beitrag auf ihrer, link auf, auf über, blogs mit
loan: ~kredit, darlehen, finanzierung, zinsen, zinssatz, ~schulden, schufa, hypothek, betriebskapital, liquidität, fördermittel, negative auskunft, negativer auskunft, binnen 48, formlos, bargeld, auszahlung, ohne sicherheit, schnell geld, sofort geld, firmenkredit
invest: ~invest, anlage in, rendite, gewinn, geld verdienen, passives einkommen, nebenverdienst, finanzielle freiheit, börse, kapitalanlage, trading, nebeneinkommen, verdient jetzt, app, die von allein, von allein handelt, noch drei plätze, plätze frei, roboter
crypto: krypto, wallet, digitale währung, vorverkauf, token
gamble: sportwetten, wetten, spielautomaten, roulette, willkommensbonus, freispiele, lotto, glücksspiel, spielothek, ~wetten, slots, live-tische, erste einzahlung, croupier, trefferquote, wett-tipp, sportwetten-tipp
adult: dating, singles, frauen, heiße, sex, nackt, ~escort, begleitservice, sextreffen, einsame, erotik, massage, bilder, fotos, ernsten mann, allein, suche einen mann, schreib mir, hübscher, taschengeld, diskrete treffen, reiche dame, junger mann, jungen mann
pharma: rezeptfrei, ohne rezept, tabletten, potenz, nahrungsergänzung, apotheke, medikament, arznei, erektion, heilmittel, hörgerät, blaue pille, arztbesuch, ohne arzt, neutral verpackt, diskret, rezept, potenzmittel
diet: abnehmen, diät, kilo, fettverbrennung, schlank, gummibär, schmelzen das fett, fett im schlaf
replica: replik, luxusuhren, handtaschen, markenuhren, designer, nachbildung, sneaker
domain: domainverlängerung, ihre domain, domain läuft, domain, ablauf, markenanmeldung, markeneintrag, hosting, offene rechnung, rechnung im anhang, branchenbuch, gewerbeauskunft, registereintrag, eintragung, mahnung, inkasso, gewerberegister, überweisen sie
list: adressdatenbank, datenbank, e-mail-adressen, adressliste, firmenadressen, verifizierte, entscheider, kontaktformulare, millionen webseiten, adressen, firmenkontakte, leads, datensätze, telefonnummern, einkaufsleiter, linkedin-akquise, ihren kalender, pro termin, terminvereinbarung
job: heimarbeit, von zu hause, nebenjob, stellenangebot, teilzeit, gehalt, ohne vorkenntnisse, homeoffice-job, verdienen sie, pro woche, leichte tätigkeit, tätigkeiten am computer, einfache arbeit, bewerbung per
inherit: erbschaft, verstorben, millionen dollar, millionen euro, anwalt, begünstigt, überweisung, gelder, gewinner, lotterie, witwe, vertraulich, bankdirektor, nachlass, erbe, vermögen, gewonnen, preis gewonnen, handy gewonnen, zuschuss, bewilligt, bearbeitungsgebühr, auszahlung von
charity: spende, spenden, wohltätig, gott, kirche, waisen, segne, herr jesus, stiftung, krebs, buße, ende ist nah, gebet, wunder
phish: ihr konto, passwort, bestätigen sie ihre, gesperrt, verifizieren, anmelden, sicherheitswarnung, postfach, zollgebühr, kontodaten, aktualisieren sie, sparkasse, überprüfen sie, zugestellt, unter diesem link, guthaben verfällt, passwort läuft, im portal
abuse: idiot, arschloch, arschlöcher, scheiß, ~scheiß, wichser, hurensohn, dumm, verpisst, drecks, betrüger, abzocker, fotze, vollidioten, penner
politics: wahlen, regierung, elite, verschwörung, impf, diktatur, wacht auf, weltordnung, politiker, merkel, kanzler, volksverräter, partei
threat: urheberrecht, abmahnung, klage, gehackt, verletzung, anzeige erstatten, lösegeld, sicherheitslücke, schwachstelle, veröffentlichen wir, ihre daten, rechtliche schritte, server gehackt, veröffentlichen alles
ai: künstliche intelligenz, künstlicher intelligenz, ki-, ki$, automatisier, chatbot, sprachassistent, beantwortet eingehende, sprachagent
va: virtuelle assistent, buchhaltung, callcenter, call-center, outsourc, büroreinigung, reinigungs, solaranlage, photovoltaik, stromkosten, stromtarif, energiekosten, übersetzung, personalvermittlung, leiharbeit, zeitarbeit, steuerberat, factoring, unternehmensverkauf, firma verkaufen, lohnabrechnung, kaffeeautomat, firmenwagen, schweißer, monteure sind, stundensatz, firmen kaufen, übernehmen, übersetzer, pro wort, wärmepumpe, heizkosten, hallenreinigung
supply: wir sind hersteller, großhandel, unsere fabrik, unsere produkte, lieferant von, werbeartikel, werbegeschenke, verpackung, kartons, textilien, t-shirts, masken, spedition, seefracht, druckerei, etiketten, wir vertreiben, kugelschreiber, tassen, powerbanks, mit ihrem logo, klebeband, stretchfolie, paletten, ab werk preise, gießerei, ventile, armaturen, gussteile, aus china, niedrigen preisen
promo: kostenlos, gratis, angebot nur, rabatt, sonderangebot, nur €, nur für kurze, testen, unverbindlich, garantiert, jetzt sichern, letzte chance, sonderpreis, gutschein, geschenk, bonus, monatlich, exklusiv, aktion
click: klicken, hier klicken, besuchen sie unsere, abmelden, austragen, registrieren, jetzt bestellen, link, mehr erfahren, mehr infos, termin buchen, termin vereinbaren, schreiben sie mir
boost: steigern, mehr kunden, mehr umsatz, wachsen, umsatz, verdoppeln, sichtbarkeit, neukunden, wachstum, anfragen generieren, erhöhen
pitch: auf ihre website, ihre website gesehen, bin auf ihre, aufmerksam geworden, kurzes gespräch, 15 minuten, unser team, unsere agentur, unsere dienstleistungen, wir bieten, portfolio, referenzen, wir helfen, wir unterstützen unternehmen, zusammenarbeit, kooperation, unverbindliches
torque: ~drehmoment, ~anzieh, ~anzug, vorspann, newtonmeter, moment$
tool: ~schlüssel, ~schrauber, schrauber, kraftvervielfältiger, spannzylinder, ~pumpe, hydraulik, nüsse, stecknuss, werkzeug, ~werkzeug, steuerung, sensor, ratsche, ~aufnehmer, drucklufft, schraubspindel, aufsteckwerkzeug, prüfgerät, messgerät, schraubtechnik, verstärker, gegenhalter, gerät, geräte, maschine, apparat
bolt: ~schraube, schrauben, mutter$, muttern, ~mutter, ~muttern, flansch, gewinde, bolzen, radmuttern, verschraubung
quote: angebot, preis, preise, kosten$, was kostet, preisanfrage, preisliste, anfrage, bestpreis, richtpreis
qty: stück, stk, stück$, anzahl, satz$, sätze, mengen
ship: lieferzeit, lieferung, liefern, lieferbar, versand, hafen, zoll, lager, lagernd, verfügbar, frachtkosten, liefertermin, lieferadresse, umgezogen, anschrift
doc: datenblatt, zeichnung, anleitung, handbuch, katalog, unterlagen, spezifikation, technische daten, prospekt, maßblatt, step-datei
cert: kalibrier, rückführ, zertifikat, genauigkeit, prüfzeugnis, toleranz, akkreditiert, werkszeugnis, prüfprotokoll
service: ersatzteil, reparatur, reparier, garantie, akku, ladegerät, kaputt, defekt, wartung, zubehör, kundendienst, undicht, adapter, gewährleistung, ersatz, stecker, display, öl für, drift
order: bestellung, bestellnummer, auftrag, auftragsbestätigung, seriennummer, lieferschein, rechnung nr, rechnungsnummer, artikelnummer, sendungsverfolgung, gutschrift, bestellt, proforma
place: montagelinie, montage, produktionslinie, fertigung, werk$, werkstatt, windkraft, windpark, raffinerie, werft, bergbau, stahlbau, getriebe, schicht, schichten, lkw, baustelle, bahn, arbeitsplatz, linie, reifenservice, brücke, stahlbrücke, sicherheitsbeauftragt
distrib: vertriebspartner, händler, fachhandel, vertretung, vertreten, wiederverkäufer, vertrieb ihrer, handelsvertretung, ins sortiment
need: wir brauchen, benötigen, suchen, suche, könnten sie, können sie, bitte, ich möchte, wir möchten, senden, haben sie, dringend, geeignet, ist es möglich, welches modell, welche, gibt es, brauche, würden gerne, eilt, mieten, vermieten, leihen, verleihen, eckdaten, richtpreis, was würden sie, welches, umtauschen, ändern
study: student, masterarbeit, bachelorarbeit, universität, hochschule, labor, forschung, doktorarbeit, praktikum, berufsschule, ausbildung
complaint: reklamation, beschwerde, falsch, fehlt, beschädigt, niemand meldet, keine antwort, verspätung, zurücksenden, mangel, funktioniert nicht, enttäuscht, unverschämt, frechheit, ärgerlich, immer noch, versetzt, monate, wochen warten, warten wir, warte ich, schande, geschäftsführer sprechen, chef sprechen, unmöglich, unverschämtheit, anwalt, verbogen, nehmen alles zurück, schon der dritte, beheben
visit: messe, vorführung, besuchen, besuch, termin vor ort, schulung, messestand, probestellung, leihgerät, testgerät, ihr stand, ihren stand, außendienst, vertreter, monteur, vor ort, leihweise
tender: ausschreibung, vergabe, lieferantenselbstauskunft, lastenheft, technisches angebot
pay: akkreditiv, zahlungsziel, zahlung, vorkasse, tage netto, skonto, überweisung, ust-id, bezahlen wir, auf rechnung bestellen, rechnungsadresse, erinnerung, mahnung, mahnen, rechnung, bezahlt
`
