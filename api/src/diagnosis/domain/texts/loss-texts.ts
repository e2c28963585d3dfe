import type { LostCategory } from '@tradewind/schema/contracts/funnel'
import type { Locale } from '@tradewind/schema/locales'

type Templates = Readonly<Record<Locale, string>>

/** How a stage's losses are told: its name, its loss rate, and what proves the cause. */
export const LOSES: Templates = {
  en: '{stage} loses {rate}: {proof}',
  zh: '{stage}阶段流失 {rate}：{proof}',
  es: '{stage} pierde el {rate}: {proof}',
  ar: 'مرحلة {stage} تخسر {rate}: {proof}',
  ja: '{stage}での失注率 {rate}：{proof}',
  de: '{stage} verliert {rate}: {proof}',
  pt: '{stage} perde {rate}: {proof}',
}

/** The same when nobody entered the stage within the period: there is no rate to tell. */
export const LOSES_SOME: Templates = {
  en: '{stage}: {proof}',
  zh: '{stage}阶段：{proof}',
  es: '{stage}: {proof}',
  ar: 'مرحلة {stage}: {proof}',
  ja: '{stage}：{proof}',
  de: '{stage}: {proof}',
  pt: '{stage}: {proof}',
}

export type ProofCode =
  | 'late_answer'
  | 'silence'
  | 'price_views'
  | 'discount'
  | 'lead_time'
  | 'empty_search'
  | 'compared'
  | 'budget_mail'
  | 'buyer_silent'
  | 'said'
  | 'unknown'

