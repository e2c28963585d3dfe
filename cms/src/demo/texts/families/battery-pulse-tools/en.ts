import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Battery pulse tools',
  summary:
    'Cordless pulse tools for M5 to M16 joints. Top torque from 12 to 200 Nm, hardly any reaction on the wrist, no hose and no compressor.',
  intro:
    'A pulse tool delivers torque in short hydraulic blows. Between two blows the mass of the tool absorbs the recoil, so the operator feels almost nothing of an 80 Nm joint and needs no reaction bar. A BP tool counts and measures these pulses and stops the motor when the set torque is reached. Ten models cover 12 to 200 Nm with two battery platforms, 18 V and 36 V; within a platform every pack fits every tool. The connected BP-25C reports each tightening to a controller by radio, the BP-80A has an angle head for places a pistol cannot reach. Pulse tools like hard joints. For soft ones, send us the joint and we will test it.',
  scenes: [
    {
      title: 'Trim line, cars',
      text: 'Seat rails, belt anchors, roof handles: one operator, several torques, a body that keeps moving. Without hose or cable the tool follows the car through the whole station and nothing is dragged across the paint.',
    },
    {
      title: 'Cabs and frames of construction machinery',
      text: 'M12 to M16 joints spread over six metres of frame. A balancer and a compressed-air drop at each of them would cost more than the tool; a BP-200 is carried to the joint instead.',
    },
    {
      title: 'Rework and pre-series',
      text: 'The rework bay has no air and no fixed sequence. Set the torque on the tool, tighten, and check a sample with a TS analyser; the pack lasts through the shift at rework pace.',
    },
  ],
  operatingConditions:
    '−5 to 45 °C, humidity up to 90 %, storage −20 to 60 °C. IP42; BP-110 and larger IP44, so no rain and no washing down. Duty 60 %, from BP-110 on 50 %. Noise 75 to 83 dB(A), vibration 2.1 to 5.4 m/s²: plan the exposure time of the large models. Not for explosive atmospheres.',
  faq: [
    {
      question: 'Can a pulse tool be used for a safety-critical joint?',
      answer:
        'Where a failure endangers life (class A of VDI/VDE 2862), take a DN nutrunner. Below that class, where every result must be recorded, take the BP-25C: its transducer measures torque and angle, to ±5 %, and stores 20,000 results. The other models shut off by the pulse, to ±8 %; a transducer is an option. For tighter limits, choose a DN nutrunner.',
    },
    {
      question: 'Why does the torque on my soft joint come out lower?',
      answer:
        'Each pulse turns a soft joint further and loses more energy in it, so more pulses are needed for the same torque. Plan with at most 65 % of the top torque on soft joints and verify with a rotary sensor on the real joint.',
    },
    {
      question: 'Which battery do I need?',
      answer:
        'Look at the tightenings per charge in the parameter table and compare them with the joints per shift. Two packs per tool and one dual charger AC-CHG-2 keep a tool running without a break.',
    },
    {
      question: 'How often must the pulse unit be serviced?',
      answer:
        'The service interval in tightenings stands in each parameter table. Service means fresh oil and seals and a new calibration certificate; it is done in Ningbo or at a service partner.',
    },
  ],
  seoTitle: 'Battery pulse tools 12–200 Nm | Corvane Torque',
  seoDescription:
    'Ten cordless pulse tools from BP-12 to BP-200: torque range, accuracy, weight, tightenings per charge, drawings, prices and lead time.',
} satisfies FamilyInLanguage
