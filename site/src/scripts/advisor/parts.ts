import type { AdvisorQuestion, Calculation, Recommendation, TurnEvent } from '@tradewind/schema/contracts/advisor'
import type { AdvisorWords } from '../../lib/advisor/words.ts'
import { element, fill, ownAddress } from './element.ts'

type Quotation = Extract<TurnEvent, { type: 'quotation' }>['quotation']
export type Choose = (code: string, label: string) => void

export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  caption: string,
  differs: readonly boolean[] = [],
): HTMLElement {
  return element(
    'div',
    { class: 'advisor-table', tabindex: '0', role: 'region', 'aria-label': caption },
    element(
      'table',
      {},
      element('caption', { class: 'visually-hidden' }, caption),
      element(
        'thead',
        {},
        element('tr', {}, ...head.map((text) => element('th', { scope: 'col', dir: 'auto' }, text))),
      ),
      element(
        'tbody',
        {},
        ...rows.map(([first = '', ...cells], place) =>
          element(
            'tr',
            { 'data-differs': differs[place] === true },
            element('th', { scope: 'row' }, first),
            ...cells.map((cell) => element('td', { dir: 'auto' }, cell)),
          ),
        ),
      ),
    ),
  )
}

/** Buttons to choose from. Once one is taken all of them rest: the talk has gone on. */
export function choices(offered: readonly { code: string; label: string }[], choose: Choose): HTMLElement {
  const buttons = offered.map(({ code, label }) => {
    const button = element('button', { type: 'button', class: 'advisor-choice', dir: 'auto' }, label)
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', 'true')
      choose(code, label)
    })
    return button
  })
  return element('div', { class: 'advisor-choices', role: 'group' }, ...buttons)
}

export function question(asked: AdvisorQuestion, words: AdvisorWords, choose: Choose): HTMLElement {
  return element(
    'div',
    { class: 'advisor-frame' },
    element('p', { class: 'font-semibold' }, asked.text),
    asked.choices.length > 0 && choices(asked.choices, choose),
    asked.why !== '' &&
      element('details', { class: 'small quiet' }, element('summary', {}, words.why), element('p', {}, asked.why)),
  )
}

export function recommendation(given: Recommendation, locale: string, words: AdvisorWords): HTMLElement {
  const said = words.recommendation
  const cards = given.products.map((product, place) => {
    const address = `/${locale}/products/${product.slug}`
    return element(
      'article',
      { class: 'advisor-product' },
      element('img', {
        src: `/drawings/${encodeURIComponent(product.slug)}.svg`,
        alt: '',
        loading: 'lazy',
        decoding: 'async',
      }),
      element(
        'div',
        { class: 'grid content-start gap-2' },
        element('h3', {}, element('a', { href: address, lang: product.name.locale }, product.name.text)),
        element('p', {}, given.reasons[place] ?? ''),
        product.fits.length > 0 &&
          element(
            'details',
            { class: 'small' },
            element('summary', {}, said.fits),
            element(
              'ul',
              { class: 'fits' },
              ...product.fits.map((fit) => element('li', { 'data-verdict': fit.verdict }, fit.reason)),
            ),
          ),
        product.priceFrom !== undefined &&
          element(
            'p',
            { class: 'small' },
            element('span', { class: 'quiet' }, said.from),
            ' ',
            element('strong', {}, product.priceFrom.text),
          ),
      ),
    )
  })
  const names = given.products.map(({ name }) => name.text)
  const skus = given.products.map(({ sku }) => sku).join(',')
  const slugs = given.products.map(({ slug }) => slug).join(',')
  return element(
    'section',
    { class: 'advisor-frame', 'data-recommendation': skus },
    element('h2', { class: 'text-lead' }, said.titles[given.products.length - 1] ?? ''),
    element('div', { class: 'advisor-products' }, ...cards),
    given.completed.length > 0 &&
      element(
        'details',
        { class: 'small' },
        element('summary', {}, said.completed),
        element(
          'ul',
          { class: 'fits' },
          ...given.completed.map((one) => element('li', {}, `${one.sentence} (${one.source})`)),
        ),
      ),
    given.products.length > 1 &&
      table(
        [said.parameter, ...names],
        given.table.map(({ label, cells }) => [label, ...cells]),
        said.table,
        given.table.map(({ differs }) => differs),
      ),
    given.products.length > 1 &&
      element('p', {}, element('a', { href: `/${locale}/compare?products=${slugs}` }, said.compare)),
  )
}

export function calculation(made: Calculation, words: AdvisorWords): HTMLElement {
  const said = words.calculation
  return element(
    'section',
    { class: 'advisor-frame' },
    element('h2', { class: 'text-lead' }, made.title),
    element(
      'p',
      {},
      element('span', { class: 'quiet' }, made.result.label),
      ' ',
      element('strong', { class: 'text-title' }, made.result.text),
    ),
    element('p', { dir: 'ltr', class: 'small' }, made.formula),
    element(
      'details',
      { class: 'small' },
      element('summary', {}, said.inputs),
      element(
        'dl',
        { class: 'card-figures' },
        ...made.inputs.map(({ label, text, assumed }) =>
          element('div', {}, element('dt', {}, label), element('dd', {}, assumed ? `${text} (${said.assumed})` : text)),
        ),
      ),
    ),
    element('p', { class: 'small quiet' }, `${said.source} ${made.source}`),
  )
}

export function quotation({ number, email, path }: Quotation, words: AdvisorWords): HTMLElement {
  const said = words.quotation
  const address = path === null ? undefined : ownAddress(path)
  return element(
    'section',
    { class: 'notice notice-good grid gap-3', 'data-quotation': number },
    element('p', {}, fill(address === undefined ? said.review : said.sent, { number, email })),
    address !== undefined && element('p', {}, element('a', { class: 'button button-next', href: address }, said.open)),
  )
}