/** What the facts behind a cause show. {n} of {cases} are deals. */
export const PROOFS: Readonly<Record<ProofCode, Templates>> = {
  late_answer: {
    en: 'response delayed {hours} on average ({n} of {cases} deals)',
    zh: '平均 {hours}后才首次回复（{cases} 单中的 {n} 单）',
    es: 'respuesta con una demora media de {hours} ({n} de {cases} oportunidades)',
    ar: 'تأخر الرد الأول في المتوسط {hours} ({n} من {cases} صفقة)',
    ja: '初回返信まで平均 {hours}（{cases} 件中 {n} 件）',
    de: 'erste Antwort im Schnitt nach {hours} ({n} von {cases} Chancen)',
    pt: 'primeira resposta demorou {hours} em média ({n} de {cases} oportunidades)',
  },
  silence: {
    en: 'no contact from us before the end: {days} on average ({n} of {cases} deals)',
    zh: '流失前我方无联系，平均 {days}（{cases} 单中的 {n} 单）',
    es: 'sin contacto nuestro antes del final: {days} de media ({n} de {cases} oportunidades)',
    ar: 'لم نتواصل قبل النهاية: {days} في المتوسط ({n} من {cases} صفقة)',
    ja: '失注前にこちらからの連絡なし：平均 {days}（{cases} 件中 {n} 件）',
    de: 'vor dem Ende kein Kontakt von uns: im Schnitt {days} ({n} von {cases} Chancen)',
    pt: 'sem contato nosso antes do fim: {days} em média ({n} de {cases} oportunidades)',
  },
  price_views: {
    en: 'prices looked at {views} times after the quotation on average ({n} of {cases} deals)',
    zh: '报价后平均查看价格 {views} 次（{cases} 单中的 {n} 单）',
    es: 'precios consultados {views} veces de media tras la cotización ({n} de {cases} oportunidades)',
    ar: 'اطّلاع على الأسعار بعد عرض السعر {views} مرات في المتوسط ({n} من {cases} صفقة)',
    ja: '見積後の価格閲覧は平均 {views} 回（{cases} 件中 {n} 件）',
    de: 'Preise nach dem Angebot im Schnitt {views}-mal angesehen ({n} von {cases} Chancen)',
    pt: 'preços consultados {views} vezes em média após a cotação ({n} de {cases} oportunidades)',
  },
  discount: {
    en: 'discount given {discount} on average, more than usual ({n} of {cases} deals)',
    zh: '平均折扣 {discount}，高于平常（{cases} 单中的 {n} 单）',
    es: 'descuento medio del {discount}, más de lo habitual ({n} de {cases} oportunidades)',
    ar: 'متوسط الخصم {discount}، أعلى من المعتاد ({n} من {cases} صفقة)',
    ja: '値引きは平均 {discount} と通常より大きい（{cases} 件中 {n} 件）',
    de: 'im Schnitt {discount} Rabatt, mehr als üblich ({n} von {cases} Chancen)',
    pt: 'desconto médio de {discount}, acima do habitual ({n} de {cases} oportunidades)',
  },
  lead_time: {
    en: 'delivery time offered: {days} on average, usual are {usual} ({n} of {cases} deals)',
    zh: '报出的交期平均 {days}，平常为 {usual}（{cases} 单中的 {n} 单）',
    es: 'plazo ofrecido: {days} de media, lo habitual es {usual} ({n} de {cases} oportunidades)',
    ar: 'مدة التسليم المعروضة: {days} في المتوسط، والمعتاد {usual} ({n} من {cases} صفقة)',
    ja: '提示納期は平均 {days}、通常は {usual}（{cases} 件中 {n} 件）',
    de: 'angebotene Lieferzeit: im Schnitt {days}, üblich sind {usual} ({n} von {cases} Chancen)',
    pt: 'prazo oferecido: {days} em média, o habitual é {usual} ({n} de {cases} oportunidades)',
  },
  empty_search: {
    en: '{n} of {cases} searched for what no product offers',
    zh: '{cases} 单中有 {n} 单搜索过现有产品无法满足的参数',
    es: '{n} de {cases} buscaron lo que ningún producto ofrece',
    ar: '{n} من {cases} بحثوا عما لا يوفره أي منتج',
    ja: '{cases} 件中 {n} 件が該当製品のない条件で検索',
    de: '{n} von {cases} suchten, was kein Produkt kann',
    pt: '{n} de {cases} procuraram o que nenhum produto oferece',
  },
  compared: {
    en: '{n} of {cases} compared us with a competitor, most often {name}',
    zh: '{cases} 单中有 {n} 单与竞争对手比较，最多的是 {name}',
    es: '{n} de {cases} nos compararon con un competidor, sobre todo {name}',
    ar: '{n} من {cases} قارنونا بمنافس، وأكثرهم ذكرًا {name}',
    ja: '{cases} 件中 {n} 件が競合と比較、最多は {name}',
    de: '{n} von {cases} verglichen uns mit einem Wettbewerber, am häufigsten {name}',
    pt: '{n} de {cases} nos compararam com um concorrente, quase sempre {name}',
  },
  budget_mail: {
    en: '{n} of {cases} wrote about their budget',
    zh: '{cases} 单中有 {n} 单来信谈到预算',
    es: '{n} de {cases} escribieron sobre su presupuesto',
    ar: '{n} من {cases} كتبوا عن الميزانية',
    ja: '{cases} 件中 {n} 件が予算についてメール',
    de: '{n} von {cases} schrieben über ihr Budget',
    pt: '{n} de {cases} escreveram sobre o orçamento',
  },
  buyer_silent: {
    en: 'no sign of life from the customer before the end: {days} on average ({n} of {cases} deals)',
    zh: '流失前客户毫无动静，平均 {days}（{cases} 单中的 {n} 单）',
    es: 'sin señales del cliente antes del final: {days} de media ({n} de {cases} oportunidades)',
    ar: 'لا أثر للعميل قبل النهاية: {days} في المتوسط ({n} من {cases} صفقة)',
    ja: '失注前に顧客の動きなし：平均 {days}（{cases} 件中 {n} 件）',
    de: 'vor dem Ende kein Lebenszeichen des Kunden: im Schnitt {days} ({n} von {cases} Chancen)',
    pt: 'sem sinal do cliente antes do fim: {days} em média ({n} de {cases} oportunidades)',
  },
  said: {
    en: 'named in {n} of {cases} deals, the events do not show it',
    zh: '{cases} 单中有 {n} 单被提及，行为数据未见佐证',
    es: 'mencionado en {n} de {cases} oportunidades; los eventos no lo muestran',
    ar: 'ذُكر في {n} من {cases} صفقة دون أن تُظهره الأحداث',
    ja: '{cases} 件中 {n} 件で挙げられたが、行動記録には表れず',
    de: 'in {n} von {cases} Chancen genannt, die Ereignisse zeigen es nicht',
    pt: 'citado em {n} de {cases} oportunidades; os eventos não o mostram',
  },
  unknown: {
    en: 'no cause is known in {n} of {cases} deals',
    zh: '{cases} 单中有 {n} 单原因不明',
    es: 'no se conoce la causa en {n} de {cases} oportunidades',
    ar: 'السبب غير معروف في {n} من {cases} صفقة',
    ja: '{cases} 件中 {n} 件は原因不明',
    de: 'bei {n} von {cases} Chancen ist kein Grund bekannt',
    pt: 'causa desconhecida em {n} de {cases} oportunidades',
  },
}

