import type { HomeText } from './texts.ts'

export const es: HomeText = {
  hero: {
    title: 'El par exacto, la herramienta que lo da y su precio',
    text: 'Describa la unión y verá qué herramientas encajan y por qué, con certificado, plano, precio y plazo.',
    selectorAction: 'Buscar herramienta',
    quoteAction: 'Solicitar oferta',
  },
  whyUsTitle: 'Lo que puede exigirnos',
  whyUs: [
    {
      figure: '2 uniones',
      title: 'Probada en rígida y elástica',
      text: 'Cada herramienta motorizada pasa por ambas antes de embalarse. El registro va en la caja.',
    },
    {
      figure: '1 día',
      title: 'Responde un ingeniero',
      text: 'En un día laborable y con el porqué, no solo con una referencia.',
    },
    {
      figure: '10 años',
      title: 'Recambios',
      text: 'Desde la venta de la última herramienta de la serie, baterías incluidas.',
    },
    {
      figure: '268 personas',
      title: 'Una planta, un oficio',
      text: 'En Ningbo desde 2006, con 54 ingenieros y laboratorio de calibración propio.',
    },
  ],
  industriesTitle: 'Por sector',
  industries: {
    automotive: {
      title: 'Automoción',
      pain: 'Un tornillo olvidado aparece en la prueba de fugas o en el taller.',
      help: 'Atornilladores eléctricos que cuentan, vigilan el ángulo y bloquean el útil hasta completar el lote.',
    },
    aerospace: {
      title: 'Aeronáutica',
      pain: 'Pares pequeños, poco acceso y trazabilidad de cada valor.',
      help: 'Llaves digitales y atornilladores angulares con registro por número de serie.',
    },
    energy: {
      title: 'Energía',
      pain: 'Los espárragos de brida se descargan si no se aprietan por orden.',
      help: 'Atornilladores con secuencia guiada y sensores estáticos para la comprobación.',
    },
    rail: {
      title: 'Ferrocarril',
      pain: 'Tornillos grandes en el bogie y auditorías años después.',
      help: 'Llaves de gran par y controladores que conservan la curva.',
    },
    'construction-machinery': {
      title: 'Maquinaria de obra',
      pain: 'Tornillos grandes, puestos al aire libre y sin toma de aire.',
      help: 'Impulsos a batería hasta 200 N·m y husillos fijos hasta 400 N·m.',
    },
    'new-energy': {
      title: 'Nuevas energías',
      pain: 'Cientos de tornillos por bandeja, juntas blandas y celdas con tensión.',
      help: 'Herramientas ESD, apriete en dos etapas y resultados por MQTT.',
    },
  },
  casesTitle: 'Casos de ejemplo, con las cuentas hechas',
  sampleLabel: 'Caso de ejemplo',
  cases: [
    {
      title: 'Línea de reductores: tornillos olvidados',
      text: '14 tornillos por carcasa y dos neumáticas sin conteo. Con conteo y límites de ángulo baja el retrabajo.',
      figures: [
        { value: '3,1 → 0,6 %', text: 'unidades retrabajadas' },
        { value: '13,1 meses', text: 'amortización' },
      ],
    },
    {
      title: 'Bandeja de baterías: pérdida de par en la junta',
      text: '96 tornillos M6 a 9 N·m. Dos etapas con 30 segundos de pausa compensan la relajación de la junta.',
      figures: [
        { value: '18 → 6 %', text: 'par perdido a los diez minutos' },
        { value: '+31 s', text: 'de ciclo' },
      ],
    },
    {
      title: 'Torre eólica: interiores sin manguera',
      text: 'Plataformas y escaleras a 120 N·m y 40 m de altura. La batería sustituye al compresor de la base.',
      figures: [
        { value: '2,5 → 1,5 días', text: 'por torre' },
        { value: '0', text: 'mangueras en la torre' },
      ],
    },
  ],
  resources: {
    title: 'Cuentas, no eslóganes',
    text: 'Capacidad de par, calibración, coste de baterías, interfaces: artículos con fórmulas para poner sus propios números.',
    action: 'Leer los artículos',
  },
  worldMap: {
    title: 'Entregas en 40 países',
    caption: 'Países a los que enviamos desde Ningbo. Los puntos marcan países, no clientes.',
  },
  callToAction: {
    title: 'Con cinco datos empezamos',
    text: 'Par, tolerancia, tornillo, cantidad y país. Recibirá la oferta en PDF y en español.',
    action: 'Solicitar oferta',
  },
  seoTitle: 'Corvane Torque: herramientas de apriete con precio',
  seoDescription:
    'Atornilladores de impulsos y eléctricos, llaves dinamométricas y sensores de par. Elija por unión, compare y obtenga su oferta en PDF.',
}
