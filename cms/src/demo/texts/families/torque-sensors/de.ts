import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Drehmomentsensoren und Messgeräte',
  summary:
    'Rotierende Sensoren mit ±0,25 %, statische mit ±0,2 % und Tischgeräte mit ±0,5 %, von 0,2 bis 1.000 Nm, alle mit Kalibrierzertifikat.',
  intro:
    'Der Schrauber sagt, was er getan hat; der Sensor sagt, ob es stimmt. Rotierende TS sitzen zwischen Schrauber und Nuss und messen an der echten Verbindung, 0,5 bis 500 Nm, Drehmoment und Winkel mit 10.000 Werten pro Sekunde. Statische TS stehen im Prüfstand und nehmen Schlüssel auf, 2,5 bis 1.000 Nm. Die Tischgeräte TS-10B und TS-200B bringen Verstärker, Touchdisplay, 200 Prüfprogramme und 50.000 Ergebnisse mit; am zweiten Kanal läuft ein weiterer Sensor. Die Genauigkeit gilt vom Messwert im Bereich der Tabelle, mit der Option ISO/IEC 17025 halbiert sie sich. Jeder Sensor trägt sein Kalibrierdatum; nach zwölf Monaten ist er wieder fällig.',
  scenes: [
    {
      title: 'Freigabe einer neuen Station',
      text: 'Rotierender Sensor am Schrauber, 25 Verschraubungen am Originalteil, Cm und Cmk vor dem ersten Fahrzeug. Drehmoment und Winkel kommen von derselben Welle; so zeigt sich auch die Härte des Schraubfalls.',
    },
    {
      title: 'Schlüsselprüfung vor der Schicht',
      text: 'Ein TS-200B neben der Werkzeugausgabe: dreimal ziehen, grün oder rot, und das Ergebnis steht unter der Seriennummer. Das kostet eine Minute statt einer Rückrufaktion.',
    },
    {
      title: 'Kalibrierraum',
      text: 'TS-50S, TS-250S und TS-1000S decken 2,5 bis 1.000 Nm mit ±0,2 % ab; mit ISO/IEC-17025-Kalibrierung, ±0,1 %, dienen sie als Referenz für Schlüssel nach ISO 6789-2.',
    },
  ],
  operatingConditions:
    'Sensoren 5 bis 50 °C, Tischgeräte 5 bis 40 °C, Luftfeuchte bis 80 %, Lagerung bei −20 bis 60 °C. Rotierend IP50, statisch IP65, Tischgeräte IP40. Überlast: rotierend und Tischgerät bis 200 % des Höchstmoments, statisch bis 150 %. Höchstdrehzahl der rotierenden Sensoren beachten, 2.500 bis 5.000 min⁻¹. Speisung 5 bis 12 V, Tischgeräte 100 bis 240 V.',
  faq: [
    {
      question: 'Rotierend, statisch oder Tischgerät?',
      answer:
        'Rotierend, um einen Schrauber an seiner Verbindung zu messen. Statisch, um Schlüssel zu prüfen oder einen Prüfstand zu bauen. Tischgerät, wenn Anzeige, Speicher und Auswertung zugleich gebraucht werden: Es ist ein Sensor mit allem, was dahinter gehört.',
    },
    {
      question: 'Lassen sich Impulsschrauber messen?',
      answer:
        'Ja. Ein Impuls dauert wenige Millisekunden, 10.000 Werte pro Sekunde lösen ihn auf. Liegt die Leerlaufdrehzahl über der Grenze des Sensors, im Programm des Schraubers senken oder erst an der anliegenden Verbindung starten.',
    },
    {
      question: 'Welchen Bereich wähle ich?',
      answer:
        'Das Arbeitsmoment sollte zwischen 20 und 80 % des Höchstmoments liegen. Für 60 Nm den TS-75R; am harten Schraubfall mit Impulsschrauber besser den TS-180R.',
    },
    {
      question: 'Welche Signale liefern die Sensoren?',
      answer:
        'Rotierende und statische liefern ±10 V und RS-232 und lassen sich direkt an ein TS-Tischgerät stecken. Die Tischgeräte bieten USB, RS-232, Modbus TCP und Open Protocol.',
    },
  ],
  seoTitle: 'Drehmomentsensoren und Messgeräte | Corvane Torque',
  seoDescription:
    'Rotierende, statische und Tisch-Drehmomentmesser von 0,2 bis 1.000 Nm: ±0,2 bis ±0,5 %, ISO/IEC-17025-Kalibrierung, Zeichnung, Preis, Lieferzeit.',
} satisfies FamilyInLanguage
