import { track } from './tracker.ts'

/** Products picked for comparison, kept in this browser only. */

const KEY = 'tradewind-compare'
const MOST = 4
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept)
      ? kept.filter((slug): slug is string => typeof slug === 'string' && SLUG.test(slug)).slice(0, MOST)
      : []
  } catch {
    return []
  }
}

function write(slugs: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(slugs))
  } catch {
    // A browser that keeps nothing still follows the link to the comparison.
  }
}

const tray = document.querySelector<HTMLElement>('[data-tray]')
const list = tray?.querySelector<HTMLElement>('[data-tray-list]')
const link = tray?.querySelector<HTMLAnchorElement>('[data-tray-link]')

function draw(): void {
  if (!tray || !list || !link) return
  const slugs = read()
  // Where something is compared, ordered or asked, it would only stand in the way.
  tray.hidden = slugs.length === 0 || /\/(?:compare$|quote|contact)/.test(location.pathname)
  link.href = `${link.pathname}?products=${slugs.join(',')}`
  list.replaceChildren(
    ...slugs.map((slug) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'mark'
      button.textContent = `${slug.toUpperCase()} ×`
      button.setAttribute('aria-label', `${list.dataset['remove']} ${slug.toUpperCase()}`)
      button.addEventListener('click', () => {
        write(read().filter((kept) => kept !== slug))
        draw()
      })
      const item = document.createElement('li')
      item.append(button)
      return item
    }),
  )
  for (const add of document.querySelectorAll<HTMLAnchorElement>('a[data-compare]')) {
    add.setAttribute('aria-pressed', String(slugs.includes(add.dataset['compare'] ?? '')))
    add.setAttribute('role', 'button')
  }
}

document.addEventListener('click', (event) => {
  const add = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-compare]') : null
  if (add === null) return
  event.preventDefault()
  const slug = add.dataset['compare'] ?? ''
  const slugs = read()
  const next = slugs.includes(slug) ? slugs.filter((kept) => kept !== slug) : [...slugs, slug].slice(-MOST)
  write(next)
  draw()
  track('compare', { products: next }, add.dataset['sku'])
})
// A link that acts as a button answers the space bar too.
document.addEventListener('keydown', (event) => {
  const add = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-compare]') : null
  if (add === null || event.key !== ' ') return
  event.preventDefault()
  add.click()
})
tray?.querySelector('[data-tray-clear]')?.addEventListener('click', () => {
  write([])
  draw()
})
document.addEventListener('tradewind:cards', draw)
window.addEventListener('storage', draw)
// On the comparison itself the address says what is compared: the tray follows it.
if (location.pathname.endsWith('/compare')) {
  const named = (new URLSearchParams(location.search).get('products') ?? '')
    .split(',')
    .filter((slug) => SLUG.test(slug))
  if (named.length > 0) write(named.slice(0, MOST))
}
draw()
