import type { TalkWords } from '../../lexicon/locale-lexicon.ts'

export const talk: TalkWords = {
  cues: {
    more: 'mehr | größer(e/er/en/es/em) | höher(e/er/en/es/em) | länger(e/er/en/es/em) | besser(e/er/en)',
    less: 'weniger | geringer(e/er/en/es/em) | kleiner(e/er/en/es/em) | niedriger(e/er/en/es/em) | kürzer(e/er/en/es/em)',
    same: 'gleich(e/er/en/es/em) | selbe(n/r/s) | dasselbe | denselben | identisch(e/er/es)',
    payment: 'zahlungsziel | zahlbar | zahlung | netto | zahlungsbedingungen | skonto',
    between: 'zwischen | im bereich | bereich | im bereich zwischen | bereich zwischen',
    from: 'von | ab | im bereich von | bereich von',
    to: 'bis | bis zu | auf | bis hin zu',
    and: 'und | oder',
    plusMinus: 'plus minus | plus/minus | plusminus',
    minus: 'minus',
    degreesBelowZero: 'grad unter null | unter null | grad minus | unter dem gefrierpunkt',
    correction:
      'nein doch | doch lieber | nein lieber | ich meinte | ich meine | korrektur | korrigiere | besser gesagt | vielmehr | quatsch | moment nein | ach nein | nein eher | nein besser | sorry ich meinte | doch nicht | nein ich meine | das war falsch | da habe ich mich vertan | habe mich vertan | ich korrigiere | ändern sie das auf | ändern auf | stimmt nicht | tippfehler | nein ich brauche | falsch | nein es sind | nein das sind | ich habe mich geirrt | nicht sondern | nein sondern | sondern | muss heißen | nein ich meinte | äh nein | nee lieber | nee doch | nein warten sie | bitte ändern | ich habe mich vertippt | vertippt | vertan',
    maybeCorrection:
      'lieber | eher | eigentlich | besser | doch | nein | stattdessen | sagen wir | machen wir | es sind | nee | dann',
    insteadOf: 'statt | anstatt | anstelle von | und nicht | anstelle',
    unknown:
      'steht noch nicht fest | noch nicht fest | noch kein budget | kein festes budget | noch offen | ist noch offen | noch nicht entschieden | noch nicht festgelegt | da bin ich überfragt | bin überfragt | schwer zu sagen | kann ich nicht sagen | noch nicht geklärt | muss ich noch klären | keinen schimmer | keinen blassen schimmer | kein plan | keinen plan | weiß nicht | weiß ich nicht | weiß ich noch nicht | weiss nicht | keine ahnung | ich weiß es nicht | bin nicht sicher | nicht sicher | bin mir nicht sicher | unklar | noch unklar | noch offen | unbekannt | kann ich nicht sagen | kann ich noch nicht sagen | noch nicht entschieden | steht noch nicht fest | noch nicht bekannt | nicht bekannt | kenne ich nicht | keine angabe | noch nicht festgelegt | ist mir nicht bekannt | wissen wir nicht | wissen wir noch nicht | da bin ich überfragt | kennen wir nicht | haben wir noch nicht | ich weiß nicht | weiß noch nicht | schwer zu sagen | steht nicht fest | nicht genau | weiß ich grad nicht | weiß ich gerade nicht | kann ich gerade nicht sagen',
    indifferent:
      'mir gleich | ist mir gleich | ist gleich | mir wurscht | ganz egal | wie auch immer | was auch immer | ist mir wurst | mir einerlei | alles recht | ist mir recht | egal | ist mir egal | spielt keine rolle | beliebig | ist egal | einerlei | völlig egal',
    like: 'wie | ähnlich wie | ähnlich | vergleichbar mit | vergleichbar | alternative zu | alternative zum | alternative zur | ersatz für | ersetzen | als ersatz für | so wie | entspricht | gleichwertig zu | gleichwertig | so etwas wie | sowas wie | im vergleich zu | im vergleich zum | gegenstück zu | äquivalent zu | nachfolger für | pendant',
    than: 'als | als der | als die | als das',
    but: 'aber | nur | jedoch | allerdings',
    question:
      'was | welche | welcher | welches | welchen | wie | warum | wann | wo | wer | wieso | können sie | kann man | kann ich | gibt es | haben sie | hat | ist das | hat der | hat die | ist der | ist die | läuft | geht | worin | wofür | wozu | wie viel | wie viele | wieviel | wodurch | weshalb | eignet sich | sind | lässt sich | unterstützt',
    negation:
      'muss kein | muss keine | muss nicht | alles außer | alles nur nicht | kein | keine | keinen | keiner | keinem | nicht | ohne | nie | außer | ausgenommen | bloß nicht | auf keinen fall | weder | noch | brauche kein | brauchen kein | nichts mit | bitte kein | bitte keine | statt | nix | darf nicht | auch kein | auch keine | niemals | verboten | verboten sind',
    negationAfter:
      'fallen weg | fallen raus | fällt raus | nicht nötig | nicht erforderlich | nicht erwünscht | scheidet aus | scheiden aus | kommt nicht infrage | kommt nicht in frage | kommen nicht infrage | brauche ich nicht | brauchen wir nicht | wird nicht benötigt | nicht gewünscht | wollen wir nicht | will ich nicht | nicht verfügbar | nicht vorhanden | haben wir nicht | geht nicht | fällt weg | lieber nicht | entfällt | ist nicht notwendig | möchten wir nicht | nicht notwendig | verboten | nicht erlaubt | nicht zugelassen | untersagt',
    nameBefore:
      'hier | mein name ist | ich heiße | ich heisse | ich bin | name | mein name | hier spricht | hier ist | mit freundlichen grüßen | viele grüße | beste grüße | freundliche grüße | ansprechpartner | ansprechpartner ist | ansprechpartnerin | kontaktperson | gruß | schöne grüße | herzliche grüße | mfg | kontakt | heiße',
    phone:
      'telefon | tel | telefonnummer | handy | mobil | mobilnummer | rufnummer | erreichbar unter | rufen sie mich an unter | whatsapp | fax | nummer | handynummer | anrufen unter | durchwahl | telefonisch | ruf | telefonisch unter | rückruf unter',
    companyBefore:
      'firma | wir sind | ich arbeite bei | arbeite bei | arbeite für | von der firma | von der | unternehmen | unser unternehmen ist | im auftrag von | ich bin bei | wir von | für die firma | vom | einkäufer bei | einkauf bei | tätig bei | beschäftigt bei | ich schreibe für',
    within:
      'innerhalb von | innerhalb | binnen | in | in den nächsten | in spätestens | in etwa | in ca | in maximal | innerhalb der nächsten | in weniger als | spätestens in | in höchstens',
    withinAfter: 'ab bestellung | nach auftrag | ab auftrag',
    by: 'bis | bis zum | bis zur | bis spätestens | spätestens | spätestens am | vor | vor dem | zum | bis ende | am | im | bis anfang | bis mitte | bis zu | bis spätestens zum | spätestens bis | fällig am | ab',
    delivery:
      'lieferung | liefern | geliefert | lieferzeit | liefertermin | lieferbar | benötigt | brauchen wir | hier | da sein | eintreffen | versand | termin | wunschtermin | bedarf | deadline | frist | brauchen | benötigen | sop | inbetriebnahme | ankommen | gebraucht | anlieferung | bereitstehen | haben | vor ort | start',
    endOf: 'ende | ende des | ende der | ende vom',
    midOf: 'mitte | mitte des',
    startOf: 'anfang | anfang des | beginn | zu beginn',
    this: 'dieser | diese | dieses | diesen | diesem | laufenden | des | lfd',
    next: 'nächster | nächste | nächsten | nächstes | kommende | kommenden | kommender | kommendes | nächstem | folgenden',
    afterNext: 'übernächste | übernächsten | übernächster',
    since: 'seit | letzter | letzten | letztes | vergangenen | gegründet | letzte',
    every: 'alle | jede | jeden | jedes | pro | je',
    budget:
      'budget | preis | kosten | zielpreis | preisvorstellung | preisrahmen | budgetrahmen | ausgeben | kosten darf | kostet | preislich | budgetiert | eingeplant | preislimit | zur verfügung | preisobergrenze | wunschpreis | kostenrahmen',
    perUnit:
      'pro stück | je stück | das stück | pro gerät | je gerät | stückpreis | pro einheit | je einheit | pro schrauber | pro werkzeug | je werkzeug | einzelpreis | pro schlüssel | je schrauber| /stk | pro stk | je exemplar | p. stk | pro set',
    total:
      'insgesamt | gesamt | gesamtbudget | alles zusammen | in summe | zusammen | für alles | gesamtpreis | komplett | alles in allem',
    quantity:
      'menge | stückzahl | anzahl | brauche | brauchen | benötigen | benötige | bestellen | wie viele | bedarf | wollen | möchten | suchen | kaufen | anfrage über | nehmen | losgröße | auftragsmenge',
    place:
      'in | aus | nach | sitz in | standort | werk in | lieferung nach | lieferort | lieferadresse | liefern nach | für | bei | im werk | unser werk in | niederlassung in | mit sitz in | in der | in den | nahe | frei haus | ins',
    origin: 'hergestellt in | produziert in | made in | ursprungsland | gefertigt in | aus produktion in',
    business:
      'firma | unternehmen | kunde | kunden | werk | markt | hersteller | zulieferer | niederlassung | händler | standort | tochter | tochterfirma | konzern | betrieb | fabrik | maschinenbauer | mittelständler | automobilzulieferer | automobilhersteller | anlagenbauer | vertretung | vertriebspartner | distributor',
    bolt: 'schraube | schrauben | mutter | muttern | bolzen | gewinde | klasse | festigkeitsklasse | güte | festigkeit | verschraubung | schraubfall',
    friction: 'reibwert | reibungszahl | reibung | gleitreibung | reibbeiwert | reibungskoeffizient',
  },
  fields: {
    industry: 'branche | industrie',
    application: 'anwendung | anwendungsfall',
    quantity: 'menge | stückzahl | anzahl | wie viele',
    budget: 'budget | preis | kosten | preisrahmen',
    country: 'land | zielland',
    incoterm: 'incoterm | lieferbedingung | lieferbedingungen',
    deadline: 'termin | liefertermin | lieferdatum | wann | zeitpunkt | frist | lieferzeit',
    joint: 'schraube | schrauben | gewinde | gewindegröße | festigkeitsklasse | schraubfall | verschraubung',
  },
  ordinals: {
    1: 'der erste | die erste | das erste | den ersten | erster | die erste option | vom ersten | das erste gerät',
    2: 'der zweite | die zweite | das zweite | den zweiten | zweiter | die zweite option | vom zweiten',
    3: 'der dritte | die dritte | das dritte | den dritten | dritter | vom dritten',
    [-1]: 'der letzte | die letzte | das letzte | den letzten',
  },
  intents: {
    request_quote:
      'bieten sie an | bieten sie | biete | angebot | angebote | offerte | angebot machen | angebot schicken | angebot senden | ein angebot | angebot erstellen | preisangebot | anbieten | bieten sie uns an | proforma | proformarechnung | kostenvoranschlag | angebotsanfrage | anfrage für ein angebot | bitte anbieten | ihr angebot | angebot anfordern | bestellen wir | wir bestellen | offerieren | unterbreiten | angebot zukommen | auftrag erteilen | richtangebot | bestellen | bestellung | angebotserstellung | anfrage über',
    ask_price:
      'was kostet | wie teuer | preis | preise | kosten | preisliste | was kosten | wie viel kostet | wieviel kostet | stückpreis | listenpreis | rabatt | mengenrabatt | nachlass | skonto | preisauskunft | preislich | was würde kosten | was würden kosten | wie hoch ist der preis | preislage | wie viel kosten | wieviel kosten | bester preis',
    ask_delivery:
      'wann wäre | wann wären | wann kann ich | bis wann | lieferzeit | lieferzeiten | wann können sie liefern | wie schnell können sie liefern | liefertermin | lieferbar | ab lager | verfügbar | verfügbarkeit | auf lager | vorrätig | wie lange dauert die lieferung | liefern sie | wann wäre die lieferung | lieferfrist | wann kommt | wie schnell liefern | wann liefern | lagerware | wie schnell | kurzfristig lieferbar | versenden sie | versand nach',
    ask_calculation:
      'berechnen | berechnung | ausrechnen | welches drehmoment brauche ich | welches drehmoment | vorspannkraft | klemmkraft | wie viele verschraubungen | wie viele schrauben pro | wie viele akkus | luftverbrauch für | anzugsmoment für | kalkulieren | rechnen | wie viel drehmoment | welches anzugsmoment | welches moment | wie viele akkus brauche | auslegen | wieviele akkus | rechnet | wie viel luft',
    talk_to_person:
      'verbinden sie mich | verbinden | ihren vertrieb | mit einem menschen | mit jemandem sprechen | ansprechpartner sprechen | mitarbeiter sprechen | einem mitarbeiter | ihrer mitarbeiter | mit einem berater | rückruf | rufen sie mich an | zurückrufen | rufen sie zurück | persönlich sprechen | vertrieb sprechen | außendienst | kundendienst | techniker sprechen | mit einer person | echten menschen | jemand anrufen | jemanden sprechen | melden sie sich | kontaktieren sie mich | berater sprechen | fachberater | vertriebsmitarbeiter | mit ihrem vertrieb | anwendungstechniker | mensch | jemandem reden | telefonat | anwendungsberater | außendienstmitarbeiter | anruf von',
    compare:
      'vergleich | vergleichen | unterschied | unterschiede | unterscheiden | unterscheidet | im vergleich | versus | vs | gegenüberstellung | gegenüberstellen | was ist besser | welcher ist besser | welches ist besser | gegen | vergleichstabelle | vor- und nachteile | schneidet ab',
    confirm:
      'ja | jawohl | genau | richtig | stimmt | korrekt | okay | ok | passt | einverstanden | gerne | ja bitte | ja gerne | in ordnung | sicher | klar | perfekt | machen sie das | klingt gut | natürlich | absolut | gut so | alles klar | so machen wir das | jo | jep | bestätigt | bestätige',
    reject:
      'nein | nein danke | kein interesse | nö | nee | nicht interessiert | zu teuer | passt nicht | gefällt mir nicht | lieber nicht | keins davon | keines davon | nicht das richtige | kommt nicht in frage',
    greet:
      'hallo | guten tag | guten morgen | guten abend | sehr geehrte damen und herren | hi | moin | grüß gott | servus | sehr geehrte | sehr geehrter | hallo zusammen | liebes team | grüezi | tag | moin moin',
    thank:
      'danke | vielen dank | danke schön | dankeschön | besten dank | herzlichen dank | danke sehr | merci | tausend dank | danke für',
    complaint:
      'auseinandergefallen | abgebrochen | geht niemand ran | geht keiner ran | keiner geht ans telefon | niemand geht ans telefon | niemand meldet sich | keiner meldet sich | meldet sich keiner | zerbrochen | in die brüche | gebrochen | versagt | bereits defekt | gibt den geist auf | den geist aufgegeben | beschwerde | reklamation | reklamieren | beschweren | defekt | kaputt | funktioniert nicht | geht nicht | falsch geliefert | unzufrieden | enttäuscht | mangelhaft | beschädigt | nie angekommen | schlechte qualität | unverschämt | ärgerlich | sauer | inakzeptabel | noch immer nicht | immer noch nicht | nicht angekommen | ausgefallen | frechheit | geld zurück | niemand meldet sich | seit wochen | schlechter service | mangel | gebrochen | warte seit | nicht zufrieden | meldet sich niemand | streikt',
    abuse:
      'idiot | idioten | scheiße | scheiss | scheißladen | arschloch | blödmann | dumm | verarschen | verarscht | leck mich | drecksladen | hurensohn | wichser | schwachsinn | dummkopf | verpiss | saftladen | deppen | blöder bot | halt die klappe | vollidiot | mist',
    off_topic:
      'wetter | witz | fußball | rezept | bundeskanzler | film | lied | gedicht | bitcoin | aktien | horoskop | freundin | wahl | hausaufgaben | hauptstadt von | pizza | bist du ein mensch | bist du eine ki | bist du ein roboter | politik | systemprompt | lotto | weltmeister | sinn des lebens | kochen | bundesliga | wie heißt du | wie alt bist du | geschichte erzählen | erzähl mir | restaurant | urlaub | spielen wir | bist du echt | kryptowährung',
    find_product:
      'suche | suchen | brauche | brauchen | benötige | benötigen | empfehlen | empfehlung | welches werkzeug | welcher schrauber | haben sie | gibt es | möchte kaufen | möchten kaufen | interessiere mich für | interesse an | eignet sich für | welches gerät | vorschlagen | bitte um einen vorschlag | was empfehlen sie | führen sie | wünschen uns | möchte | wollen | hätten gern | hätte gern | können sie mir empfehlen | passend | passendes | geeignet | auf der suche nach | welche schrauber | welches modell | welchen schrauber | zeigen sie mir | sollte | anschaffen | planen | was gibt es | was haben sie',
    ask_question:
      'wie funktioniert | was ist | erklären | hat er | unterstützt | ist es möglich | wie oft | wie lange | kann man | was bedeutet | datenblatt | anleitung | bedienungsanleitung | wie stelle ich | handbuch | wie wird | wie schwer ist | wie laut | wie viel wiegt | welche garantie | wartung | warum | wie genau | kompatibel | technische daten | wie groß | was für ein | wieviel wiegt | welche schutzart | wie reinigt | welche schnittstellen | geht das auch | braucht man',
  },
}
