import type { Phrases } from './phrases.ts'

const plural = new Intl.PluralRules('ar-EG')

/** Arabic counts one and two by the noun's own form, 3–10 by the plural, 11–99 by the accusative singular. */
function products(count: number, formatted: string): string {
  switch (plural.select(count)) {
    case 'one':
      return 'منتج واحد'
    case 'two':
      return 'منتجان'
    case 'few':
      return `${formatted} منتجات`
    case 'many':
      return `${formatted} منتجًا`
    default:
      return `${formatted} منتج`
  }
}

export const ar: Phrases = {
  wanted: {
    atLeast: (q) => `${q} على الأقل`,
    atMost: (q) => `${q} على الأكثر`,
    about: (q) => `حوالي ${q}`,
    upTo: (q) => `حتى ${q}`,
    from: (q) => `ابتداءً من ${q}`,
    orBetter: (v) => `${v} أو أعلى`,
    stated: 'مذكور',
  },
  reason: {
    covers: (w) => `${w.label}: ${w.offered} يغطي المطلوب (${w.wanted}).`,
    coversWithReserve: (w) => `${w.label}: ${w.offered} يغطي المطلوب (${w.wanted}) مع هامش احتياطي.`,
    coversBarely: (w) => `${w.label}: ${w.offered} يغطي المطلوب (${w.wanted}) بالكاد ودون هامش يُذكر.`,
    withinTolerance: (w) =>
      `${w.label}: ${w.offered} بفارق ${w.deviation} عن المطلوب (${w.wanted})، ضمن التفاوت الذي حددته.`,
    rangeEndsTooLow: (w) =>
      `${w.label}: الحد الأعلى في ${w.offered} أقل من المطلوب (${w.wanted}) بمقدار ${w.deviation}.`,
    rangeStartsTooHigh: (w) =>
      `${w.label}: الحد الأدنى في ${w.offered} أعلى من المطلوب (${w.wanted}) بمقدار ${w.deviation}.`,
    fits: (w) => `${w.label}: ${w.offered}، كما هو مطلوب (${w.wanted}).`,
    better: (w) => `${w.label}: ${w.offered}، أفضل بوضوح من المطلوب (${w.wanted}).`,
    tooLow: (w) => `${w.label}: ${w.offered}، أقل من المطلوب (${w.wanted}) بمقدار ${w.deviation}.`,
    tooHigh: (w) => `${w.label}: ${w.offered}، أكثر من المطلوب (${w.wanted}) بمقدار ${w.deviation}.`,
    other: (w) => `${w.label}: ${w.offered} بدلًا من ${w.wanted}.`,
    lacks: (w) => `${w.label}: لا يتوفر ${w.missing}.`,
    unstated: (w) => `${w.label}: غير مذكور في ورقة البيانات، اسألنا عنه.`,
  },
  change: {
    insteadOf: (subject, to, from) => `${subject === '' ? '' : `${subject}: `}${to} بدلًا من ${from}`,
    without: (values) => `دون ${values}`,
    notRequired: (label) => `${label}: نعم أو لا`,
    unstatedToo: (label) => `${label}: قبول غير المذكور أيضًا`,
    asWish: (label) => `${label}: رغبة لا شرط`,
  },
  gives: (changes, count, n, several) =>
    `${several ? 'بهذه التعديلات' : 'بهذا التعديل'} يتوفر ${products(count, n)}: ${changes}`,
  kilonewtons: (n) => `${n} كيلو نيوتن`,
  problem: {
    'malformed-json': () => 'الطلب ليس بصيغة JSON مقروءة.',
    'body-too-large': () => 'حجم الطلب يتجاوز ٢٥٦ كيلوبايت.',
    invalid: () => 'هذا الحقل مفقود أو قيمته غير مقبولة.',
    'catalogue-unavailable': () => 'لا يزال الكتالوج قيد التحميل؛ حاول بعد لحظات.',
    'unknown-parameter': (s) => `لا توجد مواصفة باسم «${s}».`,
    'unknown-unit': (s) => `لا نعرف الوحدة «${s}».`,
    'unit-mismatch': (s, label) => `${label}: لا تُستخدم له الوحدة «${s}».`,
    'unknown-value': (s, label) => `${label}: القيمة «${s}» غير ممكنة.`,
    'wrong-condition': (s, label) => `${label}: لا يمكن السؤال عنه بهذه الطريقة («${s}»).`,
    contradiction: (_s, label) => `${label}: هذه القيم متعارضة، ولا يمكن لأي منتج أن يحققها معًا.`,
    'impossible-value': (s, label) => `${label}: القيمة ${s} مستحيلة.`,
    'tolerance-not-applicable': (_s, label) => `${label}: لا ينطبق عليه هذا النوع من التفاوت.`,
    'invalid-cursor': () => 'لم تعد صفحة النتائج هذه موجودة؛ ابدأ من الصفحة الأولى.',
    'not-in-category': (_s, label) => `${label}: لا يذكره أي منتج هنا، لذا لا يمكن تحقيق هذا الشرط.`,
    'nothing-to-complete': () => 'لم يمكن استكمال شيء من التطبيق: إما أن كل شيء محدد أصلًا أو أن هذه المنتجات لا تذكره.',
    'unknown-product': (s) => `${s} غير موجود في الكتالوج.`,
  },
  rule: {
    'joint-torque': (j) =>
      `${j.joint} بمعامل احتكاك ${j.friction}: العزم = المعامل × قوة الشد × القطر = ${j.factor} × ${j.preload} × ${j.diameter} = ${j.torque}.`,
    'joint-thread': (j) => `ينبغي أن تناسب الأداة مقاس السن: ${j.joint}.`,
    'monitored-joint': () => 'الوصلة التي تتوقف عليها السلامة تُشد بالتحكم في العزم مع مراقبة الزاوية.',
    'electrostatic-discharge': () => 'تتلف الخلايا والإلكترونيات بفعل التفريغ الكهروستاتيكي.',
    'dust-and-rain': () => 'تتعرض الأداة في الهواء الطلق للغبار ورذاذ الماء.',
    'explosive-atmosphere': () => 'لا يُسمح في الأجواء القابلة للانفجار إلا بالمعدات المعتمدة.',
    'calibration-device': () => 'يجب أن يكون جهاز المعايرة أدق بنحو أربع مرات من الأداة التي يفحصها (±٤٪).',
    'accredited-calibration': () => 'تتطلب النتائج القابلة للتتبع معايرة لدى جهة معتمدة.',
  },
  application: {
    'wheel-bolts': 'براغي العجلات',
    'engine-and-gearbox': 'المحرك وعلبة التروس',
    'battery-pack': 'حزمة البطاريات',
    electronics: 'الإلكترونيات',
    airframe: 'هيكل الطائرة',
    'wind-turbine': 'توربين الرياح',
    'pipe-flange': 'شفة الأنابيب (فلنجة)',
    'track-and-bogie': 'السكة والعربات (بوجي)',
    'site-assembly': 'التركيب في الموقع',
    'explosive-atmosphere': 'الأجواء القابلة للانفجار',
    calibration: 'المعايرة',
  },
}
