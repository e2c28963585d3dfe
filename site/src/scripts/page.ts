import './tray.ts'
import { startTracker } from './tracker.ts'

/** What every page does once it is there. Everything here is an addition: the page works without it. */

startTracker()

// An open menu closes with Escape, or when something else is chosen.
for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu-fold')) {
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  document.addEventListener('click', (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false
  })
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-copy]')) {
  link.addEventListener('click', (event) => {
    const { copy = '', copied = '' } = link.dataset
    event.preventDefault()
    void navigator.clipboard.writeText(copy).then(
      () => {
        link.textContent = copied
      },
      () => {
        location.href = copy
      },
    )
  })
}

// What went wrong with a form is the first thing to be read out.
document.querySelector<HTMLElement>('[data-problem]')?.focus()
