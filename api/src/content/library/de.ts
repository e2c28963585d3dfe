import type { LibraryTexts } from './types.ts'

export const de: LibraryTexts = {
  'mail-recap': {
    name: 'Zusammenfassung nach dem Erstgespräch',
    subject: 'Worüber wir gesprochen haben und wie es weitergeht',
    body: `vielen Dank für Ihre Zeit gestern. Das habe ich mitgenommen – korrigieren Sie mich gern:
– Sie interessieren sich für {product}.
– Sie möchten wissen, was es kostet, wann es bei Ihnen sein kann und ob es zu Ihrer Aufgabe passt.

Als Nächstes kläre ich die technische Seite und melde mich mit einem Vorschlag. Habe ich etwas übersehen, genügt eine Zeile als Antwort.`,
  },
  'mail-silent': {
    name: 'Seit drei Tagen still',
    subject: 'Ist bei Ihnen noch etwas offen?',
    body: `seit {days} Tagen habe ich nichts von Ihnen gehört und wüsste gern, wo Sie stehen.
Fehlt eine Zahl, eine Zeichnung oder ein Zertifikat, nennen Sie es mir; Sie haben es innerhalb eines Arbeitstages.
Passt es gerade nicht, hilft mir auch ein kurzes „später“; dann melde ich mich, wenn es Ihnen recht ist.`,
  },
  'mail-rescue': {
    name: 'Angebot ohne Antwort',
    subject: 'Ihr Angebot {quote_number}: Was würde Ihnen die Entscheidung erleichtern?',
    body: `unser Angebot {quote_number} über {quote_total} liegt Ihnen seit {days} Tagen vor.
Es gilt bis {valid_until}.
Meist steht eines von drei Dingen im Weg: der Preis, die Lieferzeit oder ein technischer Punkt. Sagen Sie mir, welches es ist, und ich prüfe, was wir tun können; bei technischen Fragen nehme ich gern einen Ingenieur zu einem kurzen Gespräch dazu.
Haben Sie sich anders entschieden, wäre ich für den Grund dankbar. Er hilft uns, besser zu werden.`,
  },
  'mail-quote-expiring': {
    name: 'Angebot läuft bald ab',
    subject: 'Angebot {quote_number} gilt bis {valid_until}',
    body: `eine kurze Erinnerung: Unser Angebot {quote_number} über {quote_total} gilt bis {valid_until}.
Bis dahin sind Preise und Lieferzeit für Sie fest. Annehmen können Sie es über den Link im Angebot.
Brauchen Sie mehr Zeit oder andere Mengen? Dann antworten Sie auf diese E-Mail, und ich schreibe Ihnen eine neue Fassung.`,
  },
  'mail-open-question': {
    name: 'Antwort auf eine offene Frage',
    subject: 'Ihre Frage an unseren Berater',
    body: `Sie haben unseren Berater etwas gefragt, was er aus unseren Unterlagen nicht beantworten konnte. Ich bin der Sache nachgegangen.

[Bitte hier die Antwort schreiben.]

Ist damit noch nicht alles geklärt, rufe ich Sie gern an.`,
  },
  'mail-requirements': {
    name: 'Checkliste nach technischem Download',
    subject: 'Ihr Download und eine Checkliste für die Auswahl',
    body: `Sie haben technische Unterlagen von uns heruntergeladen. Bei den meisten Vorhaben kommt es auf dieselbe Handvoll Angaben an; hier ist die Liste, die unsere Ingenieure zuerst durchgehen.
Schicken Sie mir, was Sie schon wissen; Lücken machen nichts. Sie erhalten eine Empfehlung mit Gründen und dem, was zu erproben wäre.`,
  },
  'mail-differences': {
    name: 'Unterschiede zu anderen Fabrikaten',
    subject: 'Worin sich unsere Lösung unterscheidet, Punkt für Punkt',
    body: `Sie vergleichen Angebote, und das ist richtig so. Damit Sie Gleiches mit Gleichem vergleichen, finden Sie hier die Punkte, in denen sich Fabrikate meist unterscheiden, und was Sie sich schriftlich geben lassen sollten.
Wo ein anderes Fabrikat für Ihre Aufgabe besser passt, sage ich es Ihnen.`,
  },
  'mail-after-sales': {
    name: 'Paket nach dem Kauf',
    subject: 'Willkommen: alles für einen guten Start',
    body: `vielen Dank für Ihren Auftrag. Damit der Start gelingt, finden Sie hier, was Sie in den ersten Wochen brauchen.
{person} bleibt für alles Ihr Ansprechpartner, von der Lieferung bis zum Ersatzteil.`,
  },
  'mail-review': {
    name: 'Bitte um eine Bewertung',
    subject: 'Wie läuft es?',
    body: `Sie arbeiten seit einigen Wochen mit {product}. Wie läuft es?
Zwei, drei Sätze genügen: was gut ist und was besser sein sollte. Stimmt etwas nicht, kümmere ich mich zuerst darum.
Sind Sie zufrieden – dürfen wir {company} als Referenz nennen? Sie sehen jedes Wort, bevor es jemand anderes sieht.`,
  },
  'call-first': {
    name: 'Erster Anruf',
    body: `Einstieg: „Hier ist {person} von {seller}. Sie haben uns nach {product} gefragt; haben Sie drei Minuten?“
Fragen: Was ist zu tun, und wie machen Sie es heute? · Was darf auf keinen Fall passieren? · Welche Stückzahl, bis wann? · Wer entscheidet mit?
Anbieten: eine Empfehlung mit Gründen innerhalb eines Arbeitstages.
Abschluss: den nächsten Termin vereinbaren, bevor Sie auflegen.`,
  },
  'call-price': {
    name: 'Anruf zum Preis',
    body: `Einstieg: „Unser Preis liegt Ihnen seit {days} Tagen vor, und ich frage lieber, als zu raten: Was halten Sie davon?“
Wenn er zu hoch ist: womit verglichen? Gesamtkosten je Verschraubung, Wartung und Stillstand, nicht nur der Stückpreis. Die Fragen zum Preis (anbei) bereithalten.
Wenn jemand anderes entscheidet: „Was braucht diese Person, um Ja zu sagen?“
In diesem Gespräch nie den Preis senken. Im Gegenzug nach Menge, Laufzeit oder Umfang fragen.`,
  },
  'call-silent': {
    name: 'Anruf nach fünf Tagen Stille',
    body: `Einstieg: „Ich habe Ihnen neulich geschrieben und möchte nicht lästig sein. Gibt es das Vorhaben noch?“
Wenn ja: Was steht gerade im Weg, und bis wann ist es geklärt?
Wenn verschoben: einen Monat vereinbaren und die Erinnerung setzen.
Wenn nein: nach dem einen Grund fragen, der den Ausschlag gab, danken, als Verlustgrund notieren.`,
  },
  'call-decision-maker': {
    name: 'Entscheider erreichen',
    body: `Ziel: ein Gespräch mit der Person, die bei {company} entscheidet.
Zu Ihrem Kontakt: „Damit Sie das intern nicht allein vertreten müssen: Wer unterschreibt, und worauf kommt es dieser Person am meisten an? Setzen wir uns zu dritt zwanzig Minuten zusammen?“
Mitbringen: Kosten und Nutzen auf einer Seite, eine Referenz aus derselben Branche, die offenen Risiken und wie wir sie absichern.`,
  },
  'call-key-account': {
    name: 'Anruf beim Großkunden',
    body: `Bei {company} stehen {value} offen. Vor dem Anruf mit der Teamleitung vorbereiten.
Klären: das Budget und wem es gehört · bis wann es laufen muss · wer noch Nein sagen kann · welche Alternativen es gibt.
Anbieten: einen Versuch an ihren Teilen, einen festen Ingenieur für den Start, einen Besuch der Leitung.
Danach: aufschreiben, wer was gesagt hat, und die Personen in die Entscheiderkette eintragen.`,
  },
  'call-check-in': {
    name: 'In Verbindung bleiben',
    body: `Einstieg: „Ich möchte nur hören, wie es läuft; ein Angebot steckt nicht dahinter.“
Fragen: Was hat sich seit unserem letzten Gespräch geändert? · Was ist für das nächste Halbjahr geplant? · Gibt es jemanden, den wir kennen sollten?
Jedes Vorhaben mit Monat notieren; daraus wird eine Erinnerung.`,
  },
  'checklist-requirements': {
    name: 'Checkliste der Anforderungen',
    body: `☐ Aufgabe: Woran wird gearbeitet, und wie geschieht es heute?
☐ Bereich: kleinster und größter Wert, zulässige Abweichung
☐ Stückzahl: je Schicht, Schichten je Tag, Spitzen
☐ Raum: Zugänglichkeit, Gewicht, das eine Person halten darf, Störkanten
☐ Versorgung: Netz, Akku oder Druckluft, Druck an der Station
☐ Nachweis: Was wird dokumentiert, für wen, wie lange aufbewahrt?
☐ Anbindung: Steuerung, Schnittstelle, Werksnorm
☐ Zertifikate: für welches Land und welche Branche
☐ Termine: Versuch, Entscheidung, Produktionsbeginn
☐ Personen: Wer bedient, wer wartet, wer entscheidet?`,
  },
  'faq-price': {
    name: 'Fragen zum Preis',
    body: `Was ist im Preis enthalten? Das Gerät mit dem im Angebot genannten Zubehör, Werksprüfung und Unterlagen. Fracht und Abgaben richten sich nach der dort genannten Lieferklausel.
Warum ist es teurer als unser jetziges? Vergleichen Sie die Kosten je gefertigtem Teil: Lebensdauer, Kalibrierung, Stillstand, Ausschuss.
Gibt es Mengenrabatt? Ja, das Angebot zeigt, ab welcher Menge.
Wie lange gilt der Preis? Bis zum Datum im Angebot.
Können wir erst erproben? Ja; wir vereinbaren Teile, Dauer und was als bestanden gilt.
Wie wird bezahlt? Wie im Angebot genannt; anderes nach Absprache.`,
  },
  'list-differences': {
    name: 'Liste der Unterschiede',
    body: `Verlangen Sie von jedem Anbieter dasselbe, schriftlich:
1. Genauigkeit: über den ganzen Bereich oder an einem Punkt? Nach welcher Norm gemessen?
2. Haltbarkeit: nach wie vielen Zyklen wird neu kalibriert, und was kostet das?
3. Nachweise: Werden Ergebnisse je Teil gespeichert, in welchem Format, und wer kann sie lesen?
4. Lieferung: ab Lager oder auftragsbezogen, und was geschieht bei Verzug?
5. Service: Wo ist die nächste Werkstatt, und gibt es so lange ein Ersatzgerät?
6. Ersatzteile: für wie viele Jahre, zu welchem Preis heute?
7. Zertifikate: Nummer und ausstellende Stelle, nicht nur das Logo.`,
  },
  'pack-after-sales': {
    name: 'Paket nach dem Kauf',
    body: `1. Lieferung: Verpackung prüfen, Schäden fotografieren, uns innerhalb von sieben Tagen melden.
2. Inbetriebnahme: nach der Kurzanleitung; unser Ingenieur ist beim ersten Start am Telefon.
3. Schulung: eine Stunde online für die Bedienung, eine für die Wartung. Nennen Sie Termine.
4. Wartung: Der Plan steht im Handbuch; tragen Sie den ersten Termin gleich ein.
5. Ersatzteile: Halten Sie den empfohlenen Satz vor Ort bereit.
6. Hilfe: Antworten Sie auf eine unserer E-Mails; wir melden uns innerhalb eines Arbeitstages.`,
  },
}
