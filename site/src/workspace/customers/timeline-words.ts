import { TOLD_EVENT_TYPES } from '@tradewind/schema/events'
import { formatExactAmount } from '../format/figures.ts'
import type { Reader } from '../ui/reader.ts'

/** What can stand in a timeline: kind → actions, as the API's use-cases and the event contract write them. */
export const TIMELINE_ACTIONS = {
  event: [
    'page_view',
    'product_view',
    'price_view',
    'document_view',
    'search',
    'select',
    'compare',
    'calculate',
    'download',
    'form_abandon',
    'form_submit',
    'advisor_turn',
    'quote_view',
    'sample_request',
    'mail_replied',
    'demo_done',
    'contract_signed',
    'payment_received',
  ],
  activity: ['call', 'note', 'meeting', 'visit', 'mail'],
  lead: [
    'lead_received',
    'lead_open',
    'lead_working',
    'lead_disqualified',
    'lead_quarantined',
    'lead_released',
    'lead_converted',
  ],
  stage: ['stage_moved', 'stage_suggested', 'stage_move_undone'],
  quote: [
    'quote_created',
    'quote_sent',
    'quote_viewed',
    'quote_accepted',
    'quote_declined',
    'quote_expired',
    'quote_revised',
  ],
  mail: ['mail_sent', 'mail_failed'],
  task: ['task_created', 'task_done', 'task_reopened'],
  assignment: ['lead_assigned', 'account_assigned', 'account_shared', 'account_unshared'],
  opportunity: ['deal_opened', 'deal_changed', 'deal_won', 'deal_lost', 'deal_reopened', 'deal_move_undone'],
  conversation: ['advisor_talk', 'talk_taken_over', 'talk_assigned'],
  comment: ['commented'],
  merge: ['merged', 'merge_undone'],
} as const
export type TimelineKind = keyof typeof TIMELINE_ACTIONS
export const TIMELINE_KINDS = Object.keys(TIMELINE_ACTIONS) as readonly TimelineKind[]
type Action = (typeof TIMELINE_ACTIONS)[TimelineKind][number]

const KNOWN: ReadonlySet<string> = new Set(Object.values(TIMELINE_ACTIONS).flat())
const SOURCES: ReadonlySet<string> = new Set([
  'contact_form',
  'quote_request',
  'selector',
  'download',
  'advisor',
  'partner',
  'staff',
])
const OUTCOMES = ['reached', 'no_answer', 'voicemail'] as const

export interface WordedEntry {
  readonly title: string
  /** What a person wrote, or why a rule acted. */
  readonly detail?: string
  /** Number of the quotation it is about. */
  readonly quoteNumber?: string
  /** Id of the talk with the advisor it is about. */
  readonly conversationId?: string
}

type Data = Readonly<Record<string, unknown>>

function isKnown(action: string): action is Action {
  return KNOWN.has(action)
}

/** What an event was about, from the little a visitor's browser tells: product, title, search text or page. */
function subjectOf(data: Data): string {
  const value = data.value
  const inner: Data = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {}
  const plain = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  const list = inner.skus ?? inner.products ?? (Array.isArray(value) ? value : undefined)
  if (Array.isArray(list)) return list.filter((entry) => typeof entry === 'string').join(', ')
  for (const candidate of [
    data.sku,
    inner.sku,
    inner.query,
    inner.code,
    inner.text,
    inner.name,
    inner.number,
    inner.file,
    inner.form,
    plain,
    data.title,
    data.path,
  ]) {
    if (typeof candidate === 'string' && candidate !== '') return candidate
  }
  return '–'
}

/** What came of a call, meeting or note, as far as it is an event of its own. */
function told(t: Reader['t'], type: unknown): string {
  const known = TOLD_EVENT_TYPES.find((one) => one === type)
  return known === undefined ? '' : t(`workspaceCustomers:told.${known}`)
}

/** One line of a customer's history in the reader's language. An action of a newer API stays recognisable. */
export function wordEntry(
  reader: Pick<Reader, 't' | 'locale' | 'text'>,
  entry: { readonly action: string; readonly data: unknown },
  stageName: (code: string) => string,
): WordedEntry {
  const { t, locale } = reader
  const data: Data = typeof entry.data === 'object' && entry.data !== null ? (entry.data as Data) : {}
  const text = (name: string): string =>
    typeof data[name] === 'string' || typeof data[name] === 'number' ? String(data[name]) : ''
  const { action } = entry
  if (!isKnown(action)) return { title: t('workspaceCustomers:entry.unknown', { action: action.replaceAll('_', ' ') }) }
  const source = text('source')
  const outcome = OUTCOMES.find((one) => one === data.outcome)
  const currency = text('currency')
  const minor = data.totalMinor
  const digits = currency === 'JPY' ? 0 : 2
  const title = t(`workspaceCustomers:entry.${action}`, {
    what: subjectOf(data),
    source: SOURCES.has(source) ? t(`workspaceLeads:source.${source as 'staff'}`) : source,
    grade: text('grade'),
    name: text('name') || text('loser'),
    outcome: outcome === undefined ? '–' : t(`workspaceCustomers:outcome.${outcome}`),
    from: stageName(text('from')),
    to: action.startsWith('stage_') ? stageName(text('to')) : text('to') || t('workspace:form.nobody'),
    with: text('with'),
    number: text('number'),
    version: text('version'),
    total:
      typeof minor === 'number' && currency !== ''
        ? formatExactAmount({ amount: (minor / 10 ** digits).toFixed(digits), currency }, locale)
        : '–',
    subject: text('subject'),
    title: text('title'),
  })
  const duration =
    typeof data.durationMinutes === 'number' ? t('workspaceCustomers:minutes', { count: data.durationMinutes }) : ''
  const reason = data.reason
  const why =
    typeof reason === 'object' && reason !== null
      ? reader.text(reason as Readonly<Record<string, string>>)
      : text('reason')
  const written = action.startsWith('mail_')
    ? ''
    : [told(t, data.told), duration, text('subject'), text('body'), text('message'), text('text'), why]
        .filter((part) => part !== '')
        .join(' · ')
  // A deal has stages of its own: without its name the line would read like the customer's.
  const ofDeal = action.startsWith('stage_') ? text('deal') : ''
  return {
    title: ofDeal === '' ? title : `${ofDeal} · ${title}`,
    ...(written === '' ? {} : { detail: written }),
    ...(action.startsWith('quote_') && text('number') !== '' ? { quoteNumber: text('number') } : {}),
    ...(text('conversationId') === '' ? {} : { conversationId: text('conversationId') }),
  }
}
