import type { HomeText } from './texts.ts'

export const en: HomeText = {
  hero: {
    title: 'The right torque, the tool for it, and the price',
    text: 'Describe the joint. You get matching tools with the reason for each, the certificate, the drawing, the price and the lead time.',
    selectorAction: 'Find a tool',
    quoteAction: 'Request a quotation',
  },
  whyUsTitle: 'What you can hold us to',
  whyUs: [
    {
      figure: '2 joints',
      title: 'Tested hard and soft',
      text: 'Every powered tool runs on both before packing. The record is in the box.',
    },
    {
      figure: '1 day',
      title: 'An answer from an engineer',
      text: 'Within one working day, with the reasoning and not just a part number.',
    },
    {
      figure: '10 years',
      title: 'Spare parts',
      text: 'Counted from the last tool of a series sold, batteries included.',
    },
    {
      figure: '268 people',
      title: 'One plant, one trade',
      text: 'In Ningbo since 2006, with 54 engineers and our own calibration laboratory.',
    },
  ],
  industriesTitle: 'By industry',
  industries: {
    automotive: {
      title: 'Automotive',
      pain: 'A missed bolt surfaces at the leak test or in the field.',
      help: 'DC nutrunners that count, limit the angle and lock the fixture until the batch is complete.',
    },
    aerospace: {
      title: 'Aerospace',
      pain: 'Small torques in tight access, and every value must be traceable.',
      help: 'Digital wrenches and angle nutrunners with a record per serial number.',
    },
    energy: {
      title: 'Energy',
      pain: 'Flange studs drift apart when they are not tightened in step.',
      help: 'Nutrunners with sequence guidance, static sensors for the check afterwards.',
    },
    rail: {
      title: 'Rail',
      pain: 'Bogie bolts are large, and the audit asks for them years later.',
      help: 'High-torque wrenches and controllers that keep the curve.',
    },
    'construction-machinery': {
      title: 'Construction machinery',
      pain: 'Large bolts, outdoor stations, no air line in reach.',
      help: 'Battery pulse tools up to 200 Nm; fixtured nutrunners up to 400 Nm.',
    },
    'new-energy': {
      title: 'New energy',
      pain: 'Hundreds of screws per battery tray, soft gaskets, live cells.',
      help: 'ESD-safe tools, two-stage tightening, results by MQTT.',
    },
  },
  casesTitle: 'Sample cases, calculated through',
  sampleLabel: 'Sample case',
  cases: [
    {
      title: 'Gearbox line: missed bolts',
      text: '14 bolts per housing, two air tools without a counter. With counting and angle limits the rework falls.',
      figures: [
        { value: '3.1 → 0.6 %', text: 'units reworked' },
        { value: '8.9 months', text: 'payback' },
      ],
    },
    {
      title: 'Battery tray: torque loss at the gasket',
      text: '96 screws M6 at 9 Nm. Two stages with a 30-second pause catch the relaxation of the gasket.',
      figures: [
        { value: '18 → 6 %', text: 'torque lost after ten minutes' },
        { value: '+31 s', text: 'cycle time' },
      ],
    },
    {
      title: 'Wind tower: internals without a hose',
      text: 'Platform and ladder bolts at 120 Nm, 40 m up. Battery tools replace the compressor at the tower base.',
      figures: [
        { value: '2.5 → 1.5 days', text: 'per tower' },
        { value: '0', text: 'hoses in the tower' },
      ],
    },
  ],
  resources: {
    title: 'Worked out, not advertised',
    text: 'Torque capacity, calibration, battery cost, interfaces: articles with formulas you can put your own numbers in.',
    action: 'Read the articles',
  },
  worldMap: {
    title: 'Delivered to 40 countries',
    caption: 'Countries we ship to from Ningbo. Dots mark countries, not customers.',
  },
  callToAction: {
    title: 'Five figures are enough to start',
    text: 'Torque, tolerance, bolt, quantity, country. You get the quotation as PDF in your language.',
    action: 'Request a quotation',
  },
  seoTitle: 'Corvane Torque: torque tools with figures and prices',
  seoDescription:
    'Battery pulse tools, DC nutrunners, torque wrenches and sensors. Select by joint, compare, and get a quotation as PDF in your language.',
}
