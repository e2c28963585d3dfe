import type { Phrases } from './phrases.ts'

export const en: Phrases = {
  wanted: {
    atLeast: (q) => `at least ${q}`,
    atMost: (q) => `at most ${q}`,
    about: (q) => `about ${q}`,
    upTo: (q) => `up to ${q}`,
    from: (q) => `from ${q}`,
    orBetter: (v) => `${v} or better`,
    stated: 'stated',
  },
  reason: {
    covers: (w) => `${w.label}: ${w.offered} covers ${w.wanted}.`,
    coversWithReserve: (w) => `${w.label}: ${w.offered} covers ${w.wanted} with room to spare.`,
    coversBarely: (w) => `${w.label}: ${w.offered} only just covers ${w.wanted}, with hardly any reserve.`,
    withinTolerance: (w) => `${w.label}: ${w.offered} is ${w.deviation} off (${w.wanted}), inside your tolerance.`,
    rangeEndsTooLow: (w) => `${w.label}: ${w.offered} ends ${w.deviation} too low (${w.wanted}).`,
    rangeStartsTooHigh: (w) => `${w.label}: ${w.offered} starts ${w.deviation} too high (${w.wanted}).`,
    fits: (w) => `${w.label}: ${w.offered}, as asked (${w.wanted}).`,
    better: (w) => `${w.label}: ${w.offered}, clearly better than asked (${w.wanted}).`,
    tooLow: (w) => `${w.label}: ${w.offered} is ${w.deviation} less than asked (${w.wanted}).`,
    tooHigh: (w) => `${w.label}: ${w.offered} is ${w.deviation} more than asked (${w.wanted}).`,
    other: (w) => `${w.label}: ${w.offered} instead of ${w.wanted}.`,
    lacks: (w) => `${w.label}: ${w.missing} is missing.`,
    unstated: (w) => `${w.label}: the data sheet does not say; ask us.`,
  },
  change: {
    insteadOf: (subject, to, from) => `${subject === '' ? '' : `${subject}: `}${to} instead of ${from}`,
    without: (values) => `without ${values}`,
    notRequired: (label) => `${label}: either answer`,
    unstatedToo: (label) => `${label}: not stated is fine too`,
    asWish: (label) => `${label} as a wish, not a must`,
  },
  gives: (changes, count, n, several) => {
    const products = `${n} ${count === 1 ? 'product' : 'products'}`
    return several ? `Together these changes give ${products}: ${changes}` : `${changes} gives ${products}`
  },
  kilonewtons: (n) => `${n} kN`,
  problem: {
    'malformed-json': () => 'The request is not readable JSON.',
    'body-too-large': () => 'The request is larger than 256 KB.',
    invalid: () => 'This field is missing or its value is not allowed.',
    'catalogue-unavailable': () => 'The catalogue is still being loaded; try again in a moment.',
    'unknown-parameter': (s) => `There is no parameter called “${s}”.`,
    'unknown-unit': (s) => `We do not know the unit “${s}”.`,
    'unit-mismatch': (s, label) => `${label} is not measured in “${s}”.`,
    'unknown-value': (s, label) => `“${s}” is no possible value of ${label}.`,
    'wrong-condition': (s, label) => `${label} cannot be asked about this way (“${s}”).`,
    contradiction: (_s, label) => `${label}: these values exclude each other, so no product can satisfy both.`,
    'impossible-value': (s, label) => `${label} cannot be ${s}.`,
    'tolerance-not-applicable': (_s, label) => `${label} does not take this kind of tolerance.`,
    'invalid-cursor': () => 'This page of results no longer exists; start again at the first page.',
    'not-in-category': (_s, label) => `No product here states ${label}, so this requirement cannot be met.`,
    'nothing-to-complete': () =>
      'Nothing could be added from the application: everything is given already, or these products do not state it.',
    'unknown-product': (s) => `${s} is not in the catalogue.`,
  },
  rule: {
    'joint-torque': (j) =>
      `${j.joint} at a friction coefficient of ${j.friction}: M = k · F · d = ${j.factor} × ${j.preload} × ${j.diameter} = ${j.torque}.`,
    'joint-thread': (j) => `The tool should be made for the thread, ${j.joint}.`,
    'monitored-joint': () => 'A joint that lives depend on is tightened with torque controlled and angle monitored.',
    'electrostatic-discharge': () => 'Cells and electronics are damaged by static discharge.',
    'dust-and-rain': () => 'Outdoors the tool meets dust and splashing water.',
    'explosive-atmosphere': () => 'Only certified equipment may be used in an explosive atmosphere.',
    'calibration-device': () =>
      'A calibration device must be about four times as accurate as the tool it checks (±4 %).',
    'accredited-calibration': () => 'Traceable results need an accredited calibration.',
  },
  application: {
    'wheel-bolts': 'Wheel bolts',
    'engine-and-gearbox': 'Engine and gearbox',
    'battery-pack': 'Battery pack',
    electronics: 'Electronics',
    airframe: 'Airframe',
    'wind-turbine': 'Wind turbine',
    'pipe-flange': 'Pipe flange',
    'track-and-bogie': 'Track and bogie',
    'site-assembly': 'Assembly on site',
    'explosive-atmosphere': 'Explosive atmosphere',
    calibration: 'Calibration',
  },
}
