import { heading, list, paragraph, quote, table } from '../blocks.ts'
import { companyFigures, legalName, mail, phone, postalLine, registration } from '../facts.ts'
import type { SitePages } from './site-pages.ts'

const figures = companyFigures('de')

export const de: SitePages = {
  about: {
    title: 'Über Corvane Torque',
    seoTitle: 'Über Corvane Torque: Werk, Menschen, Labor',
    seoDescription:
      'Seit 2006 in Ningbo: sieben Baureihen Schraubtechnik, eigenes Kalibrierlabor, Lieferung in 40 Länder.',
    body: [
      paragraph(
        `Wir bauen Schraubtechnik und sonst nichts. Das Werk in Ningbo besteht seit ${figures.founded}; heute arbeiten dort ${figures.employees} Menschen, davon ${figures.engineers} in Entwicklung und Anwendungstechnik.`,
      ),
      table(
        ['Angabe', 'Wert'],
        [
          ['Werk und Labor', `${figures.plantArea} m²`],
          ['Ausgelieferte Werkzeuge im letzten Jahr', figures.toolsPerYear],
          ['Belieferte Länder', figures.countries],
          ['Baureihen', 'BP, DN, AP, TW, TS, CX, AC'],
        ],
      ),
      heading('Was wir selbst machen'),
      list(
        'Impulseinheiten, Verzahnungen und Drehmomentaufnehmer fertigen und montieren wir im Haus.',
        'Jeder motorische Schrauber läuft vor dem Verpacken an einem harten und einem weichen Prüfschraubfall; das Protokoll liegt bei.',
        'Das Kalibrierlabor deckt 0,5 bis 1.000 Nm ab.',
      ),
      heading('Was wir nicht machen'),
      list(
        'Keine Akku- und keine Elektrowerkzeuge für explosionsgefährdete Bereiche; nur die Druckluftwerkzeuge AP tragen die ATEX-Kennzeichnung. Das sagen wir Ihnen vor der Bestellung.',
        'Keine Genauigkeitsangabe ohne den Schraubfall, an dem gemessen wurde.',
        'Keine Kundennamen ohne schriftliche Freigabe; deshalb tragen unsere Fälle den Vermerk „Musterfall“.',
      ),
      quote(
        'Corvane Torque ist ein erfundenes Unternehmen zur Vorführung dieser Website. Bestellungen werden nicht ausgeliefert.',
      ),
    ],
  },
  contact: {
    title: 'Kontakt',
    seoTitle: 'Kontakt: Antwort innerhalb eines Arbeitstags',
    seoDescription:
      'Schraubfalldaten senden, Antwort aus der Anwendungstechnik innerhalb eines Arbeitstags. Zeiten, Adressen und hilfreiche Angaben.',
    body: [
      paragraph(
        'Jede Anfrage liest jemand aus der Anwendungstechnik und antwortet mit Begründung, nicht nur mit einer Preisliste. Schreiben Sie gern auf Deutsch.',
      ),
      heading('Unsere Zusage'),
      list(
        'Technische Frage oder Preisanfrage: Antwort innerhalb eines Arbeitstags.',
        'Angebot für Katalogware: sofort als PDF über diese Website.',
        'Bandstillstand: Betreff „Bandstillstand“, Antwort innerhalb von vier Arbeitsstunden.',
        'Können wir nicht helfen, sagen wir es am selben Tag.',
      ),
      heading('Was uns die Antwort erleichtert'),
      list(
        'Drehmoment und Toleranz',
        'Schraube und Schraubfall, mit Foto oder Skizze',
        'Stückzahl und Lieferort',
        'Der Tag, an dem Sie entscheiden müssen',
      ),
      heading('So erreichen Sie uns'),
      paragraph(
        `Vertrieb: ${mail.sales} · Service: ${mail.service} · Kalibrierung: ${mail.calibration} · Telefon: ${phone}`,
      ),
      paragraph(
        'Montag bis Freitag, 8:30 bis 17:30 Uhr in Ningbo (UTC+8), also 1:30 bis 10:30 Uhr mitteleuropäischer Winterzeit. Wer bis 9 Uhr schreibt, hat oft noch am Vormittag eine Antwort.',
      ),
    ],
  },
  privacy: {
    title: 'Datenschutzerklärung',
    seoTitle: 'Datenschutzerklärung von Corvane Torque',
    seoDescription:
      'Was diese Website erst nach Ihrer Einwilligung erfasst, zu welchem Zweck, auf welcher Rechtsgrundlage, wie lange und wer es erhält.',
    body: [
      paragraph(
        `Verantwortlicher: ${legalName}, ${postalLine}. Kontakt zum Datenschutz: ${mail.privacy}. Vertreter in der EU nach Art. 27 DSGVO: [Name, Anschrift]. Der Text gehört zur Vorführung; wer die Website tatsächlich betreibt, füllt die eckigen Klammern.`,
      ),
      heading('Erst die Einwilligung'),
      paragraph(
        'Bevor Sie im Hinweis zustimmen, wird kein Verhalten erfasst und kein Skript Dritter geladen (§ 25 Abs. 1 TDDDG, Art. 6 Abs. 1 Buchst. a DSGVO). Ablehnen kostet Sie nichts: Seiten, Auswahlhilfe und Angebot funktionieren ebenso. Widerrufen können Sie jederzeit unter „Messung einstellen“ im Seitenfuß.',
      ),
      heading('Was nach der Einwilligung erfasst wird'),
      list(
        'Aufgerufene Seiten, Verweildauer, Scrolltiefe, Klicks mit Position',
        'Auswahlschritte, Vergleiche, Downloads',
        'Begonnene, abgebrochene und gesendete Formulare, niemals Tastatureingaben',
        'Dass Sie mit dem Berater sprechen und wie weit das Gespräch gekommen ist',
      ),
      paragraph(
        'Die Erfassung läuft unter einer zufälligen Kennung. Senden Sie eine Anfrage oder fordern ein Angebot an, werden frühere Besuche unter dieser Kennung mit Ihnen verknüpft. Möchten Sie das nicht, lehnen Sie ab oder widerrufen Sie vor dem Absenden.',
      ),
      heading('Gespräche mit dem Berater'),
      paragraph(
        'Was Sie dem Berater schreiben und was er antwortet, wird gespeichert, ob Sie der Erfassung oben zustimmen oder nicht: Ohne das könnte das Gespräch nicht weitergehen. Ein notwendiges Cookie findet Ihr Gespräch 30 Tage lang wieder (§ 25 Abs. 2 Nr. 2 TDDDG). Mit Einwilligung wird es zusätzlich unter Ihrer zufälligen Kennung abgelegt; fordern Sie ein Angebot oder einen Rückruf an, wird es mit Ihnen verknüpft. Lesen können es unsere Vertriebsleute. Fragen, auf die niemand eine Antwort wusste, sammeln wir mit geschwärzten Kontaktdaten, um die Antwort zu schreiben.',
      ),
      paragraph(
        'Ist ein Anbieter eines Sprachmodells angebunden, erhält er, was Sie schreiben und was der Berater zu sagen hat; darin können Ihr Name und Ihre E-Mail-Adresse vorkommen. Ist keiner angebunden, arbeitet der Berater allein auf unseren eigenen Servern.',
      ),
      heading('Zwecke, Rechtsgrundlagen, Speicherdauer'),
      table(
        ['Zweck', 'Rechtsgrundlage (DSGVO)', 'Dauer'],
        [
          ['Anfragen und Angebote', 'Art. 6 Abs. 1 Buchst. b', '24 Monate nach letztem Kontakt'],
          ['Gespräche mit dem Berater', 'Art. 6 Abs. 1 Buchst. b und f', '24 Monate nach letztem Kontakt'],
          ['Aufträge, Rechnungen, Ausfuhr', 'Art. 6 Abs. 1 Buchst. b und c', '10 Jahre'],
          ['Verhalten und Empfehlungen', 'Einwilligung, Buchst. a', '13 Monate'],
          ['Rangfolge der Anfragen', 'Art. 6 Abs. 1 Buchst. f', 'wie die Anfrage'],
          ['Werbepixel, falls eingeschaltet', 'Einwilligung, Buchst. a', '13 Monate'],
          ['Serverprotokolle zur Abwehr', 'Art. 6 Abs. 1 Buchst. f', '14 Tage'],
        ],
      ),
      paragraph(
        'Nach Ablauf der Frist löscht das System Gespräche mit dem Berater von selbst und entfernt Sie aus der Aufzeichnung des Verhaltens. Für die übrigen Fristen sorgt der Betreiber.',
      ),
      paragraph(
        'Die Rangfolge entsteht nach festen Regeln und entscheidet nur, wer zuerst Antwort bekommt. Eine automatisierte Entscheidung im Sinne von Art. 22 DSGVO findet nicht statt.',
      ),
      heading('Empfänger'),
      list(
        'Hosting: [Name, Land]',
        'Mailversand: [Name, Land]',
        'Reichweitenmessung, falls angebunden und nur mit Einwilligung: [Name, Land]',
        'Werbenetzwerke, falls eingeschaltet und nur mit Einwilligung: [Name, Land]',
        'Sprachmodell des Beraters, falls angebunden: [Name, Land]',
        'Speditionen und Zollagenten, nur bei Aufträgen',
      ),
      heading('Verarbeitung in China'),
      paragraph(
        'Ihre Anfrage lesen unsere Mitarbeiter in Ningbo. Für China besteht kein Angemessenheitsbeschluss der EU-Kommission; behördliche Zugriffe sind dort nicht in gleicher Weise begrenzt. Übermittlungen unserer Dienstleister stützen sich auf Standardvertragsklauseln. Daneben gilt das chinesische Gesetz zum Schutz personenbezogener Daten (PIPL).',
      ),
      heading('Ihre Rechte'),
      paragraph(
        `Auskunft, Berichtigung, Löschung, Einschränkung, Datenübertragbarkeit, Widerspruch gegen Verarbeitungen nach Buchst. f und Widerruf der Einwilligung: Schreiben Sie an ${mail.privacy}, Sie erhalten binnen eines Monats Antwort. Beschweren können Sie sich bei der Datenschutzbehörde Ihres Bundeslandes oder Wohnsitzstaats.`,
      ),
    ],
  },
  imprint: {
    title: 'Impressum',
    seoTitle: 'Impressum von Corvane Torque',
    seoDescription:
      'Angaben nach § 5 DDG: Anbieter, Anschrift, Vertretung, Kontakt sowie Register- und Steuernummern des Vorführunternehmens.',
    body: [
      quote('Vorführunternehmen. Alle Nummern sind Muster und gehören niemandem.'),
      heading('Angaben nach § 5 DDG'),
      list(
        `Anbieter: ${legalName}`,
        `Anschrift: ${postalLine}`,
        'Vertreten durch: [Geschäftsführung, Mustereintrag]',
        `E-Mail: ${mail.sales} · Telefon: ${phone}`,
        `Registernummer (Unified Social Credit Code): ${registration.unifiedSocialCreditCode}`,
        `Umsatzsteuer-Identifikationsnummer: ${registration.vatId}`,
        `EORI-Nummer: ${registration.eoriId}`,
      ),
      paragraph('Verantwortlich für journalistisch-redaktionelle Inhalte nach § 18 Abs. 2 MStV: [Name, Anschrift].'),
      paragraph(
        'Unsere Angebote richten sich ausschließlich an Unternehmer im Sinne von § 14 BGB. An Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle nehmen wir nicht teil.',
      ),
    ],
  },
}
