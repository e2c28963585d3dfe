import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Accessories',
  summary:
    'Batteries, charger, sockets, cables, torque arm, balancer, air preparation and case: the parts without which a tool does not earn its money.',
  intro:
    'A station rarely stops because of the tool; it stops for an empty battery, a worn socket or a cable under a forklift. These are the accessories we use on our own test benches. Batteries come in two platforms, 18 V and 36 V, and share one charger. Socket sets are forged for pulse tools and cover M5 to M18. Cables for DN tools are IP65 and 5 or 10 m long. The torque arm takes the reaction up to 50 Nm, the balancer carries the tool on 2 m of rope, the filter regulator passes 2,400 L/min. Each part names the tools it fits; if you order it with the tool, it travels in the same carton.',
  scenes: [
    {
      title: 'A battery for every shift',
      text: 'Two packs per tool and one AC-CHG-2: one pack works, one charges for 40 minutes. Nobody walks to the store room.',
    },
    {
      title: 'A workplace without reaction',
      text: 'DN-40 on the arm AC-ARM-30: 40 Nm end in the table, the wrist holds only the trigger, and the tool stands upright over every screw.',
    },
    {
      title: 'Air that keeps its pressure',
      text: 'An AC-FRL-38 directly before the hose holds 6.3 bar at the tool. It costs less than one joint that has to be reworked at the customer’s.',
    },
  ],
  operatingConditions:
    'Batteries work from −5 to 45 °C and are charged at 5 to 40 °C. Tool cables −20 to 80 °C, IP65. Sockets and extension −40 to 120 °C. Torque arm 0 to 50 °C, balancer −10 to 60 °C, air preparation 5 to 60 °C at up to 10 bar. Warranty 12 months on batteries, cables, sockets and air preparation, 24 months on charger, arm, balancer and case.',
  faq: [
    {
      question: 'Which battery fits which tool?',
      answer:
        'AC-BAT18-25 and AC-BAT18-50 fit every BP from BP-12 to BP-110, AC-BAT36-40 fits BP-150 and BP-200. The charger AC-CHG-2 recognises all three by itself.',
    },
    {
      question: 'Can batteries be sent by air?',
      answer:
        'Packed with a tool, the 18 V packs (45 and 90 Wh) stay under the 100 Wh limit of the simplified rules. The 36 V pack has 144 Wh and travels as class 9 dangerous goods; we prepare the papers.',
    },
    {
      question: 'May I use ordinary sockets on a pulse tool?',
      answer:
        'Please don’t: chrome-plated hand sockets crack under pulses and falsify the torque by their play. AC-SKT-38 and AC-SKT-12 are made of impact-resistant steel.',
    },
    {
      question: 'How fast do accessories arrive?',
      answer:
        'Most are on the shelf. When stock does not cover the order: 7 to 14 days from Ningbo, 21 days for the torque arm.',
    },
  ],
  seoTitle: 'Accessories for tightening tools | Corvane Torque',
  seoDescription:
    'Batteries 18 and 36 V, charger, sockets, DN cables 5 and 10 m, torque arm 50 Nm, balancer, filter regulator, case. Prices, stock, lead time.',
} satisfies FamilyInLanguage
