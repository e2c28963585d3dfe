import type { Locale } from '@tradewind/schema/locales'
import { readCompany, readNavigation } from './cms/content.ts'
import type { Company, Navigation } from './cms/documents.ts'
import { textIn } from './cms/localized.ts'
import type { Translate } from './i18n/translate.ts'
import { SourceDown } from './sources.ts'
import type { Visit } from './visit.ts'

export interface MenuLink {
  readonly label: string
  readonly href: string
  readonly links: readonly MenuLink[]
}

/** What stands around every page. */
export interface Chrome {
  readonly main: readonly MenuLink[]
  readonly footer: readonly { readonly title: string; readonly links: readonly MenuLink[] }[]
  readonly company: Company | undefined
}

/** Leads a link of the CMS, written without language, to the reader's language; leaves outside addresses alone. */
export function localHref(href: string, locale: Locale): string {
  return href.startsWith('/') ? `/${locale}${href === '/' ? '' : href}` : href
}

/** Menus by the documents they were made from: worded once per language for as long as those are current. */
const made = new WeakMap<object, Map<Locale, Pick<Chrome, 'main' | 'footer'>>>()
const NO_MENUS: Navigation = { main: [], footer: [] }

/** Menus of the marketer, or the house's own while there are none or the CMS is away. */
export async function readChrome(visit: Visit): Promise<Chrome> {
  const [navigation = NO_MENUS, company] = await Promise.all([
    orNothing(readNavigation(visit)),
    orNothing(readCompany(visit)),
  ])
  const byLocale = made.get(navigation) ?? new Map<Locale, Pick<Chrome, 'main' | 'footer'>>()
  made.set(navigation, byLocale)
  const menus = byLocale.get(visit.locale) ?? wordMenus(navigation, visit)
  byLocale.set(visit.locale, menus)
  return { ...menus, company }
}

function wordMenus({ main, footer }: Navigation, visit: Visit): Pick<Chrome, 'main' | 'footer'> {
  const { t, locale } = visit
  const own = houseMenu(t, locale)
  return {
    main: main.length > 0 ? menuOf(main, locale) : own.filter(({ href }) => !href.endsWith('/compare')),
    footer: withLegal(
      visit,
      footer.length > 0
        ? footer.map(({ title, links }) => ({ title: textIn(title, locale).text, links: menuOf(links, locale) }))
        : [{ title: t('common:footer.site'), links: own }],
    ),
  }
}

/** Imprint, privacy and the consent choice are on every page, whatever the marketer's menu says. */
function withLegal({ t, locale }: Visit, columns: Chrome['footer']): Chrome['footer'] {
  const link = (label: string, path: string): MenuLink => ({ label, href: `/${locale}${path}`, links: [] })
  const consent = link(t('common:footer.consent'), '/privacy#consent')
  const legal = columns.find(({ links }) => links.some(({ href }) => href === `/${locale}/privacy`))
  if (legal !== undefined)
    return columns.map((column) => (column === legal ? { ...column, links: [...column.links, consent] } : column))
  const links = [link(t('common:footer.imprint'), '/imprint'), link(t('common:footer.privacy'), '/privacy'), consent]
  return [...columns, { title: t('common:footer.legal'), links }]
}

async function orNothing<Value>(reading: Promise<Value>): Promise<Value | undefined> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof SourceDown) return undefined
    throw error
  }
}

type LinkDocument = Navigation['main'][number] | Navigation['footer'][number]['links'][number]

function menuOf(links: readonly LinkDocument[], locale: Locale): readonly MenuLink[] {
  return links.map((link) => ({
    label: textIn(link.label, locale).text,
    href: localHref(link.href, locale),
    links: 'links' in link ? menuOf(link.links, locale) : [],
  }))
}

export function houseMenu(t: Translate, locale: Locale): readonly MenuLink[] {
  const entry = (label: string, path: string): MenuLink => ({ label, href: `/${locale}${path}`, links: [] })
  return [
    entry(t('common:menu.products'), '/products'),
    entry(t('common:menu.selector'), '/selector'),
    entry(t('common:menu.advisor'), '/advisor'),
    entry(t('common:menu.compare'), '/compare'),
    entry(t('common:menu.solutions'), '/solutions'),
    entry(t('common:menu.articles'), '/articles'),
    entry(t('common:menu.about'), '/about'),
    entry(t('common:menu.contact'), '/contact'),
  ]
}