/** What helps against a cause. */
export const REMEDIES: Readonly<Record<LostCategory, Templates>> = {
  price: {
    en: 'Talk about total cost before the price: offer a volume tier or a smaller configuration instead of a discount, and call within two days of the quotation',
    zh: '先谈总成本再谈价格：用批量阶梯价或精简配置代替折扣，并在报价后两天内致电',
    es: 'Hable del coste total antes que del precio: ofrezca un tramo por volumen o una configuración menor en lugar de descuento y llame a los dos días de la cotización',
    ar: 'ناقش التكلفة الإجمالية قبل السعر: اعرض شريحة كمية أو تجهيزًا أصغر بدل الخصم، واتصل خلال يومين من عرض السعر',
    ja: '価格より先に総コストを説明し、値引きの代わりに数量割や簡易構成を提案、見積後2日以内に電話する',
    de: 'Vor dem Preis über die Gesamtkosten sprechen: Mengenstaffel oder kleinere Ausstattung statt Rabatt anbieten und binnen zwei Tagen nach dem Angebot anrufen',
    pt: 'Fale do custo total antes do preço: ofereça faixa por volume ou configuração menor em vez de desconto e ligue até dois dias após a cotação',
  },
  delivery_time: {
    en: 'Ask for the date needed in the first call; offer what is in stock, a part delivery or a loan tool until the rest arrives',
    zh: '首次通话就问清需要的日期；提供现货、分批交付，或先借用设备',
    es: 'Pregunte la fecha necesaria en la primera llamada; ofrezca lo que hay en almacén, una entrega parcial o un equipo en préstamo',
    ar: 'اسأل عن التاريخ المطلوب في المكالمة الأولى؛ واعرض المتوفر في المخزون أو تسليمًا جزئيًا أو أداة معارة إلى أن يصل الباقي',
    ja: '初回の電話で必要な納期を確認し、在庫品・分納・代替機の貸出を提案する',
    de: 'Den Wunschtermin schon im ersten Gespräch erfragen; Lagerware, Teillieferung oder ein Leihgerät anbieten',
    pt: 'Pergunte a data necessária na primeira ligação; ofereça o que há em estoque, entrega parcial ou equipamento emprestado',
  },
  function_mismatch: {
    en: 'Send the requirement checklist before the demonstration and say early what no product of ours does; pass the missing parameters to product management',
    zh: '演示前先发需求清单，尽早说明我方产品做不到的部分；把缺失的参数转给产品部门',
    es: 'Envíe la lista de requisitos antes de la demostración y diga pronto lo que no hacemos; pase los parámetros que faltan a gestión de producto',
    ar: 'أرسل قائمة المتطلبات قبل العرض التجريبي ووضّح مبكرًا ما لا توفره منتجاتنا؛ وأبلغ إدارة المنتجات بالمعاملات الناقصة',
    ja: 'デモ前に要件チェックリストを送り、対応できない点は早めに伝え、不足する仕様を製品部門へ共有する',
    de: 'Vor der Vorführung die Anforderungsliste schicken und früh sagen, was kein Produkt kann; fehlende Parameter an das Produktmanagement geben',
    pt: 'Envie a lista de requisitos antes da demonstração e diga cedo o que não fazemos; passe os parâmetros que faltam à gestão de produto',
  },
  competitor: {
    en: 'Send the list of differences when the decision stage begins and arrange a side-by-side test on the customer’s part',
    zh: '进入决策阶段即发送差异对比清单，并在客户工件上安排对比测试',
    es: 'Envíe la lista de diferencias al empezar la decisión y acuerde una prueba comparativa con la pieza del cliente',
    ar: 'أرسل قائمة الفروق عند بدء مرحلة القرار، ورتّب اختبارًا مقارنًا على قطعة العميل',
    ja: '意思決定段階の開始時に差別化リストを送り、顧客の部品で比較テストを行う',
    de: 'Zu Beginn der Entscheidung die Liste der Unterschiede schicken und einen Vergleichstest am Bauteil des Kunden vereinbaren',
    pt: 'Envie a lista de diferenças no início da decisão e combine um teste comparativo na peça do cliente',
  },
  slow_follow_up: {
    en: 'Answer inquiries within the working day; route those that wait longer than four hours to a colleague, and plan the next contact in every call',
    zh: '询盘当日内回复；超过四小时未回复的转给同事，每次通话都约定下一次联系',
    es: 'Responda las consultas en el mismo día; pase a un compañero las que esperan más de cuatro horas y fije el siguiente contacto en cada llamada',
    ar: 'أجب على الاستفسارات في اليوم نفسه؛ حوّل ما ينتظر أكثر من أربع ساعات إلى زميل، وحدّد موعد التواصل التالي في كل مكالمة',
    ja: '問い合わせは当日中に返信し、4時間を超えるものは同僚へ回す。毎回の電話で次の連絡日を決める',
    de: 'Anfragen am selben Arbeitstag beantworten; was länger als vier Stunden wartet, an Kollegen geben, und in jedem Gespräch den nächsten Kontakt vereinbaren',
    pt: 'Responda às consultas no mesmo dia; repasse a um colega as que esperam mais de quatro horas e marque o próximo contato em cada ligação',
  },
  budget: {
    en: 'Ask early when budgets are decided; offer staged delivery, rental or a business case that the customer can hand on',
    zh: '尽早了解预算决策时间；提供分期交付、租赁，或可供客户内部上报的投资测算',
    es: 'Pregunte pronto cuándo se decide el presupuesto; ofrezca entrega por fases, alquiler o un caso de negocio que el cliente pueda presentar',
    ar: 'اسأل مبكرًا عن موعد إقرار الميزانية؛ واعرض تسليمًا على مراحل أو استئجارًا أو دراسة جدوى يقدّمها العميل داخليًا',
    ja: '予算決定の時期を早めに確認し、段階導入・レンタル・社内稟議用の投資試算を提案する',
    de: 'Früh fragen, wann über Budgets entschieden wird; Lieferung in Stufen, Miete oder eine Wirtschaftlichkeitsrechnung zum Weiterreichen anbieten',
    pt: 'Pergunte cedo quando o orçamento é decidido; ofereça entrega por etapas, locação ou um estudo de retorno que o cliente possa apresentar',
  },
  no_decision: {
    en: 'Find the decision maker and what happens if nothing is bought; agree on a date for the decision, and close what has none',
    zh: '找到决策人，弄清不采购的后果；约定决策日期，没有日期的及时关闭',
    es: 'Localice a quien decide y qué pasa si no se compra; acuerde una fecha de decisión y cierre lo que no la tenga',
    ar: 'اعرف صاحب القرار وما يترتب على عدم الشراء؛ واتفق على موعد للقرار وأغلق ما لا موعد له',
    ja: '決裁者と「買わない場合の影響」を確認し、決定日を合意する。日程のない案件は閉じる',
    de: 'Den Entscheider finden und klären, was ohne Kauf geschieht; einen Termin für die Entscheidung vereinbaren und Chancen ohne Termin schließen',
    pt: 'Descubra quem decide e o que acontece se nada for comprado; combine uma data para a decisão e encerre o que não tiver data',
  },
  other: {
    en: 'Ask the customer for the reason in one sentence when a deal is closed, and choose a category',
    zh: '关闭商机时请客户用一句话说明原因，并选择类别',
    es: 'Al cerrar, pida al cliente el motivo en una frase y elija una categoría',
    ar: 'اطلب من العميل السبب في جملة واحدة عند إغلاق الصفقة واختر تصنيفًا',
    ja: '案件を閉じる際に顧客へ理由を一言たずね、分類を選ぶ',
    de: 'Beim Schließen den Kunden in einem Satz nach dem Grund fragen und eine Kategorie wählen',
    pt: 'Ao encerrar, peça ao cliente o motivo em uma frase e escolha uma categoria',
  },
}
