import type { AdvisorPhrases } from './phrases.ts'

export const es: AdvisorPhrases = {
  say: {
    greeting: 'Buenos días. Busco la herramienta que va con su unión, calculo donde ayuda y preparo la cotización.',
    thanks: 'De nada.',
    off_topic: 'Eso queda fuera de mi oficio, lo siento; con el apriete sí puedo ayudarle.',
    calm: 'Siento que no vaya como usted quiere. Volvamos al asunto.',
    ended: 'Lo dejamos aquí.',
    empty: 'El mensaje llegó sin palabras.',
    unclear: 'De eso no pude sacar nada. Lo que más ayuda es un par, un tamaño de tornillo o qué se aprieta.',
    complaint: 'Lo siento. Un compañero puede ocuparse de ello; dígamelo y le paso.',
    not_found_choice: 'Esa opción ya no está disponible.',
    no_calculation: 'Para ese cálculo no encuentro una herramienta adecuada entre lo que busca.',
    quote_later: 'De acuerdo, el precio queda como he dicho. ¿Qué debería ser distinto?',
    contact_declined: 'Está bien, sin datos de contacto. Podemos seguir igualmente.',
    with_person: 'Un compañero tiene esta conversación y leerá lo que añada aquí.',
    nothing_to_compare: 'Todavía no hay dos productos que comparar.',
    restart: 'Bien, una búsqueda nueva.',
    no_matter: 'No importa.',
    over_budget: 'Nada de lo adecuado entra en su presupuesto; estos son los que menos cuestan.',
    nothing_left: 'Para esto no queda nada en el catálogo. Un compañero puede seguir buscando.',
  },
  ended: (path) =>
    `Lo dejamos aquí. Puede escribir a nuestros compañeros cuando quiera en la página de contacto: ${path}`,
  noted: (facts) => `Anotado: ${facts}.`,
  replaced: (label, fresh, old) => `${label}: ${fresh} en lugar de ${old}.`,
  removed: (label) => `${label}: ya no es condición.`,
  fitNow: (now, before, format) =>
    `Ahora ${now === 1 ? 'encaja' : 'encajan'} ${format(now)} ${now === 1 ? 'producto' : 'productos'}; antes eran ${format(before)}.`,
  assumed: {
    joint: (joint, application) =>
      `Sin par de apriete, parto del tornillo habitual (${application}): ${joint}. Si es otro, dígalo y vuelvo a calcular.`,
    strengthClass: (joint) => `Supongo la clase de resistencia habitual, ${joint}; otra cambia el par.`,
    quantity: 'Calculo con una unidad mientras no diga otra cosa.',
    chosen: (sku) => `El precio es de ${sku}, el primero de la lista; nombre otro si lo prefiere.`,
  },
  question: {
    industry: '¿Para qué sector es?',
    application: '¿Qué se aprieta?',
    category: '¿En qué tipo de herramienta piensa?',
    torqueRange: '¿A qué par aprieta? Basta un intervalo.',
    joint: '¿Qué tornillo es? Rosca y clase de resistencia, por ejemplo M12 8.8.',
    strengthClass: '¿Qué clase de resistencia tiene el tornillo? Está marcada en la cabeza.',
    quantity: '¿Cuántas unidades necesita?',
    country: '¿A qué país van?',
    tighteningsPerShift: '¿Cuántos aprietes hace una herramienta por turno?',
    toolsAtOnce: '¿Cuántas herramientas funcionan a la vez?',
  },
  why: {
    industry: 'Las herramientas se fabrican y certifican para sectores distintos.',
    application: 'La unión y el entorno deciden sobre supervisión, protección y certificados.',
    category: 'Batería, cable, aire o manual: después del par, nada acota más la elección.',
    torqueRange: 'El par debe quedar holgadamente dentro del rango de la herramienta.',
    joint: 'Con ambos puedo calcular el par de apriete según VDI 2230.',
    strengthClass: 'De 8.8 a 12.9 el par sube cerca de un 70 %.',
    quantity: 'El precio unitario baja con la cantidad.',
    country: 'De él dependen la moneda, el impuesto y el flete.',
    tighteningsPerShift: 'De ahí sale el número de baterías por herramienta.',
    toolsAtOnce: 'En el compresor sus consumos se suman.',
  },
  parameterQuestion: {
    which: (label) => `${label}: ¿cuál necesita?`,
    atMost: (label) => `${label}: ¿cuánto como máximo?`,
    atLeast: (label) => `${label}: ¿cuánto como mínimo?`,
    yesNo: (label) => `${label}: ¿lo necesita?`,
  },
  consentQuestion: (contact) => `¿Podemos usar estos datos para responderle: ${contact}?`,
  consentWhy: 'Sin su consentimiento no los usamos.',
  again: 'Volviendo a la pregunta:',
  choice: {
    unknown: 'No lo sé',
    any: 'Es indiferente',
    yes: 'Sí',
    no: 'No',
    compare: 'Comparar',
    quote: 'Cotización, por favor',
    person: 'Hablar con una persona',
    restart: 'Nueva búsqueda',
    decline_contact: 'Ahora no',
    calculate: {
      'joint-torque': 'Calcular el par',
      'clamp-force': 'Calcular la fuerza de apriete',
      'battery-per-shift': 'Baterías por turno',
      'air-consumption': 'Consumo de aire',
    },
  },
  recommend: (shown, fitting, first, format) => {
    if (fitting === 0) return `Aquí está ${first}. No cumple todo lo que indicó; lo que falta figura al lado.`
    if (shown === 1) return fitting === 1 ? `Encaja un producto: ${first}.` : `Entonces, ${first}.`
    return `Encajan ${format(fitting)} productos. Yo empezaría por estos ${format(shown)}, ${first} el primero.`
  },
  tradeOff: (w) =>
    `La disyuntiva: ${w.first} ofrece ${w.firstLabel} ${w.firstValue} frente a ${w.firstAgainst}; ${w.second}, ${w.secondLabel} ${w.secondValue} frente a ${w.secondAgainst}.`,
  advantage: (sku, other, label, value, against) =>
    `${sku} aventaja a ${other}: ${label} ${value} frente a ${against}.`,
  noAdvantage: (first, second) => `${first} y ${second} apenas se diferencian para este trabajo.`,
  nothingFits: 'Ningún producto cumple todo esto. Estos cambios ayudarían:',
  nearest: (sku, reason) => `${sku} es el más cercano. ${reason}`,
  compared: (skus) => `${skus}, lado a lado; las filas en que difieren están marcadas.`,
  price: 'Precio de lista desde',
  estimate: (w) => `${w.lines}: ${w.total}, ${w.terms}. Listo para el envío ${w.days} después del pedido.`,
  nextTier: (quantity, unitPrice) => `A partir de ${quantity}, ${unitPrice} por unidad.`,
  offerQuote: '¿Preparo la cotización? Llega por correo en PDF.',
  askContact: {
    quotation: 'Para la cotización necesito saber a quién va dirigida.',
    hand_off: 'Un compañero toma el relevo y tiene toda nuestra conversación. ¿Dónde se le puede localizar?',
  },
  quoted: (number, email) => `La cotización ${number} está hecha y va camino de ${email}.`,
  quotedReview: (number, email) =>
    `Su solicitud tiene el número ${number}. Un compañero la revisa y escribe a ${email}.`,
  handedOff: (reference) =>
    `Un compañero ha tomado el relevo, con todo lo que hemos hablado. Referencia: ${reference}.`,
  handedOffUnnamed: (reference) =>
    `He dejado la conversación a un compañero, referencia ${reference}. Sin sus datos, la respuesta solo puede llegar aquí.`,
  pricesWait:
    'Ahora mismo no llego a nuestra lista de precios. La búsqueda sigue; el precio y la cotización tendrán que esperar un poco.',
  noPrice: (sku) => `${sku} no tiene precio de lista; debe cotizarlo un compañero.`,
  refused:
    'Con estos datos no se pudo preparar la cotización. Revíselos, por favor, o déjelo en manos de un compañero.',
  personWait:
    'Ahora mismo no llego al sistema de nuestros compañeros. Inténtelo de nuevo en breve o use la página de contacto.',
  cannotLookUp: 'Ahora mismo no puedo consultarlo; un compañero puede responderle.',
  competitorNoted: (name) =>
    `Queda claro a qué clase de herramienta se refiere con ${name}; busco lo que aquí hace el mismo trabajo.`,
  factLabel: {
    industry: 'Sector',
    application: 'Aplicación',
    category: 'Tipo de herramienta',
    excluded: 'Descartado',
    joint: 'Tornillo',
    quantity: 'Cantidad',
    budget: 'Presupuesto',
    country: 'País',
    incoterm: 'Incoterm',
    deadline: 'Plazo',
    competitors: 'En uso hasta ahora',
    products: 'Producto',
    tighteningsPerShift: 'Aprietes por turno',
    toolsAtOnce: 'Herramientas a la vez',
  },
  pieces: (n, formatted) => `${formatted} ${n === 1 ? 'unidad' : 'unidades'}`,
  days: (n, formatted) => `${formatted} ${n === 1 ? 'día' : 'días'}`,
  perUnit: (money) => `${money} por unidad`,
  problem: {
    catalogue: 'El catálogo aún se está cargando; inténtelo de nuevo en un momento.',
    broken: 'Algo ha fallado aquí. Envíe su mensaje otra vez, por favor.',
    invalid: 'Este mensaje no se pudo leer.',
  },
}
