import type { WireEvent } from '@tradewind/schema/events'
import { consentStands, publicPath } from './visit-facts.ts'

/**
 * Behaviour events of a visitor who consented (SITE-11), sent in batches to the site's own origin. Without consent
 * nothing is recorded, queued or sent; taking it back drops what is still waiting. Who it was is known only to the
 * server, from a cookie no script can read.
 */

type SiteEventType = Extract<WireEvent['event_type'], string>
type Recorded = Pick<WireEvent, 'id' | 'event_type' | 'value' | 'timestamp' | 'locale' | 'context'>

const PAUSE = 4_000
const MOST_WAITING = 200
/** The largest body a browser takes for a beacon is 64 kB; a batch stays well below. */
const MOST_PER_BATCH = 40

let waiting: Recorded[] = []
let timer: number | undefined
const root = document.documentElement

function context(sku: string | undefined): NonNullable<WireEvent['context']> {
  const campaign = new URLSearchParams(location.search).get('utm_campaign')
  const about = sku ?? root.dataset['sku']
  return {
    path: publicPath(location.pathname),
    title: document.title.slice(0, 200),
    viewport: { width: innerWidth, height: innerHeight },
    ...(document.referrer === '' ? {} : { referrer: publicReferrer() }),
    ...(about === undefined || about === '' ? {} : { sku: about.slice(0, 40) }),
    ...(campaign === null ? {} : { campaign: campaign.slice(0, 100) }),
  }
}

function publicReferrer(): string {
  try {
    const { origin, pathname } = new URL(document.referrer)
    return `${origin}${publicPath(pathname)}`.slice(0, 500)
  } catch {
    return ''
  }
}

/** Notes one event; does nothing without consent. */
export function track(type: SiteEventType, value?: WireEvent['value'], sku?: string): void {
  if (!consentStands(document.cookie)) {
    waiting = []
    return
  }
  waiting.push({
    id: crypto.randomUUID(),
    event_type: type,
    timestamp: new Date().toISOString(),
    locale: root.lang as NonNullable<WireEvent['locale']>,
    context: context(sku),
    ...(value === undefined ? {} : { value }),
  })
  waiting = waiting.slice(-MOST_WAITING)
  timer ??= window.setTimeout(() => void send(), PAUSE)
}

async function send(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  if (!consentStands(document.cookie)) waiting = []
  if (waiting.length === 0) return
  const batch = waiting.slice(0, MOST_PER_BATCH)
  waiting = waiting.slice(batch.length)
  try {
    const response = await fetch('/collect', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ events: batch }),
      keepalive: true,
    })
    if (response.status >= 500 || response.status === 429) waiting = [...batch, ...waiting].slice(-MOST_WAITING)
  } catch {
    waiting = [...batch, ...waiting].slice(-MOST_WAITING)
  }
  if (waiting.length > 0) timer ??= window.setTimeout(() => void send(), PAUSE)
}

/** The page goes away: what waits is handed to the browser, which sends it on its own. */
function sendAtOnce(): void {
  if (!consentStands(document.cookie)) waiting = []
  while (waiting.length > 0) {
    const batch = waiting.slice(0, MOST_PER_BATCH)
    if (!navigator.sendBeacon('/collect', new Blob([JSON.stringify({ events: batch })], { type: 'application/json' })))
      return
    waiting = waiting.slice(batch.length)
  }
}

function watchClicks(): void {
  document.addEventListener('click', (event) => {
    const target =
      event.target instanceof Element ? event.target.closest('a, button, summary, input, select, label') : null
    const page = document.documentElement
    track('click', {
      x: Math.round((event.pageX / page.scrollWidth) * 1_000) / 1_000,
      y: Math.round(event.pageY),
      on: target === null ? 'page' : target.tagName.toLowerCase(),
      text: target === null || target instanceof HTMLInputElement ? '' : (target.textContent ?? '').trim().slice(0, 60),
    })
    const download = target instanceof HTMLAnchorElement ? target.dataset['download'] : undefined
    if (target instanceof HTMLElement && download !== undefined)
      track(
        'download',
        { kind: download, file: publicPath(new URL((target as HTMLAnchorElement).href).pathname) },
        target.dataset['sku'],
      )
  })
}

function watchReading(): void {
  let deepest = 0
  let visibleSince = document.visibilityState === 'visible' ? performance.now() : undefined
  let seen = 0
  const measure = (): void => {
    const room = root.scrollHeight - innerHeight
    deepest = Math.max(deepest, room <= 0 ? 100 : Math.min(100, Math.round((scrollY / room) * 100)))
  }
  addEventListener('scroll', measure, { passive: true })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      visibleSince = performance.now()
      return
    }
    if (visibleSince !== undefined) seen += performance.now() - visibleSince
    visibleSince = undefined
    measure()
    track('scroll', { depth: deepest })
    track('dwell', { seconds: Math.round(seen / 1_000) })
    sendAtOnce()
  })
}

function watchForms(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]')) {
    const name = form.dataset['form'] ?? ''
    let begun = false
    let sent = false
    form.addEventListener('input', () => {
      if (!begun) track('form_start', { form: name })
      begun = true
    })
    form.addEventListener('submit', (event) => {
      if (event.submitter instanceof HTMLButtonElement && event.submitter.name === 'remove') return
      if (event.submitter instanceof HTMLButtonElement && event.submitter.value === 'update') return
      sent = true
      track('form_submit', { form: name })
      sendAtOnce()
    })
    addEventListener('pagehide', () => {
      if (begun && !sent) track('form_abandon', { form: name })
      sendAtOnce()
    })
  }
}

/** What is asked in a line made for asking. */
function watchSearches(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
    form.addEventListener('submit', () => {
      const query = new FormData(form).get('q')
      if (typeof query === 'string' && query.trim() !== '') track('search', { query: query.trim().slice(0, 200) })
      sendAtOnce()
    })
  }
}

function watchPrices(): void {
  const prices = document.getElementById('prices')
  if (prices === null) return
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return
    observer.disconnect()
    track('price_view')
  })
  observer.observe(prices)
}

/** Begins to record, when the visitor has said yes. */
export function startTracker(): void {
  if (!consentStands(document.cookie)) return
  track('page_view')
  const about = root.dataset['about']
  if (about === 'product_view' || about === 'document_view' || about === 'quote_view') track(about)
  watchClicks()
  watchReading()
  watchForms()
  watchSearches()
  watchPrices()
}
