import type { AdvisorPhrases } from './phrases.ts'

const plurals = new Intl.PluralRules('ar')

/** Arabic counts one, two, few (3–10), many (11–99) and other (100 …) each with its own form of the noun. */
function counted(n: number, formatted: string, forms: readonly [string, string, string, string, string]): string {
  const [one, two, few, many, other] = forms
  switch (plurals.select(n)) {
    case 'one':
      return one
    case 'two':
      return two
    case 'few':
      return `${formatted} ${few}`
    case 'many':
      return `${formatted} ${many}`
    default:
      return `${formatted} ${other}`
  }
}

const products = (n: number, formatted: string): string =>
  counted(n, formatted, ['منتج واحد', 'منتجان', 'منتجات', 'منتجًا', 'منتج'])

export const ar: AdvisorPhrases = {
  say: {
    greeting: 'أهلًا بك. أبحث عن الأداة المناسبة للوصلة التي تشدّها، وأحسب ما يلزم، وأُعدّ عرض السعر.',
    thanks: 'على الرحب والسعة.',
    off_topic: 'هذا خارج اختصاصي للأسف، أما في مجال الشد فيمكنني المساعدة.',
    calm: 'يؤسفني أن الأمر لا يسير كما تريد. لنعد إلى الموضوع نفسه.',
    ended: 'لنتوقف هنا.',
    empty: 'وصلت رسالة بلا كلمات.',
    unclear: 'لم أتمكن من فهم ذلك. أكثر ما يفيد: العزم، أو مقاس البرغي، أو ما الذي يُشدّ.',
    complaint: 'يؤسفني ذلك. يستطيع أحد الزملاء متابعة الأمر؛ أخبرني وسأحيلك إليه.',
    not_found_choice: 'لم يعد هذا الخيار متاحًا.',
    no_calculation: 'لا أجد ضمن ما تبحث عنه أداة مناسبة لهذا الحساب.',
    quote_later: 'حسنًا، يبقى السعر كما ذُكر. ما الذي تريد تغييره؟',
    contact_declined: 'حسنًا، دون بيانات اتصال. يمكننا المتابعة.',
    with_person: 'هذه المحادثة لدى أحد الزملاء، وسيقرأ ما تضيفه هنا.',
    nothing_to_compare: 'لا يوجد حتى الآن منتجان للمقارنة.',
    restart: 'حسنًا، بحث جديد.',
    no_matter: 'لا بأس.',
    over_budget: 'لا يوجد ضمن ميزانيتك ما يناسب؛ وهذه هي الأقل سعرًا.',
    nothing_left: 'لم يبقَ في الكتالوج ما يناسب ذلك. يستطيع أحد الزملاء البحث أكثر.',
  },
  ended: (path) => `لنتوقف هنا. يمكنك التواصل مع زملائنا في أي وقت عبر صفحة الاتصال: ${path}`,
  noted: (facts) => `سجّلت: ${facts}.`,
  replaced: (label, fresh, old) => `${label}: ${fresh} بدلًا من ${old}.`,
  removed: (label) => `${label}: لم يعد شرطًا.`,
  fitNow: (now, before, format) =>
    `المناسب الآن: ${products(now, format(now))}، وكان قبل ذلك: ${products(before, format(before))}.`,
  assumed: {
    joint: (joint, application) =>
      `من دون قيمة للعزم أفترض البرغي الشائع (${application}): ${joint}. إن كان غيره فأخبرني لأعيد الحساب.`,
    strengthClass: (joint) => `أفترض فئة المتانة الشائعة: ${joint}؛ وتغييرها يغيّر العزم.`,
    quantity: 'سأحسب على أساس قطعة واحدة ما لم تذكر غير ذلك.',
    chosen: (sku) => `السعر يخص ${sku}، وهو الأول في القائمة؛ اذكر غيره إن كنت تفضله.`,
  },
  question: {
    industry: 'لأي قطاع؟',
    application: 'ما الذي تشدّه؟',
    category: 'أي نوع من الأدوات تفضّل؟',
    torqueRange: 'إلى أي عزم تشدّ؟ يكفي ذكر نطاق.',
    joint: 'ما البرغي؟ اذكر السن وفئة المتانة، مثل \u2068M12 8.8\u2069.',
    strengthClass: 'ما فئة متانة البرغي؟ تجدها محفورة على رأسه.',
    quantity: 'كم قطعة تحتاج؟',
    country: 'إلى أي بلد ستُشحن؟',
    tighteningsPerShift: 'كم عملية شد تنفّذها الأداة الواحدة في الوردية؟',
    toolsAtOnce: 'كم أداة تعمل في الوقت نفسه؟',
  },
  why: {
    industry: 'تُصنع الأدوات وتُعتمد لقطاعات مختلفة.',
    application: 'الوصلة والبيئة تحددان المراقبة ودرجة الحماية والشهادات.',
    category: 'بطارية أو كهرباء أو هواء أو يدوي: بعد العزم لا شيء يضيّق الاختيار أكثر من ذلك.',
    torqueRange: 'ينبغي أن يقع العزم داخل نطاق الأداة بهامش مريح.',
    joint: 'بهما أستطيع حساب عزم الشد وفق \u2068VDI 2230\u2069.',
    strengthClass: 'من \u20688.8\u2069 إلى \u206812.9\u2069 يزيد العزم نحو ٧٠٪.',
    quantity: 'سعر القطعة ينخفض مع زيادة الكمية.',
    country: 'العملة والضريبة وأجرة الشحن تتوقف عليه.',
    tighteningsPerShift: 'منه يُعرف عدد البطاريات لكل أداة.',
    toolsAtOnce: 'استهلاكها يُجمع عند الضاغط.',
  },
  parameterQuestion: {
    which: (label) => `${label}: أيها تحتاج؟`,
    atMost: (label) => `${label}: كم على الأكثر؟`,
    atLeast: (label) => `${label}: كم على الأقل؟`,
    yesNo: (label) => `${label}: هل تحتاج إليه؟`,
  },
  consentQuestion: (contact) => `هل تسمح لنا باستخدام هذه البيانات للرد عليك: ${contact}؟`,
  consentWhy: 'لا نستخدمها دون موافقتك.',
  again: 'نعود إلى السؤال:',
  choice: {
    unknown: 'لا أعرف',
    any: 'لا فرق',
    yes: 'نعم',
    no: 'لا',
    compare: 'مقارنة',
    quote: 'أريد عرض سعر',
    person: 'التحدث إلى شخص',
    restart: 'بحث جديد',
    decline_contact: 'ليس الآن',
    calculate: {
      'joint-torque': 'حساب العزم',
      'clamp-force': 'حساب قوة الشد',
      'battery-per-shift': 'البطاريات لكل وردية',
      'air-consumption': 'استهلاك الهواء',
    },
  },
  recommend: (shown, fitting, first, format) => {
    if (fitting === 0) return `إليك ${first}. لا يحقق كل ما ذكرته، وما ينقصه مبيّن بجانبه.`
    if (shown === 1) return fitting === 1 ? `يناسبك منتج واحد: ${first}.` : `إذن ${first}.`
    return `عدد ما يناسبك: ${products(fitting, format(fitting))}. أقترح البدء بهذه المعروضة (${format(shown)})، وأولها ${first}.`
  },
  tradeOff: (w) =>
    `المفاضلة: ${w.first} يتميز في ${w.firstLabel} (${w.firstValue} مقابل ${w.firstAgainst})، و${w.second} في ${w.secondLabel} (${w.secondValue} مقابل ${w.secondAgainst}).`,
  advantage: (sku, other, label, value, against) => `${sku} يتقدم على ${other} في ${label}: ${value} مقابل ${against}.`,
  noAdvantage: (first, second) => `لا فرق يُذكر بين ${first} و${second} في هذا العمل.`,
  nothingFits: 'لا يحقق أي منتج كل ذلك. هذه التعديلات تفتح المجال:',
  nearest: (sku, reason) => `الأقرب هو ${sku}. ${reason}`,
  compared: (skus) => `${skus} جنبًا إلى جنب، والصفوف المختلفة معلّمة.`,
  price: 'سعر القائمة ابتداءً من',
  estimate: (w) => `${w.lines}: ${w.total}، ${w.terms}. جاهز للشحن بعد الطلب بمدة ${w.days}.`,
  nextTier: (quantity, unitPrice) => `ابتداءً من ${quantity} يصبح سعر القطعة ${unitPrice}.`,
  offerQuote: 'هل أُعدّ عرض السعر؟ يصلك بالبريد بصيغة \u2068PDF\u2069.',
  askContact: {
    quotation: 'لإعداد العرض أحتاج إلى معرفة الجهة الموجَّه إليها.',
    hand_off: 'سيتولى زميل الأمر ولديه محادثتنا كاملة. كيف يمكن الوصول إليك؟',
  },
  quoted: (number, email) => `أُعدّ عرض السعر ${number} وهو في الطريق إلى ${email}.`,
  quotedReview: (number, email) => `رقم طلبك ${number}. سيراجعه أحد الزملاء ويكتب إلى ${email}.`,
  handedOff: (reference) => `تولّى أحد الزملاء الأمر ولديه كل ما تحدثنا عنه. المرجع: ${reference}.`,
  handedOffUnnamed: (reference) =>
    `تركت المحادثة لأحد الزملاء، المرجع ${reference}. من دون بيانات اتصال لا يصل الرد إلا هنا.`,
  pricesWait: 'لا أستطيع الوصول إلى قائمة الأسعار الآن. البحث مستمر، أما السعر والعرض فعليهما الانتظار قليلًا.',
  noPrice: (sku) => `لا يوجد سعر قائمة لـ${sku}؛ يسعّره أحد الزملاء.`,
  refused: 'تعذّر إعداد العرض بهذه البيانات. يرجى مراجعتها أو ترك الأمر لأحد الزملاء.',
  personWait: 'لا أستطيع الوصول إلى نظام الزملاء الآن. حاول بعد قليل أو استخدم صفحة الاتصال.',
  cannotLookUp: 'لا أستطيع البحث عن ذلك الآن؛ يمكن لأحد الزملاء الإجابة.',
  competitorNoted: (name) => `عرفت فئة الأداة التي تقصدها (${name})؛ سأبحث عما يؤدي العمل نفسه لدينا.`,
  factLabel: {
    industry: 'القطاع',
    application: 'التطبيق',
    category: 'نوع الأداة',
    excluded: 'مستبعد',
    joint: 'البرغي',
    quantity: 'الكمية',
    budget: 'الميزانية',
    country: 'البلد',
    incoterm: 'شرط التسليم',
    deadline: 'الموعد',
    competitors: 'المستخدم حاليًا',
    products: 'المنتج',
    tighteningsPerShift: 'عمليات الشد في الوردية',
    toolsAtOnce: 'أدوات تعمل معًا',
  },
  pieces: (n, formatted) => counted(n, formatted, ['قطعة واحدة', 'قطعتان', 'قطع', 'قطعة', 'قطعة']),
  days: (n, formatted) => counted(n, formatted, ['يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم']),
  perUnit: (money) => `${money} للقطعة`,
  problem: {
    catalogue: 'لا يزال الكتالوج قيد التحميل؛ حاول بعد لحظات.',
    broken: 'حدث خطأ هنا. يرجى إرسال رسالتك مرة أخرى.',
    invalid: 'تعذّرت قراءة هذه الرسالة.',
  },
}
