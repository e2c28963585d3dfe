import type { Locale } from '../locales.ts'

/** Words that go with a report's figures wherever it is shown. `{n}` and `{name}` are filled in. */
export const FIGURE_WORDS = {
  titleDaily: {
    en: 'Daily report',
    zh: '日报',
    es: 'Informe diario',
    ar: 'التقرير اليومي',
    ja: '日報',
    de: 'Tagesbericht',
    pt: 'Relatório diário',
  },
  titleWeekly: {
    en: 'Weekly report',
    zh: '周报',
    es: 'Informe semanal',
    ar: 'التقرير الأسبوعي',
    ja: '週報',
    de: 'Wochenbericht',
    pt: 'Relatório semanal',
  },
  scopeOwn: {
    en: 'Own customers: {name}',
    zh: '本人客户：{name}',
    es: 'Clientes propios: {name}',
    ar: 'عملاء {name}',
    ja: '{name} の担当顧客',
    de: 'Eigene Kunden: {name}',
    pt: 'Clientes próprios: {name}',
  },
  scopeTeam: {
    en: 'Team: {name}',
    zh: '团队：{name}',
    es: 'Equipo: {name}',
    ar: 'الفريق: {name}',
    ja: 'チーム：{name}',
    de: 'Team: {name}',
    pt: 'Equipe: {name}',
  },
  scopeCompany: {
    en: 'Whole company',
    zh: '全公司',
    es: 'Toda la empresa',
    ar: 'الشركة كلها',
    ja: '全社',
    de: 'Gesamtes Unternehmen',
    pt: 'Toda a empresa',
  },
  none: { en: '–', zh: '–', es: '–', ar: '–', ja: '–', de: '–', pt: '–' },
  days: { en: '{n} days', zh: '{n} 天', es: '{n} días', ar: '{n} يوم', ja: '{n} 日', de: '{n} Tage', pt: '{n} dias' },
  hours: { en: '{n} h', zh: '{n} 小时', es: '{n} h', ar: '{n} ساعة', ja: '{n} 時間', de: '{n} Std.', pt: '{n} h' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>
