import type { Locale } from '@tradewind/schema/locales'

type Templates = Readonly<Record<Locale, string>>
export type AnomalyKind = 'lost' | 'fallen' | 'grown'

export const ANOMALY_TEXTS: Readonly<Record<'channel' | 'product_line', Readonly<Record<AnomalyKind, Templates>>>> = {
  channel: {
    lost: {
      en: '{name} has brought no new customer since {since}; before, {before} a month',
      zh: '自{since}起，{name}未带来任何新客户；此前每月 {before} 个',
      es: '{name} no trae ningún cliente nuevo desde {since}; antes, {before} al mes',
      ar: 'لم تجلب قناة {name} أي عميل جديد منذ {since}؛ وكانت تجلب {before} شهريًا',
      ja: '{since}以降、{name}からの新規顧客はゼロ。以前は月 {before} 件',
      de: '{name} bringt seit {since} keinen neuen Kunden mehr; davor {before} im Monat',
      pt: '{name} não traz nenhum cliente novo desde {since}; antes, {before} por mês',
    },
    fallen: {
      en: '{name} brings fewer new customers since {since}: {after} a month instead of {before}',
      zh: '自{since}起，{name}带来的新客户减少：每月 {after} 个，此前 {before} 个',
      es: '{name} trae menos clientes nuevos desde {since}: {after} al mes en lugar de {before}',
      ar: 'تراجعت قناة {name} منذ {since}: {after} عميل جديد شهريًا بدل {before}',
      ja: '{since}以降、{name}からの新規顧客が減少：月 {before} 件から {after} 件へ',
      de: '{name} bringt seit {since} weniger neue Kunden: {after} im Monat statt {before}',
      pt: '{name} traz menos clientes novos desde {since}: {after} por mês em vez de {before}',
    },
    grown: {
      en: '{name} brings more new customers since {since}: {after} a month instead of {before}',
      zh: '自{since}起，{name}带来的新客户增多：每月 {after} 个，此前 {before} 个',
      es: '{name} trae más clientes nuevos desde {since}: {after} al mes en lugar de {before}',
      ar: 'نمت قناة {name} منذ {since}: {after} عميل جديد شهريًا بدل {before}',
      ja: '{since}以降、{name}からの新規顧客が増加：月 {before} 件から {after} 件へ',
      de: '{name} bringt seit {since} mehr neue Kunden: {after} im Monat statt {before}',
      pt: '{name} traz mais clientes novos desde {since}: {after} por mês em vez de {before}',
    },
  },
  product_line: {
    lost: {
      en: 'No new deal about {name} since {since}; before, {before} a month',
      zh: '自{since}起再无{name}的新商机；此前每月 {before} 个',
      es: 'Ninguna oportunidad nueva de {name} desde {since}; antes, {before} al mes',
      ar: 'لا صفقات جديدة في {name} منذ {since}؛ وكانت {before} شهريًا',
      ja: '{since}以降、{name}の新規案件はゼロ。以前は月 {before} 件',
      de: 'Seit {since} keine neue Chance zu {name}; davor {before} im Monat',
      pt: 'Nenhuma oportunidade nova de {name} desde {since}; antes, {before} por mês',
    },
    fallen: {
      en: 'Fewer new deals about {name} since {since}: {after} a month instead of {before}',
      zh: '自{since}起{name}的新商机减少：每月 {after} 个，此前 {before} 个',
      es: 'Menos oportunidades nuevas de {name} desde {since}: {after} al mes en lugar de {before}',
      ar: 'تراجعت الصفقات الجديدة في {name} منذ {since}: {after} شهريًا بدل {before}',
      ja: '{since}以降、{name}の新規案件が減少：月 {before} 件から {after} 件へ',
      de: 'Seit {since} weniger neue Chancen zu {name}: {after} im Monat statt {before}',
      pt: 'Menos oportunidades novas de {name} desde {since}: {after} por mês em vez de {before}',
    },
    grown: {
      en: 'More new deals about {name} since {since}: {after} a month instead of {before}',
      zh: '自{since}起{name}的新商机增多：每月 {after} 个，此前 {before} 个',
      es: 'Más oportunidades nuevas de {name} desde {since}: {after} al mes en lugar de {before}',
      ar: 'ازدادت الصفقات الجديدة في {name} منذ {since}: {after} شهريًا بدل {before}',
      ja: '{since}以降、{name}の新規案件が増加：月 {before} 件から {after} 件へ',
      de: 'Seit {since} mehr neue Chancen zu {name}: {after} im Monat statt {before}',
      pt: 'Mais oportunidades novas de {name} desde {since}: {after} por mês em vez de {before}',
    },
  },
}
