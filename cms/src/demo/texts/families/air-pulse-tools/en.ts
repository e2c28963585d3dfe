import type { FamilyInLanguage } from '../family-in-language.ts'

export default {
  name: 'Air pulse tools',
  summary:
    'Pneumatic pulse tools with shut-off from 7 to 300 Nm. Most torque per kilogram and per dollar, 80 % duty, for lines that have compressed air anyway.',
  intro:
    'An AP tool is an air motor with a hydraulic pulse unit and a shut-off valve: at the set torque the valve closes and the tool stands still. That keeps the scatter at ±10 % of the set torque, enough for joints that need a reliable clamp but no record. Eight models cover 7 to 300 Nm, an AP-30 weighs 0.92 kg, and with 80 % duty none of them has to cool down or be charged. What counts is the air: 6.3 bar measured at the running tool, filtered, through a hose as wide as the parameter table says. For stored results or ±3 %, look at DN; where the hose is in the way, at BP.',
  scenes: [
    {
      title: 'High-cadence pre-assembly',
      text: 'The same six M8 joints every forty seconds, three shifts. An AP-50 needs 0.6 s per joint and 440 L/min while it runs; on a balancer its 1.12 kg are not felt.',
    },
    {
      title: 'Truck axles and tractor wheels',
      text: 'M14 to M18 with 175 to 300 Nm and no reaction arm: the AP-300 weighs 3.7 kg, a tool for two hands. Mark each joint and check samples with a TW wrench.',
    },
    {
      title: 'Paint shop and filling line',
      text: 'Where battery tools must stay outside, air tools may come in: the AP range carries ATEX marking. The zone and the temperature class are on the nameplate; tell us yours with the inquiry.',
    },
  ],
  operatingConditions:
    '6.3 bar at the running tool, dry and filtered air, 5 to 45 °C, humidity up to 90 %, storage −20 to 60 °C, IP40. Air use 290 to 1,120 L/min, hose 6.5 to 13 mm. Noise 76 to 86 dB(A): from 80 dB(A) offer ear protection, from 85 dB(A) it is compulsory in the EU. Vibration 2.6 to 6.7 m/s².',
  faq: [
    {
      question: 'Our line has 7 bar. Why does the tool not reach its torque?',
      answer:
        '7 bar at the compressor are often 5 bar at the tool. Measure at the inlet while the tool runs. Usual culprits are a hose one size too thin, quick couplings in series and a clogged filter. The filter regulator AC-FRL-38 passes 2,400 L/min.',
    },
    {
      question: 'Air or battery pulse tool?',
      answer:
        'Air: lower price, lower weight, no charging, but a hose and ±10 %. Battery: free movement, ±8 %, or ±5 % with transducer, no compressor energy. From about three joints spread over a large product, battery usually wins.',
    },
    {
      question: 'Can I make the tool quieter?',
      answer:
        'Yes. The exhaust silencer lowers the level by 3 dB(A) and costs about 3 % of free speed. It can be ordered with every AP model.',
    },
    {
      question: 'What does maintenance involve?',
      answer:
        'Oil and seals of the pulse unit after 400,000 tightenings, on AP-130 and larger after 250,000; vanes at the same time. Calibration every twelve months, with certificate.',
    },
  ],
  seoTitle: 'Air pulse tools with shut-off 7–300 Nm | Corvane Torque',
  seoDescription:
    'Eight pneumatic pulse tools from AP-15 to AP-300: torque range, weight, air consumption at 6.3 bar, noise, drawings, prices and lead time.',
} satisfies FamilyInLanguage
