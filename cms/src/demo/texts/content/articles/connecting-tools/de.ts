import { heading, list, paragraph, table } from '../../blocks.ts'
import type { ArticleText } from '../../types.ts'

export const de: ArticleText = {
  title: 'Schraubtechnik anbinden: Open Protocol, PROFINET oder MQTT',
  summary:
    'Drei Schnittstellen, drei Aufgaben: Ergebnisse ins MES, Verriegelung mit der SPS, Trends auf die Plattform. Was Sie bestellen und welche Telegramme Sie zuerst testen.',
  seoTitle: 'Open Protocol, PROFINET oder MQTT für Schrauber',
  seoDescription:
    'Welche Schnittstelle für Verriegelung, Rückverfolgung und Trenddaten passt, was das Netz leisten muss und welche MIDs zuerst zu testen sind.',
  body: [
    paragraph(
      'Die Wahl folgt aus der Frage, wer auf die Antwort wartet. Wartet das Band, ist es Sache der SPS. Wartet eine Datenbank, genügt ein Telegramm. Wartet niemand, wird veröffentlicht.',
    ),
    heading('Gegenüberstellung'),
    table(
      ['Merkmal', 'Open Protocol', 'PROFINET', 'MQTT'],
      [
        ['Gegenstelle', 'MES, Leitrechner', 'SPS', 'Broker, Plattform'],
        ['Transport', 'TCP, meist Port 4545', 'zyklische E/A über Ethernet', 'TCP, mit TLS Port 8883'],
        ['Antwortzeit', 'einige 10 ms', 'kürzester Zyklus 8 ms', 'nicht zugesichert'],
        [
          'Inhalt',
          'Programm, FIN, Moment, Winkel',
          'Freigabe, Programmnr., i. O./n. i. O.',
          'JSON-Ergebnis, Zustand, Zähler',
        ],
        ['Bei Ausfall', 'Keep-alive läuft ab', 'Station hält an', 'Daten kommen später'],
        ['An unserer CX', 'Serie', 'Option oder über CX-G', 'Serie'],
      ],
    ),
    paragraph(
      'EtherNet/IP und EtherCAT erfüllen denselben Zweck wie PROFINET und werden genauso bestellt; es läuft immer nur ein Feldbus zur Zeit. Modbus TCP und OPC UA sind Serie, OPC UA die naheliegende Wahl, wenn im Werk schon ein Server läuft. Für das Engineering zählt die passende GSDML-Datei: Firmwarestand der Steuerung und Dateiversion gehören ins Lastenheft.',
    ),
    heading('Open Protocol: diese Telegramme zuerst testen'),
    list(
      'MID 0001 und 0002: Verbindungsaufbau und Bestätigung',
      'MID 0018: Schraubprogramm wählen',
      'MID 0043 und 0042: Werkzeug freigeben und sperren',
      'MID 0050: FIN oder Seriennummer übergeben',
      'MID 0060, 0061, 0062: Ergebnis abonnieren, empfangen, quittieren',
      'MID 9999: Keep-alive alle 10 s, nach 15 s Stille bricht die Verbindung ab',
    ),
    paragraph(
      'Schreiben Sie die Revision der MID 0061 fest. Die meisten Verzögerungen bei der Inbetriebnahme entstehen, weil beide Seiten verschiedene Revisionen auswerten.',
    ),
    heading('Bewährte Aufteilung'),
    paragraph(
      'Verriegelung über PROFINET, QS-Daten über Open Protocol, Trends über MQTT mit QoS 1 und einem Topic wie werk1/linie3/st40/verschraubung. Alles läuft gleichzeitig auf einer Steuerung. Ob der Werkstückträger weiterfährt, entscheidet die SPS, nie die Cloud.',
    ),
    heading('Vor dem Gespräch mit der IT'),
    list(
      'Eigene Zone nach IEC 62443, nur die genannten Ports öffnen.',
      'Open Protocol ist unverschlüsselt und bleibt in dieser Zone.',
      'Im laufenden Betrieb das Kabel ziehen: Ergebnisse müssen gepuffert werden und danach vollständig ankommen. Mit QoS 1 kann eines doppelt kommen: Die Datenbank verwirft es anhand der Ergebnisnummer.',
      'Werden Werker mitgespeichert, früh Betriebsrat und Datenschutz einbinden.',
    ),
  ],
}
