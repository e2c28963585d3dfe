import type { Locale } from '@tradewind/schema/locales'
import type { CoachingMetric } from '../diagnosis.ts'

type Templates = Readonly<Record<Locale, string>>

/** What a figure of a person says beside the team's median. */
export const COACHING_EVIDENCE: Readonly<Record<CoachingMetric, Templates>> = {
  response_hours: {
    en: '{name} answers first after {value} (median of {cases} deals); the team’s median is {median}',
    zh: '{name} 首次回复用时 {value}（{cases} 单的中位数），团队中位数为 {median}',
    es: 'Primera respuesta de {name}: {value} (mediana de {cases} oportunidades); la mediana del equipo es {median}',
    ar: 'الرد الأول من {name}: {value} (وسيط {cases} صفقة)، ووسيط الفريق {median}',
    ja: '{name} の初回返信は {value}（{cases} 件の中央値）、チームの中央値は {median}',
    de: 'Erste Antwort von {name}: {value} (Median aus {cases} Chancen); Median des Teams: {median}',
    pt: 'Primeira resposta de {name}: {value} (mediana de {cases} oportunidades); a mediana da equipe é {median}',
  },
  follow_up_gap_days: {
    en: '{name}’s longest silence in a deal is {value} (median of {cases} deals); the team’s median is {median}',
    zh: '{name} 单内最长未联系时间为 {value}（{cases} 单的中位数），团队中位数为 {median}',
    es: 'Mayor silencio de {name} en una oportunidad: {value} (mediana de {cases}); la mediana del equipo es {median}',
    ar: 'أطول انقطاع لدى {name} في الصفقة: {value} (وسيط {cases} صفقة)، ووسيط الفريق {median}',
    ja: '{name} の案件中最長の無連絡期間は {value}（{cases} 件の中央値）、チームの中央値は {median}',
    de: 'Längste Funkstille von {name} in einer Chance: {value} (Median aus {cases}); Median des Teams: {median}',
    pt: 'Maior silêncio de {name} em uma oportunidade: {value} (mediana de {cases}); a mediana da equipe é {median}',
  },
  discount_percent: {
    en: '{name} gives {value} discount (median of {cases} quotations); the team’s median is {median}',
    zh: '{name} 的折扣为 {value}（{cases} 份报价的中位数），团队中位数为 {median}',
    es: 'Descuento de {name}: {value} (mediana de {cases} cotizaciones); la mediana del equipo es {median}',
    ar: 'الخصم لدى {name}: {value} (وسيط {cases} عرض سعر)، ووسيط الفريق {median}',
    ja: '{name} の値引きは {value}（見積 {cases} 件の中央値）、チームの中央値は {median}',
    de: 'Rabatt von {name}: {value} (Median aus {cases} Angeboten); Median des Teams: {median}',
    pt: 'Desconto de {name}: {value} (mediana de {cases} cotações); a mediana da equipe é {median}',
  },
  demo_share: {
    en: 'Of {name}’s {cases} deals from {stage} on, {value} saw a demonstration; the team’s median is {median}',
    zh: '{name} 的 {cases} 单进入{stage}的商机中 {value} 做过演示，团队中位数为 {median}',
    es: 'De {cases} oportunidades de {name} desde {stage}, el {value} vio una demostración; la mediana del equipo es {median}',
    ar: 'من {cases} صفقة لدى {name} بلغت مرحلة {stage} شهد {value} عرضًا تجريبيًا، ووسيط الفريق {median}',
    ja: '{name} の{stage}以降 {cases} 件のうちデモ実施は {value}、チームの中央値は {median}',
    de: 'Von {cases} Chancen ab {stage} bei {name} sahen {value} eine Vorführung; Median des Teams: {median}',
    pt: 'De {cases} oportunidades de {name} a partir de {stage}, {value} viram uma demonstração; a mediana da equipe é {median}',
  },
  stage_conversion: {
    en: 'Of {name}’s {cases} deals that left {stage}, {value} went on; the team’s median is {median}',
    zh: '{name} 离开{stage}阶段的 {cases} 单中 {value} 继续推进，团队中位数为 {median}',
    es: 'De {cases} oportunidades de {name} que salieron de {stage}, avanzó el {value}; la mediana del equipo es {median}',
    ar: 'من {cases} صفقة لدى {name} غادرت مرحلة {stage} تقدّم {value}، ووسيط الفريق {median}',
    ja: '{name} の{stage}を出た {cases} 件のうち前進は {value}、チームの中央値は {median}',
    de: 'Von {cases} Chancen, die {stage} bei {name} verließen, gingen {value} weiter; Median des Teams: {median}',
    pt: 'De {cases} oportunidades de {name} que saíram de {stage}, {value} avançaram; a mediana da equipe é {median}',
  },
  win_rate: {
    en: '{name} wins {value} of {cases} decided deals; the team’s median is {median}',
    zh: '{name} 已决 {cases} 单中赢单 {value}，团队中位数为 {median}',
    es: '{name} gana el {value} de {cases} oportunidades decididas; la mediana del equipo es {median}',
    ar: '{name} يكسب {value} من {cases} صفقة محسومة، ووسيط الفريق {median}',
    ja: '{name} の受注率は {value}（決着 {cases} 件）、チームの中央値は {median}',
    de: '{name} gewinnt {value} von {cases} entschiedenen Chancen; Median des Teams: {median}',
    pt: '{name} ganha {value} de {cases} oportunidades decididas; a mediana da equipe é {median}',
  },
}

