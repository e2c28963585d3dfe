import type { Phrases } from './phrases.ts'

export const de: Phrases = {
  wanted: {
    atLeast: (q) => `mindestens ${q}`,
    atMost: (q) => `höchstens ${q}`,
    about: (q) => `etwa ${q}`,
    upTo: (q) => `bis ${q}`,
    from: (q) => `ab ${q}`,
    orBetter: (v) => `${v} oder besser`,
    stated: 'angegeben',
  },
  reason: {
    covers: (w) => `${w.label}: ${w.offered} deckt ${w.wanted} ab.`,
    coversWithReserve: (w) => `${w.label}: ${w.offered} deckt ${w.wanted} mit Reserve ab.`,
    coversBarely: (w) => `${w.label}: ${w.offered} deckt ${w.wanted} gerade noch ab, fast ohne Reserve.`,
    withinTolerance: (w) =>
      `${w.label}: ${w.offered} weicht um ${w.deviation} ab (${w.wanted}), innerhalb Ihrer Toleranz.`,
    rangeEndsTooLow: (w) => `${w.label}: ${w.offered} endet ${w.deviation} zu niedrig (${w.wanted}).`,
    rangeStartsTooHigh: (w) => `${w.label}: ${w.offered} beginnt ${w.deviation} zu hoch (${w.wanted}).`,
    fits: (w) => `${w.label}: ${w.offered}, wie gefordert (${w.wanted}).`,
    better: (w) => `${w.label}: ${w.offered}, deutlich besser als gefordert (${w.wanted}).`,
    tooLow: (w) => `${w.label}: ${w.offered} liegt ${w.deviation} unter der Vorgabe (${w.wanted}).`,
    tooHigh: (w) => `${w.label}: ${w.offered} liegt ${w.deviation} über der Vorgabe (${w.wanted}).`,
    other: (w) => `${w.label}: ${w.offered} statt ${w.wanted}.`,
    lacks: (w) => `${w.label}: Es fehlt ${w.missing}.`,
    unstated: (w) => `${w.label}: im Datenblatt nicht angegeben, bitte anfragen.`,
  },
  change: {
    insteadOf: (subject, to, from) => `${subject === '' ? '' : `${subject}: `}${to} statt ${from}`,
    without: (values) => `ohne ${values}`,
    notRequired: (label) => `${label}: ja oder nein`,
    unstatedToo: (label) => `${label}: auch ohne Angabe`,
    asWish: (label) => `${label} als Wunsch statt als Muss`,
  },
  gives: (changes, count, n, several) => {
    const products = `${n} ${count === 1 ? 'Produkt' : 'Produkte'}`
    return several ? `Zusammen ergeben diese Änderungen ${products}: ${changes}` : `${changes} ergibt ${products}`
  },
  kilonewtons: (n) => `${n} kN`,
  problem: {
    'malformed-json': () => 'Die Anfrage ist kein lesbares JSON.',
    'body-too-large': () => 'Die Anfrage ist größer als 256 KB.',
    invalid: () => 'Dieses Feld fehlt oder sein Wert ist nicht zulässig.',
    'catalogue-unavailable': () => 'Der Katalog wird noch geladen; bitte gleich noch einmal versuchen.',
    'unknown-parameter': (s) => `Einen Parameter „${s}“ gibt es nicht.`,
    'unknown-unit': (s) => `Die Einheit „${s}“ kennen wir nicht.`,
    'unit-mismatch': (s, label) => `${label} wird nicht in „${s}“ gemessen.`,
    'unknown-value': (s, label) => `„${s}“ ist kein möglicher Wert für ${label}.`,
    'wrong-condition': (s, label) => `${label} lässt sich so nicht abfragen („${s}“).`,
    contradiction: (_s, label) => `${label}: Diese Vorgaben schließen einander aus, kein Produkt kann beide erfüllen.`,
    'impossible-value': (s, label) => `${label} kann nicht ${s} sein.`,
    'tolerance-not-applicable': (_s, label) => `Für ${label} gilt diese Art von Toleranz nicht.`,
    'invalid-cursor': () => 'Diese Ergebnisseite gibt es nicht mehr; bitte bei der ersten beginnen.',
    'not-in-category': (_s, label) =>
      `Zu „${label}“ macht hier kein Produkt eine Angabe, die Vorgabe ist so nicht erfüllbar.`,
    'nothing-to-complete': () =>
      'Aus der Anwendung ließ sich nichts ergänzen: Alles ist schon vorgegeben, oder diese Produkte machen dazu keine Angabe.',
    'unknown-product': (s) => `${s} ist nicht im Katalog.`,
  },
  rule: {
    'joint-torque': (j) =>
      `${j.joint} bei Reibungszahl ${j.friction}: M = k · F · d = ${j.factor} × ${j.preload} × ${j.diameter} = ${j.torque}.`,
    'joint-thread': (j) => `Das Werkzeug sollte für das Gewinde ausgelegt sein: ${j.joint}.`,
    'monitored-joint': () =>
      'Eine sicherheitskritische Verschraubung wird drehmomentgesteuert und drehwinkelüberwacht angezogen.',
    'electrostatic-discharge': () => 'Zellen und Elektronik nehmen durch elektrostatische Entladung Schaden.',
    'dust-and-rain': () => 'Im Freien bekommt das Werkzeug Staub und Spritzwasser ab.',
    'explosive-atmosphere': () => 'In explosionsfähiger Atmosphäre sind nur zugelassene Geräte erlaubt.',
    'calibration-device': () =>
      'Eine Kalibriereinrichtung muss etwa viermal so genau sein wie das geprüfte Werkzeug (±4 %).',
    'accredited-calibration': () => 'Rückführbare Ergebnisse verlangen eine akkreditierte Kalibrierung.',
  },
  application: {
    'wheel-bolts': 'Radverschraubung',
    'engine-and-gearbox': 'Motor und Getriebe',
    'battery-pack': 'Batteriepack',
    electronics: 'Elektronik',
    airframe: 'Flugzeugzelle',
    'wind-turbine': 'Windkraftanlage',
    'pipe-flange': 'Rohrflansch',
    'track-and-bogie': 'Gleis und Drehgestell',
    'site-assembly': 'Baustellenmontage',
    'explosive-atmosphere': 'Explosionsgefährdeter Bereich',
    calibration: 'Kalibrierung',
  },
}
