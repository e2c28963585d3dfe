import type { Phrases } from './phrases.ts'

export const es: Phrases = {
  wanted: {
    atLeast: (q) => `${q} como mínimo`,
    atMost: (q) => `${q} como máximo`,
    about: (q) => `alrededor de ${q}`,
    upTo: (q) => `hasta ${q}`,
    from: (q) => `desde ${q}`,
    orBetter: (v) => `${v} o superior`,
    stated: 'dato indicado',
  },
  reason: {
    covers: (w) => `${w.label}: ${w.offered} cubre lo pedido (${w.wanted}).`,
    coversWithReserve: (w) => `${w.label}: ${w.offered} cubre con holgura lo pedido (${w.wanted}).`,
    coversBarely: (w) => `${w.label}: ${w.offered} cubre muy justo lo pedido (${w.wanted}), casi sin reserva.`,
    withinTolerance: (w) => `${w.label}: ${w.offered} se aparta ${w.deviation} (${w.wanted}), dentro de su tolerancia.`,
    rangeEndsTooLow: (w) => `${w.label}: ${w.offered} se queda corto por ${w.deviation} (${w.wanted}).`,
    rangeStartsTooHigh: (w) => `${w.label}: ${w.offered} empieza ${w.deviation} por encima (${w.wanted}).`,
    fits: (w) => `${w.label}: ${w.offered}, según lo pedido (${w.wanted}).`,
    better: (w) => `${w.label}: ${w.offered}, claramente mejor que lo pedido (${w.wanted}).`,
    tooLow: (w) => `${w.label}: ${w.offered}, ${w.deviation} menos de lo pedido (${w.wanted}).`,
    tooHigh: (w) => `${w.label}: ${w.offered}, ${w.deviation} más de lo pedido (${w.wanted}).`,
    other: (w) => `${w.label}: ${w.offered} en lugar de ${w.wanted}.`,
    lacks: (w) => `${w.label}: falta ${w.missing}.`,
    unstated: (w) => `${w.label}: no figura en la ficha técnica; consúltenos.`,
  },
  change: {
    insteadOf: (subject, to, from) => `${subject === '' ? '' : `${subject}: `}${to} en lugar de ${from}`,
    without: (values) => `sin ${values}`,
    notRequired: (label) => `${label}: indiferente`,
    unstatedToo: (label) => `${label}: también sin dato`,
    asWish: (label) => `${label} como deseo y no como requisito`,
  },
  gives: (changes, count, n, several) =>
    `${several ? 'Con estos cambios' : 'Con este cambio'} hay ${n} ${count === 1 ? 'producto' : 'productos'}: ${changes}`,
  kilonewtons: (n) => `${n} kN`,
  problem: {
    'malformed-json': () => 'La solicitud no es un JSON legible.',
    'body-too-large': () => 'La solicitud supera los 256 KB.',
    invalid: () => 'Este campo falta o su valor no es admisible.',
    'catalogue-unavailable': () => 'El catálogo todavía se está cargando; vuelva a intentarlo en un momento.',
    'unknown-parameter': (s) => `No existe ningún parámetro «${s}».`,
    'unknown-unit': (s) => `No conocemos la unidad «${s}».`,
    'unit-mismatch': (s, label) => `${label}: no se mide en «${s}».`,
    'unknown-value': (s, label) => `${label}: «${s}» no es un valor posible.`,
    'wrong-condition': (s, label) => `${label}: no se puede consultar de esta forma («${s}»).`,
    contradiction: (_s, label) => `${label}: estos valores se excluyen entre sí; ningún producto puede cumplir ambos.`,
    'impossible-value': (s, label) => `${label}: ${s} no es posible.`,
    'tolerance-not-applicable': (_s, label) => `${label}: no admite este tipo de tolerancia.`,
    'invalid-cursor': () => 'Esta página de resultados ya no existe; vuelva a la primera.',
    'not-in-category': (_s, label) =>
      `${label}: ningún producto de esta selección indica el dato, así que el requisito no puede cumplirse.`,
    'nothing-to-complete': () =>
      'La aplicación no ha permitido completar nada: ya está todo indicado o estos productos no dan el dato.',
    'unknown-product': (s) => `${s} no está en el catálogo.`,
  },
  rule: {
    'joint-torque': (j) =>
      `${j.joint} con coeficiente de rozamiento ${j.friction}: M = k · F · d = ${j.factor} × ${j.preload} × ${j.diameter} = ${j.torque}.`,
    'joint-thread': (j) => `Conviene que la herramienta esté pensada para la rosca: ${j.joint}.`,
    'monitored-joint': () =>
      'Una unión de la que dependen vidas se aprieta con control de par y supervisión de ángulo.',
    'electrostatic-discharge': () => 'Las celdas y la electrónica se dañan con las descargas electrostáticas.',
    'dust-and-rain': () => 'A la intemperie la herramienta recibe polvo y salpicaduras de agua.',
    'explosive-atmosphere': () => 'En atmósferas explosivas solo se permiten equipos certificados.',
    'calibration-device': () =>
      'Un equipo de calibración debe ser unas cuatro veces más exacto que la herramienta que comprueba (±4 %).',
    'accredited-calibration': () => 'Para resultados trazables hace falta una calibración acreditada.',
  },
  application: {
    'wheel-bolts': 'Tornillos de rueda',
    'engine-and-gearbox': 'Motor y caja de cambios',
    'battery-pack': 'Paquete de baterías',
    electronics: 'Electrónica',
    airframe: 'Célula de aeronave',
    'wind-turbine': 'Aerogenerador',
    'pipe-flange': 'Brida de tubería',
    'track-and-bogie': 'Vía y bogie',
    'site-assembly': 'Montaje en obra',
    'explosive-atmosphere': 'Atmósfera explosiva',
    calibration: 'Calibración',
  },
}
