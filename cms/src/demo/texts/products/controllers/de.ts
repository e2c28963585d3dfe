import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'CX-1': {
    name: 'Schraubersteuerung CX-1',
    summary: 'Ein handgeführter DN, 256 Programme, 100.000 Ergebnisse: 5,2 kg an der Säule oder unter dem Tisch.',
    sellingPoints: [
      '210 × 290 × 160 mm, Touchdisplay, IP42',
      '100 bis 240 V, 1.000 W: läuft an jeder gewöhnlichen Steckdose',
      'Digitale E/A für das Band und Open Protocol für die Qualität ab Werk',
    ],
  },
  'CX-1W': {
    name: 'Funksteuerung CX-1W',
    summary: 'Bis zu sechs vernetzte Akkuschrauber über 60 m per WLAN oder Bluetooth, ohne ein einziges Kabel.',
    sellingPoints: [
      'Sammelt von BP-25C und von TW-Schlüsseln mit WLAN-Option',
      '60 W, 3,1 kg, keine 48-V-Endstufe: Sie redet nur',
      'Puffert 100.000 Ergebnisse, wenn das Werksnetz steht',
    ],
  },
  'CX-2': {
    name: 'Zweikanal-Schraubersteuerung CX-2',
    summary: 'Zwei DN oder zwei Spindeln zugleich, auch synchronisiert, 512 Programme, 9,4 kg.',
    sellingPoints: [
      'Zwei Handschrauber teilen sich Station und Netzwerkadresse',
      'Die kleinste Steuerung für die Einbauspindeln DN-150F und DN-400F',
      '200.000 Ergebnisse, 100 bis 240 V, 2.000 W',
    ],
  },
  'CX-4': {
    name: 'Vierkanal-Steuerschrank CX-4',
    summary: 'Vier Spindeln synchron in einem IP54-Schrank von 400 × 600 mm, 500.000 Ergebnisse.',
    sellingPoints: [
      '1.024 Programme: Jede Variante einer Mischlinie bekommt ihr eigenes',
      '200 bis 240 V, 4.000 W, Lüfter mit 52 dB(A)',
      '26 kg, Wandmontage; Kabel kommen von unten',
    ],
  },
  'CX-8': {
    name: 'Achtkanal-Steuerschrank CX-8',
    summary: 'Acht Spindeln synchron und eine Million Ergebnisse, für Mehrfachschrauber.',
    sellingPoints: [
      'Alle acht Spindeln warten am Schwellmoment aufeinander',
      '600 × 800 × 300 mm, IP54, 58 kg, stehend oder hängend',
      '8.000 W an 200 bis 240 V; PROFINET, EtherNet/IP oder EtherCAT als Option',
    ],
  },
  'CX-G': {
    name: 'Protokoll-Gateway CX-G',
    summary:
      '16 Werkzeuge hinein, sieben Protokolle hinaus: Open Protocol, PROFINET, EtherNet/IP, EtherCAT, Modbus TCP, OPC UA, MQTT.',
    sellingPoints: [
      '45 mm breit auf der Hutschiene, 0,7 kg, 18 bis 30 V DC, 12 W',
      'Fremde Werkzeuge mit Open Protocol erscheinen wie unsere eigenen',
      'Puffert 50.000 Ergebnisse und arbeitet bis 55 °C im Schrank',
    ],
  },
} satisfies ProductsInLanguage
