import { legalName } from '../facts.ts'
import type { CompanyText } from './texts.ts'

export const de: CompanyText = {
  legalName,
  tagline: 'Schraubtechnik, die ihre Zahlen nennt',
  description:
    'Hersteller von Akku-Impulsschraubern, DC-Schraubern, Drehmomentschlüsseln, Aufnehmern und Steuerungen in Ningbo, Lieferung in 40 Länder.',
  hours: 'Montag bis Freitag, 8:30–17:30 Uhr (UTC+8)',
  addressTitle: 'Werk und Sitz',
  addressLines: '188 Beacon Wharf Road, Gebäude 6\nYinzhou District, 315100 Ningbo\nZhejiang, China',
  demoNotice: 'Vorführseite eines erfundenen Unternehmens. Hier wird nichts verkauft.',
  certificateLibrary: {
    title: 'Zertifikate und Bescheinigungen',
    text: 'Jede Bescheinigung mit Nummer, Aussteller, Geltungsbereich und Ablaufdatum. Suche nach Modell, Norm oder Land.',
    sampleLabel: 'Muster ohne Gültigkeit',
  },
  certificates: {
    ce: 'EU-Konformitätserklärung: Maschinen, elektromagnetische Verträglichkeit und bei Funk die Funkanlagenrichtlinie.',
    ukca: 'Erklärung für Großbritannien im Umfang der CE-Erklärung.',
    ul: 'Produktsicherheit für die USA und Kanada.',
    ccc: 'Pflichtzertifizierung für den Verkauf in China.',
    'iso-6789-2': 'Kalibrierschein eines Drehmomentschlüssels nach Seriennummer, mit Messunsicherheit.',
    'iso-17025': 'Kalibrierschein eines akkreditierten Labors, rückgeführt auf nationale Normale.',
    'vdi-2647': 'Bericht der dynamischen Prüfung motorischer Schrauber am harten und weichen Prüfschraubfall.',
    'iso-9001': 'Qualitätsmanagement des Werks.',
    'iso-14001': 'Umweltmanagement des Werks.',
  },
}
