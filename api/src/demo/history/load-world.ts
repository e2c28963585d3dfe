import type { CatalogProduct } from '@tradewind/schema/contracts/catalog'
import { DEMO_EXCHANGE_RATES, DEMO_PRODUCTS } from '@tradewind/schema/demo'
import { isLocale, type Locale, resolveText } from '@tradewind/schema/locales'
import { toDecimal } from '@tradewind/schema/money'
import type { Transaction } from '../../database/client.ts'
import type { Environment } from '../../environment.ts'
import { loadEnginePipelines } from '../../funnel/store/pipeline.store.ts'
import { signQuoteAccess } from '../../quotes/access-link.ts'
import { loadTradeTerms } from '../../quotes/store/trade-terms.store.ts'
import { DEMO_COLLEAGUES, DEMO_PEOPLE } from '../people.ts'
import { calendarUntil } from '../simulation/calendar.ts'
import type { Good, World } from '../simulation/world.ts'

/** What the history refers to, as it stands in the database. */
export async function loadWorld(
  transaction: Transaction,
  environment: Environment,
  options: { readonly seed: string; readonly scale: number; readonly today: Date },
): Promise<World> {
  const emails = [...DEMO_PEOPLE, ...DEMO_COLLEAGUES].filter(({ role }) => role === 'sales').map(({ email }) => email)
  const users = await transaction.user.findMany({
    where: { email: { in: emails }, disabledAt: null },
    include: { team: true },
    orderBy: { email: 'asc' },
  })
  const pipelines = await loadEnginePipelines(transaction)
  const pipeline = [...pipelines.values()].find(({ isDefault }) => isDefault)
  if (users.length === 0 || pipeline === undefined)
    throw new Error('Write the demo’s facts first: people and pipeline.')
  return {
    ...options,
    calendar: calendarUntil(options.today),
    sellers: users.map((user) => ({
      id: user.id,
      email: user.email,
      name: user.name,
      team: user.team?.name ?? '',
      teamId: user.teamId,
      locale: isLocale(user.locale) ? user.locale : 'en',
    })),
    goods: await loadGoods(transaction),
    terms: await loadTradeTerms(transaction),
    rates: DEMO_EXCHANGE_RATES.rates,
    pipelines,
    pipeline,
    quoteUrl: (quoteId, locale) => {
      const token = signQuoteAccess(environment.LINK_SECRET, { quoteId, generation: 1 })
      return new URL(`/${locale}/quote/${token}`, environment.SITE_URL).href
    },
  }
}

/** What the demo company sells, but for accessories; named as it was published. */
async function loadGoods(transaction: Transaction): Promise<Good[]> {
  const published = await transaction.product.findMany({ select: { sku: true, publication: true } })
  const names = new Map(published.map(({ sku, publication }) => [sku, (publication as unknown as CatalogProduct).name]))
  return DEMO_PRODUCTS.filter(({ category }) => category !== 'accessories').map((product) => ({
    sku: product.sku,
    category: product.category,
    nameIn: (locale: Locale) => resolveText(names.get(product.sku) ?? {}, locale)?.text ?? product.sku,
    tiers: product.listPrice.map(({ minQuantity, unitPriceMinor }) => ({
      minimumQuantity: minQuantity,
      amount: toDecimal({ minor: unitPriceMinor, currency: 'USD' }),
    })),
    leadTimeDays: product.leadTimeDays,
  }))
}
