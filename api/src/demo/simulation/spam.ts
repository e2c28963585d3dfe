import { emailProvider } from '../../crm/domain/mail-domain.ts'
import { gradeLead } from '../../scoring/domain/grade.ts'
import { NO_BEHAVIOUR } from '../../scoring/domain/grading.ts'
import { HAPPENINGS, SIZE } from './causes.ts'
import { randomFrom } from './random.ts'
import { type History, iso } from './rows.ts'
import { idIn, type World } from './world.ts'

/** What is sent to contact forms everywhere. */
const MESSAGES = [
  'We guarantee first page ranking on Google for your website in 30 days. Buy 5000 backlinks today: http://rank.example http://seo.example http://links.example',
  'Earn $5000 per day with our bitcoin trading robot, no experience needed! Click http://coin.example http://profit.example http://bot.example',
  'Hot casino bonus 500% only today, free spins for you http://spin.example http://bonus.example http://win.example',
  'Buy cheap viagra and cialis without prescription, discreet shipping http://pills.example http://rx.example http://cheap.example',
  'Dear sir, I am a barrister with an inheritance of 18 million dollars for you. Reply with your bank details to receive the fund.',
  'Instagram followers and likes, 10k for $19, instant delivery http://likes.example http://follow.example http://boost.example',
] as const

/** Spam of the three years, a wave of it among them, held in quarantine. */
export function recordSpam(world: World, history: History, [first, end]: readonly [number, number]): void {
  const { fromMonth, toMonth, factor } = HAPPENINGS.spamWave
  const months = Array.from({ length: SIZE.months }, (_, index) => index + 1)
  const weights = Object.fromEntries(
    months.map((month) => [String(month), month >= fromMonth && month <= toMonth ? factor : 1]),
  )
  for (let index = first; index < end; index += 1) {
    const random = randomFrom(`${world.seed}:spam:${index}`)
    const month = Number(random.weighted(weights))
    const from = world.calendar.monthStart(month)
    const to = Math.min(world.calendar.monthStart(month + 1), world.calendar.today)
    const at = random.between(from, Math.max(from, to))
    const email = `offer${index}@${random.pick(['mailinator.com', 'growth-now.example', 'best-deals.example'])}`
    const message = random.pick(MESSAGES)
    const name = random.pick(['Alex Growth', 'Best Offer', 'Monica', 'Support Team'])
    const grading = gradeLead({
      email,
      emailProvider: emailProvider(email),
      name,
      company: null,
      phoneValid: false,
      countryServed: false,
      message,
      productCount: 0,
      askedForQuote: false,
      quoteValueMinor: null,
      trapFilled: random.chance(0.6),
      behaviour: NO_BEHAVIOUR,
    })
    // What a filter does not catch would have made a customer: it is left out, as nobody would have answered it.
    if (!grading.spam) continue
    history.rows.lead.push({
      id: idIn(world, `spam:${index}`),
      source: 'contact_form',
      status: 'quarantined',
      name,
      email,
      message,
      locale: 'en',
      product_skus: [],
      context: { path: '/en/contact' },
      grade: grading.grade,
      grade_points: grading.points,
      grade_reasons: grading.reasons,
      graded_at: iso(at),
      graded_by: grading.gradedBy,
      created_at: iso(at),
      updated_at: iso(at),
    })
  }
}
