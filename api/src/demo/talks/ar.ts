import type { Talk } from './talk.ts'

export const TALKS_AR: readonly Talk[] = [
  {
    key: 'ar-flanges',
    at: [4, 40],
    page: '/products/ap-200',
    storyOf: 'khalid@gulf-assembly.example',
    lines: [
      {
        buyer: 'نحتاج مفاتيح هوائية لصيانة الفلنجات بعزم 180 نيوتن متر',
        advisor: 'يناسبكم AP-200: {AP-200.torqueRange} [1]. هل المنطقة معرّضة لخطر الانفجار؟',
        step: 'recommendation',
        industry: ['energy', 'الفلنجات'],
        wants: [{ code: 'torqueRange', said: '180 نيوتن متر', min: 180, max: 180, unit: 'Nm' }],
        shows: ['AP-200', 'AP-300'],
      },
      {
        buyer: 'نعم، هل لدى AP-200 شهادة ATEX؟',
        advisor: 'نعم، شهادات AP-200: {AP-200.certificates} [1].',
        step: 'recommendation',
        certificates: [['atex', 'ATEX']],
        answer: ['answered', 'certificate'],
        thumb: 'up',
      },
      {
        buyer: 'وهل لديكم شهادة SASO للسعودية؟',
        advisor: 'لم أجد ذلك بين شهاداتنا. سجّلت السؤال ليجيب عنه أحد الزملاء.',
        step: 'recommendation',
        certificates: [['SASO', 'SASO']],
        answer: ['unknown', 'certificate'],
      },
      {
        buyer: 'أريد التحدث مع شخص بخصوص 10 قطع',
        advisor: 'سلّمت المحادثة إلى زميل يرى كل ما قلناه، وسيتواصل معكم.',
        step: 'handed_off',
        quantity: [10, '10 قطع'],
      },
    ],
    handOver: 'أريد التحدث مع شخص بخصوص 10 قطع',
    takenOver: true,
  },
  {
    key: 'ar-saso',
    at: [9, 350],
    page: '/certificates',
    lines: [
      {
        buyer: 'هل توجد شهادة SASO لأدواتكم؟',
        advisor: 'لم أجد ذلك بين شهاداتنا. سجّلت السؤال ليجيب عنه أحد الزملاء.',
        step: 'industry',
        certificates: [['SASO', 'SASO']],
        answer: ['unknown', 'certificate'],
      },
      {
        buyer: 'طيب، ما وزن BP-80؟',
        advisor: 'وزن BP-80 هو {BP-80.weight} [1].',
        step: 'need',
        answer: ['answered', 'specification'],
      },
    ],
  },
  {
    key: 'ar-truck',
    at: [7, 90],
    page: '/selector',
    lines: [
      {
        buyer: 'ورشة شاحنات، صواميل العجلات 600 نيوتن متر، نريدها بالبطارية',
        advisor:
          'لا توجد أداة نبضية بالبطارية تبلغ هذا العزم. أقواها BP-200: {BP-200.torqueRange} [1]، أما المفتاح TW-800C فيبلغ {TW-800C.torqueRange} [2].',
        step: 'details',
        wants: [
          { code: 'torqueRange', said: '600 نيوتن متر', min: 600, max: 600, unit: 'Nm' },
          { code: 'powerSource', said: 'بالبطارية', values: ['battery'] },
        ],
        unserved: ['torqueRange'],
      },
      {
        buyer: 'المفتاح اليدوي مقبول للفحص النهائي',
        advisor: 'إذن TW-800C بدقة {TW-800C.torqueAccuracy} [1].',
        step: 'recommendation',
        shows: ['TW-800C'],
      },
    ],
  },
  {
    key: 'ar-noise',
    at: [5, 980],
    page: '/products/dn-150',
    lines: [
      {
        buyer: 'ما مستوى الضجيج في DN-150؟',
        advisor: 'مستوى الضجيج في DN-150 هو {DN-150.noiseLevel} [1].',
        step: 'need',
        answer: ['answered', 'specification'],
        removed: [{ text: 'وهو الأهدأ في السوق.', reason: 'promise', token: 'الأهدأ' }],
      },
      {
        buyer: 'وهل يعمل مع نظامنا عبر OPC UA؟',
        advisor: 'تدعم وحدة التحكم CX-2: {CX-2.protocols} [1].',
        step: 'need',
        protocols: [['opc-ua', 'OPC UA']],
        answer: ['answered', 'specification'],
      },
      {
        buyer: 'قارن بين DN-150 و DN-250',
        advisor:
          'DN-150: {DN-150.torqueRange}، {DN-150.weight} [1]. DN-250: {DN-250.torqueRange}، {DN-250.weight} [2].',
        step: 'comparison',
        answer: ['answered', 'difference'],
      },
    ],
  },
  {
    key: 'ar-training',
    at: [2, 770],
    page: '/',
    lines: [
      {
        buyer: 'هل تقدمون تدريباً للفنيين في الدوحة؟',
        advisor: 'لا أعرف ذلك، ولا تذكره مستنداتنا. يستطيع أحد الزملاء الإجابة.',
        step: 'industry',
        country: ['QA', 'الدوحة'],
        answer: ['unknown', 'company'],
      },
      { buyer: 'شكراً', advisor: 'على الرحب والسعة.', step: 'industry' },
    ],
  },
]
