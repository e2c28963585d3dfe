import type { RuleWords } from './types.ts'

export const ar: RuleWords = {
  'answer-inquiry': {
    title: 'الرد على استفسار {company}',
    reason: 'استفسر قبل {days} أيام ولم يسمع منا شيئًا بعد.',
  },
  'write-quote': {
    title: 'كتابة عرض السعر لـ{company}',
    reason: 'طلب عرض سعر قبل {days} أيام ولم يُرسل أي عرض.',
  },
  'follow-up-quote': {
    title: 'الاتصال بـ{company} بشأن عرض السعر {quote_number}',
    reason: 'عرض السعر بقيمة {quote_total} بلا رد منذ {days} أيام.',
  },
  'rescue-quote': {
    title: 'استعادة {company}: الكتابة بشأن عرض السعر {quote_number}',
    reason: 'لا رد منذ {days} أيام على {quote_total}؛ بعد أسبوع تُفقد العروض أكثر مما تُكسب.',
  },
  'quote-expiring': {
    title: 'تذكير {company}: عرض السعر {quote_number} يوشك أن ينتهي',
    reason: 'صالح حتى {valid_until}، بقي {days} أيام.',
  },
  'answer-question': {
    title: 'الإجابة عمّا سألته {company} للمستشار',
    reason: 'لم يجد المستشار مصدرًا لسؤال طُرح قبل {days} أيام.',
  },
  'counter-competitor': {
    title: 'إرسال قائمة الفروق إلى {company}',
    reason: 'ذكر منافسًا: {competitor}.',
  },
  'first-call': {
    title: 'المكالمة الأولى مع {company}',
    reason: 'عميل واعد معروف منذ {days} أيام ولم يتصل به أحد بعد.',
  },
  'offer-quote': {
    title: 'عرض سعر على {company}',
    reason: 'اطّلع على الأسعار {count} مرات خلال أسبوع ولا عرض لديه.',
  },
  'rescue-silent': {
    title: 'التواصل مع {company}',
    reason: 'لا أثر له منذ {days} أيام وهو في طور اتخاذ القرار.',
  },
  'stuck-deal': {
    title: 'تحريك صفقة {company}',
    reason: 'الصفقة في مرحلتها منذ {days} أيام، أي أكثر من الحد.',
  },
  'reach-decision-maker': {
    title: 'الوصول إلى صاحب القرار في {company}',
    reason: 'لا يُعرف صاحب قرار في هذه الصفقة.',
  },
  'send-requirements': {
    title: 'إرسال قائمة المتطلبات إلى {company}',
    reason: 'قرأ وثائق فنية قبل {days} أيام ولم يتابعه أحد.',
  },
  'after-sales': {
    title: 'حزمة ما بعد البيع لـ{company}',
    reason: 'تم الفوز به قبل {days} أيام ولم يُراسل بعدها.',
  },
  'stay-in-touch': {
    title: 'البقاء على تواصل مع {company}',
    reason: 'لم يتواصل معه أحد منا منذ {days} أيام.',
  },
}
