import type { CalculationPhrases } from './phrases.ts'

const plurals = new Intl.PluralRules('ar')

function batteries(n: number, formatted: string): string {
  switch (plurals.select(n)) {
    case 'one':
      return 'بطارية واحدة'
    case 'two':
      return 'بطاريتان'
    case 'few':
      return `${formatted} بطاريات`
    default:
      return `${formatted} بطارية`
  }
}

export const ar: CalculationPhrases = {
  title: {
    'joint-torque': 'عزم شد الوصلة',
    'clamp-force': 'قوة الشد من العزم',
    'battery-per-shift': 'البطاريات لكل وردية',
    'air-consumption': 'استهلاك الهواء والضاغط',
  },
  input: {
    thread: 'السن',
    strengthClass: 'فئة المتانة',
    friction: 'معامل الاحتكاك μ',
    torque: 'العزم M',
    tightenings: 'عمليات الشد في الوردية',
    perCharge: 'عمليات الشد لكل شحنة',
    tool: 'الأداة',
    flow: 'استهلاك الأداة أثناء العمل q',
    duty: 'نسبة زمن التشغيل d',
    tools: 'أدوات تعمل معًا z',
    leakage: 'التسرب',
    reserve: 'الاحتياطي',
  },
  result: {
    'joint-torque': 'عزم الشد M',
    'clamp-force': 'قوة الشد F',
    'battery-per-shift': 'بطاريات لكل أداة',
    'air-consumption': 'الضاغط، تدفق الهواء الحر',
  },
  kilonewtons: (n) => `${n} كيلو نيوتن`,
  batteries: (n, formatted, charges) => `${batteries(n, formatted)} (${charges} شحنة)`,
  forceOfLimit: (force, percent) => `${force}، أي ${percent} مما تسمح به الفئة`,
  compressor: (flow, mean) => `${flow} (الأدوات وحدها: ${mean})`,
  energyEstimate: 'تقدير من طاقة البطارية، بدقة نحو الثلث',
  productData: 'بيانات المنتج',
}
