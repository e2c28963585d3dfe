import { LOCALES } from '@tradewind/schema/locales'
import { forgottenBefore } from '../../jobs/retention-periods.ts'
import { randomFrom } from './random.ts'
import { type History, iso } from './rows.ts'
import { idIn, type World } from './world.ts'

const STEP_MS = 80_000

/** Days of a demo in which nothing that was simulated grows too old to be kept. */
const MARGIN_MS = 31 * 86_400_000

/**
 * Visitors who allowed measuring and never said who they are. What they do is forgotten after a while; none of it is
 * simulated that the next night would take away.
 */
export function recordPassersBy(world: World, history: History, [first, end]: readonly [number, number]): void {
  const { start, today } = world.calendar
  const kept = Math.max(start, forgottenBefore(new Date(today)).visits.getTime() + MARGIN_MS)
  for (let index = first; index < end; index += 1) {
    const random = randomFrom(`${world.seed}:passer:${index}`)
    const anonymousId = `demo-${idIn(world, `passer:${index}`)}`
    const locale = random.pick(LOCALES)
    const came = world.calendar.momentAt((index - first + random.next()) / (end - first))
    let at = came >= kept ? came : kept + ((came - start) / (kept - start)) * (today - kept)
    const good = random.pick(world.goods)
    const path = `/${locale}/products/${good.sku.toLowerCase()}`
    const steps = [
      'page_view',
      ...Array.from({ length: random.whole(1, 7) }, () =>
        random.pick(['page_view', 'product_view', 'scroll', 'dwell', 'price_view']),
      ),
    ]
    for (const [step, type] of steps.entries()) {
      at += STEP_MS * random.between(0.4, 2)
      if (at > world.calendar.today) break
      const value =
        type === 'scroll'
          ? { depth: random.whole(20, 100) }
          : type === 'dwell'
            ? { seconds: random.whole(8, 200) }
            : null
      history.rows.event.push({
        id: idIn(world, `passer:${index}:${step}`),
        type,
        anonymous_id: anonymousId,
        value,
        occurred_at: iso(at),
        received_at: iso(Math.min(at + 4_000, world.calendar.today)),
        source: 'site',
        locale,
        context: step === 0 ? { path: `/${locale}` } : { path, sku: good.sku },
      })
    }
  }
}
