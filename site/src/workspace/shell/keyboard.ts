/** Milliseconds in which the second key of `g` and a letter has to come. */
const PATIENCE = 1_500
const YEAR = 31_536_000

let goUntil = 0

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

/** What j and k go through: the first link or box of each row, in the order of the page. */
const ROWS = '.ws-main tbody tr, .ws-main [data-row]'

function moveRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)].filter(
    (row) => row.querySelector('a, button') !== null,
  )
  const here = rows.findIndex((row) => row.contains(document.activeElement))
  const next = rows[here === -1 ? (step === 1 ? 0 : rows.length - 1) : here + step]
  const target = next?.querySelector<HTMLElement>('[data-row-link]') ?? next?.querySelector<HTMLElement>('a, button')
  target?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

function showHelp(): void {
  document.querySelector<HTMLDialogElement>('[data-key-help]')?.showModal()
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
  if (document.querySelector('dialog[open]') !== null) return
  if (event.key === '/') {
    event.preventDefault()
    document.querySelector<HTMLInputElement>('[data-search]')?.focus()
  } else if (event.key === '?') {
    event.preventDefault()
    showHelp()
  } else if (Date.now() < goUntil) {
    goUntil = 0
    const link = document.querySelector<HTMLAnchorElement>(`[data-go="${CSS.escape(event.key.toLowerCase())}"]`)
    if (link !== null) {
      event.preventDefault()
      location.assign(link.href)
    }
  } else if (event.key === 'j' || event.key === 'k') {
    event.preventDefault()
    moveRow(event.key === 'j' ? 1 : -1)
  } else if (event.key === 'g') goUntil = Date.now() + PATIENCE
})

document.querySelector('[data-keys]')?.addEventListener('click', showHelp)

document.querySelector('[data-narrow]')?.addEventListener('click', () => {
  const narrow = document.documentElement.dataset.nav !== 'narrow'
  document.documentElement.dataset.nav = narrow ? 'narrow' : 'wide'
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet, and nothing else writes it
  document.cookie = `tw_workspace_nav=${narrow ? 'narrow' : 'wide'}; Path=/workspace; Max-Age=${YEAR}; SameSite=Lax`
})

// A menu closes when something else is clicked, or with Escape.
document.addEventListener('click', (event) => {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.ws-fold[open]')) {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false
  }
})
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.ws-fold[open]')) {
    menu.open = false
    menu.querySelector('summary')?.focus()
  }
})
