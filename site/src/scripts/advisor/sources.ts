import type { Citation } from '@tradewind/schema/contracts/passages'
import type { AdvisorWords } from '../../lib/advisor/words.ts'
import { element, fill, ownAddress } from './element.ts'

/** A text whose [1], [2] … are small numbered tabs that open the passage. */
export function withTabs(
  text: string,
  citations: readonly Citation[],
  open: (citation: Citation) => void,
  words: AdvisorWords,
): Node[] {
  return text.split(/(\[\d+\])/).flatMap((part): Node[] => {
    const number = /^\[(\d+)\]$/.exec(part)?.[1]
    const citation = citations.find((one) => String(one.number) === number)
    if (citation === undefined) return part === '' ? [] : [document.createTextNode(part)]
    const label = fill(words.source.open, { number: citation.number, title: citation.title })
    const tab = element(
      'button',
      { type: 'button', class: 'advisor-tab', 'aria-label': label, title: label },
      String(citation.number),
    )
    tab.addEventListener('click', () => open(citation))
    return [tab]
  })
}

const direction = (locale: string): string => (locale === 'ar' ? 'rtl' : 'ltr')

/** Shows a passage: as it stands in the original, and in the reader's language where that is another one. */
export function openSource(dialog: HTMLDialogElement, citation: Citation, words: AdvisorWords): void {
  const { source } = words
  const where = [
    citation.title,
    ...citation.headings,
    ...(citation.page === undefined ? [] : [fill(source.page, { page: citation.page })]),
    ...(citation.revision === '' ? [] : [fill(source.revision, { revision: citation.revision })]),
  ]
  const close = element('button', { type: 'button', class: 'button button-small' }, source.close)
  close.addEventListener('click', () => dialog.close())
  const language = (words.languages as Readonly<Record<string, string>>)[citation.locale] ?? citation.locale
  const address = ownAddress(citation.href)
  dialog.replaceChildren(
    element('h2', { id: 'advisor-source-title', class: 'text-lead' }, fill(source.title, { number: citation.number })),
    element('p', { class: 'quiet small', dir: 'auto' }, where.join(' › ')),
    ...(citation.source === undefined
      ? []
      : [element('p', { class: 'small', dir: 'auto' }, fill(source.published, citation.source))]),
    ...(citation.rendering === undefined
      ? []
      : [
          element('p', { class: 'field-label' }, source[citation.rendering.by]),
          element('blockquote', { dir: 'auto' }, citation.rendering.text),
          element('p', { class: 'field-label' }, fill(source.original, { language })),
        ]),
    element('blockquote', { lang: citation.locale, dir: direction(citation.locale) }, citation.quote),
    element(
      'p',
      { class: 'advisor-contact-actions' },
      address !== undefined &&
        element('a', { class: 'button button-small', href: address, target: '_blank', rel: 'noopener' }, source.goTo),
      close,
    ),
  )
  dialog.showModal()
}