/** What to change when the figure is worse than the team’s. */
export const COACHING_ADVICE: Readonly<Record<CoachingMetric, Templates>> = {
  response_hours: {
    en: 'Block half an hour in the morning and after lunch for new inquiries; hand over what cannot be answered the same day',
    zh: '上午和午后各留半小时处理新询盘；当天无法回复的及时转交',
    es: 'Reserve media hora por la mañana y otra tras la comida para consultas nuevas; ceda lo que no pueda responder el mismo día',
    ar: 'خصّص نصف ساعة صباحًا وأخرى بعد الظهر للاستفسارات الجديدة؛ وسلّم ما لا يمكن الرد عليه في اليوم نفسه',
    ja: '朝と昼過ぎに30分ずつ新規問い合わせの時間を確保し、当日返せないものは引き継ぐ',
    de: 'Morgens und nach dem Mittag je eine halbe Stunde für neue Anfragen frei halten; abgeben, was am selben Tag nicht zu beantworten ist',
    pt: 'Reserve meia hora de manhã e outra após o almoço para novas consultas; repasse o que não puder responder no mesmo dia',
  },
  follow_up_gap_days: {
    en: 'End every call with the date of the next one, and work through the silent deals on Mondays',
    zh: '每次通话结束前约好下次日期，每周一集中处理久未联系的商机',
    es: 'Termine cada llamada con la fecha de la siguiente y revise los lunes las oportunidades en silencio',
    ar: 'اختم كل مكالمة بموعد التالية، وراجع الصفقات الصامتة كل يوم اثنين',
    ja: '電話の最後に次回の日時を決め、月曜に無連絡案件を点検する',
    de: 'Jedes Gespräch mit dem Termin des nächsten beenden und montags die stillen Chancen durchgehen',
    pt: 'Termine cada ligação com a data da próxima e revise às segundas as oportunidades em silêncio',
  },
  discount_percent: {
    en: 'Offer a volume tier, training or spare parts before a discount, and have anything above the median looked over by the lead',
    zh: '先提供阶梯价、培训或备件，再谈折扣；超过中位数的折扣请主管过目',
    es: 'Ofrezca tramo por volumen, formación o repuestos antes que descuento; lo que supere la mediana, que lo revise el responsable',
    ar: 'اعرض شريحة كمية أو تدريبًا أو قطع غيار قبل الخصم، ودع المسؤول يراجع ما يتجاوز الوسيط',
    ja: '値引きの前に数量割・講習・予備品を提案し、中央値を超える値引きは責任者の確認を受ける',
    de: 'Vor einem Rabatt Mengenstaffel, Schulung oder Ersatzteile anbieten; was über dem Median liegt, sieht die Leitung an',
    pt: 'Ofereça faixa por volume, treinamento ou peças antes do desconto; acima da mediana, peça revisão do líder',
  },
  demo_share: {
    en: 'Offer a demonstration in the first call, by video where a visit is far',
    zh: '首次通话即邀约演示，距离远的用视频',
    es: 'Ofrezca una demostración en la primera llamada, por vídeo si la visita queda lejos',
    ar: 'اعرض عرضًا تجريبيًا في المكالمة الأولى، وعبر الفيديو إن كانت الزيارة بعيدة',
    ja: '初回の電話でデモを提案し、遠方ならビデオで行う',
    de: 'Schon im ersten Gespräch eine Vorführung anbieten, bei weiten Wegen per Video',
    pt: 'Ofereça uma demonstração na primeira ligação, por vídeo quando a visita for longe',
  },
  stage_conversion: {
    en: 'Go through three deals lost in {stage} with a colleague whose deals go on, and agree on one thing to do differently',
    zh: '与推进顺利的同事一起复盘三单在{stage}阶段流失的商机，商定一项改进',
    es: 'Repase tres oportunidades perdidas en {stage} con un compañero al que le avanzan y acuerden un cambio',
    ar: 'راجع ثلاث صفقات خُسرت في مرحلة {stage} مع زميل تتقدّم صفقاته، واتفقا على تغيير واحد',
    ja: '{stage}で失注した3件を、前進率の高い同僚と振り返り、変えることを一つ決める',
    de: 'Drei in {stage} verlorene Chancen mit jemandem durchgehen, dessen Chancen weitergehen, und eine Änderung vereinbaren',
    pt: 'Reveja três oportunidades perdidas em {stage} com um colega cujas oportunidades avançam e combinem uma mudança',
  },
  win_rate: {
    en: 'Look with the lead at where the deals are lost, and begin with the stage that loses most value',
    zh: '与主管一起查看商机流失在哪里，从流失金额最大的阶段着手',
    es: 'Vea con el responsable dónde se pierden las oportunidades y empiece por la etapa que más valor pierde',
    ar: 'راجع مع المسؤول أين تضيع الصفقات، وابدأ بالمرحلة الأكثر خسارة قيمةً',
    ja: '失注の場所を責任者と確認し、失注額の最も大きい段階から着手する',
    de: 'Mit der Leitung ansehen, wo Chancen verloren gehen, und mit der Stufe beginnen, die am meisten Wert verliert',
    pt: 'Veja com o líder onde as oportunidades se perdem e comece pela etapa que mais perde valor',
  },
}

/** What a figure better than the team's is good for. */
export const SHARE_IT: Templates = {
  en: 'Have {name} show the team how it is done',
  zh: '请 {name} 向团队分享做法',
  es: 'Que {name} enseñe al equipo cómo lo hace',
  ar: 'ليُطلع {name} الفريق على طريقته',
  ja: '{name} のやり方をチームで共有する',
  de: '{name} zeigt dem Team, wie es geht',
  pt: 'Peça a {name} que mostre à equipe como faz',
}
