import type { TermsInLanguage } from './texts.ts'

export const de: TermsInLanguage = {
  validity: {
    title: 'Bindefrist',
    text: 'Das Angebot gilt 30 Tage ab Angebotsdatum. Die Preise sind Nettopreise ohne Steuern für die genannten Mengen.',
  },
  delivery: {
    title: 'Lieferung',
    text: 'Nach der im Angebot genannten Klausel der Incoterms 2020 und dem benannten Ort. Die Lieferzeit beginnt mit Auftragsbestätigung und Eingang einer vereinbarten Anzahlung.',
  },
  payment: {
    title: 'Zahlung',
    text: 'Wie im Angebot genannt, spesenfrei für den Verkäufer. Eigentumsvorbehalt bis zur vollständigen Zahlung, soweit das Recht am Lieferort ihn zulässt. Einfuhrabgaben und -steuern trägt der Käufer, außer bei DDP.',
  },
  acceptance: {
    title: 'Untersuchung',
    text: 'Sichtbare Transportschäden sind binnen 7 Tagen, Fehlmengen binnen 14 Tagen nach Eingang mit Fotos anzuzeigen; danach gilt die Ware insoweit als genehmigt.',
  },
  warranty: {
    title: 'Gewährleistung',
    text: 'Für die im Datenblatt genannte Dauer ab Lieferung auf Material und Verarbeitung. Ausgenommen sind Verschleißteile, üblicher Kapazitätsverlust von Akkus und unsachgemäßer Gebrauch.',
  },
  calibration: {
    title: 'Kalibrierung',
    text: 'Jedem Drehmomentschlüssel liegt der Kalibrierschein nach ISO 6789-2 bei, jedem Aufnehmer sein Kalibrierschein. Eine weitere Kalibrierung nach ISO/IEC 17025 gehört zum Lieferumfang, wenn sie als Option angeboten ist.',
  },
  'export-control': {
    title: 'Ausfuhrkontrolle',
    text: 'Die Lieferung steht unter dem Vorbehalt von Ausfuhrgenehmigungen und Sanktionsrecht. Auf Verlangen nennt der Käufer den Endverwender.',
  },
  law: {
    title: 'Recht und Streitfälle',
    text: 'Es gilt das UN-Kaufrecht (CISG); Streitigkeiten entscheidet ein Schiedsgericht in Singapur nach den SIAC-Regeln auf Englisch. Einkaufsbedingungen gelten nur bei schriftlicher Bestätigung.',
  },
}
