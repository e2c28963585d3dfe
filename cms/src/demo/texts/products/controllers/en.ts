import type { ProductsInLanguage } from '../product-in-language.ts'

export default {
  'CX-1': {
    name: 'CX-1 tightening controller',
    summary: 'One handheld DN tool, 256 programs, 100,000 results: 5.2 kg on a column or under the table.',
    sellingPoints: [
      '210 × 290 × 160 mm, touch display, IP42',
      '100 to 240 V, 1,000 W: runs on any ordinary socket',
      'Digital I/O for the line and Open Protocol for the quality system as delivered',
    ],
  },
  'CX-1W': {
    name: 'CX-1W radio controller',
    summary: 'Up to six connected battery tools over 60 m by Wi-Fi or Bluetooth, no cable to any of them.',
    sellingPoints: [
      'Collects from BP-25C tools and from TW wrenches with the Wi-Fi option',
      '60 W, 3.1 kg, no 48 V stage inside: it only talks',
      'Buffers 100,000 results when the plant network is down',
    ],
  },
  'CX-2': {
    name: 'CX-2 two-channel controller',
    summary: 'Two DN tools or spindles at once, also synchronised, 512 programs, 9.4 kg.',
    sellingPoints: [
      'Two handheld tools share one station and one network address',
      'The smallest controller that runs the fixtured spindles DN-150F and DN-400F',
      '200,000 results, 100 to 240 V, 2,000 W',
    ],
  },
  'CX-4': {
    name: 'CX-4 four-channel control cabinet',
    summary: 'Four spindles synchronised in an IP54 cabinet of 400 × 600 mm, 500,000 results.',
    sellingPoints: [
      '1,024 programs, so every variant of a mixed line has its own',
      '200 to 240 V, 4,000 W, 52 dB(A) fan',
      '26 kg, wall-mounted; cables enter from below',
    ],
  },
  'CX-8': {
    name: 'CX-8 eight-channel control cabinet',
    summary: 'Eight spindles synchronised, one million results, for multi-spindle machines.',
    sellingPoints: [
      'All eight spindles wait for one another at the threshold torque',
      '600 × 800 × 300 mm, IP54, 58 kg, stands or hangs',
      '8,000 W on 200 to 240 V; PROFINET, EtherNet/IP or EtherCAT as an option',
    ],
  },
  'CX-G': {
    name: 'CX-G protocol gateway',
    summary:
      '16 tools in, seven protocols out: Open Protocol, PROFINET, EtherNet/IP, EtherCAT, Modbus TCP, OPC UA, MQTT.',
    sellingPoints: [
      '45 mm wide on the DIN rail, 0.7 kg, 18 to 30 V DC, 12 W',
      'Tools of other makes with Open Protocol appear like our own',
      'Buffers 50,000 results and works up to 55 °C in the cabinet',
    ],
  },
} satisfies ProductsInLanguage
