import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Controllers',
  summary:
    'Controllers for one to eight DC nutrunners, a radio station for six battery tools and a gateway that speaks seven protocols.',
  intro:
    'The controller decides whether a joint is OK. A CX feeds the DN tools with 48 V, runs the tightening strategy 4,000 times a second, compares torque and angle with their limits and keeps the curve. CX-1 and CX-2 hang on a column, CX-4 and CX-8 are IP54 cabinets for several spindles. The CX-1W has no cable at all: it serves up to six connected battery tools by radio. All of them speak Open Protocol, Modbus TCP, OPC UA and MQTT as delivered; PROFINET, EtherNet/IP or EtherCAT is one option each. Where a line is older than its protocols, the CX-G translates. Programs are written in the browser, no licence, no dongle.',
  scenes: [
    {
      title: 'One station, one tool',
      text: 'CX-1 on the column, DN-40 in the hand. The line releases the car by digital I/O, the quality system collects torque and angle by Open Protocol: two cables, commissioned in a morning.',
    },
    {
      title: 'Eight spindles on a wheel',
      text: 'CX-8 starts all spindles together, holds them at the threshold and finishes together. One million results stay in the cabinet even if the network is down over the weekend.',
    },
    {
      title: 'New tools on an old PLC',
      text: 'The PLC knows PROFINET, the tools know Open Protocol. A CX-G on the DIN rail maps up to 16 tools into one device; the PLC program sees inputs and outputs.',
    },
  ],
  operatingConditions:
    '0 to 45 °C, CX-G to 55 °C; humidity up to 85 %, storage −20 to 70 °C. CX-1, CX-1W and CX-2 IP42, 100 to 240 V; CX-4 and CX-8 IP54, 200 to 240 V; CX-G IP20, 18 to 30 V DC. Leave 100 mm of air above and below cabinets. Calibration of the measuring electronics every 24 months.',
  faq: [
    {
      question: 'Which fieldbus is included?',
      answer:
        'Open Protocol, Modbus TCP, OPC UA and MQTT are always there, and from CX-1 to CX-8 RS-232, USB and digital I/O as well. PROFINET, EtherNet/IP and EtherCAT are plug-in options for the CX-1 to CX-8; the CX-G has all three on board. One field bus runs at a time, on either.',
    },
    {
      question: 'How many results can I store, and what happens when the memory is full?',
      answer:
        '50,000 in the CX-G, 100,000 in the CX-1 and CX-1W, 200,000 in the CX-2, 500,000 in the CX-4, 1,000,000 in the CX-8. The oldest result that has been sent is overwritten; unsent ones are kept and a warning is given.',
    },
    {
      question: 'Can tools of other makes be connected?',
      answer:
        'Not to the 48 V outputs. Any tool or controller with Open Protocol can be connected to the CX-G, which passes its results on like our own.',
    },
    {
      question: 'Does the controller need the internet?',
      answer:
        'No. Configuration and curves are served by the controller itself in your own network. Updates come as a signed file that you install when production allows.',
    },
  ],
  seoTitle: 'Tightening controllers and gateway | Corvane Torque',
  seoDescription:
    'CX controllers for 1 to 8 spindles, radio for 6 tools, gateway for 16: Open Protocol, OPC UA, PROFINET, EtherCAT. Drawings, prices, lead time.',
} satisfies FamilyInLanguage
