import { CURRENCIES, LOCALE_FACTS, LOCALES } from '@tradewind/schema/locales'
import { useState } from 'react'
import { act, newKey } from '../api/act.ts'
import { fieldProblem, wordTrouble } from '../api/failure.ts'
import type { Frame } from '../frame.ts'
import { SelectField, TextArea, TextField } from '../ui/fields.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import {
  amountOf,
  checkDraft,
  type DraftForm,
  type DraftLine,
  type DraftProblem,
  greatestDiscount,
  INCOTERMS,
  linesOf,
} from './draft-form.ts'
import { LineEditor } from './LineEditor.tsx'
import { ProductSearch } from './ProductSearch.tsx'
import { optionsOf } from './product-options.ts'
import { CREATE_QUOTE, type ProductRow, UPDATE_DRAFT } from './quote-queries.ts'

export interface EditorStart {
  readonly title: string
  readonly accountId: string
  readonly leadId: string | null
  /** The draft being edited; absent for a new quotation. */
  readonly quoteId?: string
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly email: string | null }[]
  readonly form: Omit<DraftForm, 'lines'>
  readonly lines: readonly Pick<DraftLine, 'sku' | 'quantity' | 'discount' | 'optionCodes'>[]
  /** The products of the lines, for their options. */
  readonly products: readonly ProductRow[]
}

const PROBLEM_WORDS = {
  quantity: 'workspaceQuotes:edit.quantityBad',
  discount: 'workspaceQuotes:edit.percentBad',
  freight: 'workspaceQuotes:edit.amountBad',
  noLines: 'workspaceQuotes:edit.noLines',
  place: 'workspace:field.missing',
} as const satisfies Record<DraftProblem, string>

function Editor({ start }: { readonly start: EditorStart }) {
  const reader = useReader()
  const { t, text } = reader
  const { quoteId } = start
  const lineOf = (product: ProductRow | undefined, line: EditorStart['lines'][number]): DraftLine => ({
    ...line,
    key: newKey(),
    name: product === undefined ? line.sku : text(product.name),
    options: product === undefined ? [] : optionsOf(product, reader),
  })
  const [form, setForm] = useState<DraftForm>(() => ({
    ...start.form,
    lines: start.lines.map((line) =>
      lineOf(
        start.products.find((product) => product.sku === line.sku),
        line,
      ),
    ),
  }))
  const [checked, setChecked] = useState(false)
  const set = (name: Exclude<keyof DraftForm, 'lines'>) => (event: { readonly target: { readonly value: string } }) =>
    setForm((old) => ({ ...old, [name]: event.target.value }))
  const setLine = (key: string, line: DraftLine | undefined): void =>
    setForm((old) => ({
      ...old,
      lines: old.lines.flatMap((one) => (one.key !== key ? [one] : line === undefined ? [] : [line])),
    }))
  const terms = {
    currency: form.currency,
    incoterm: form.incoterm,
    incotermPlace: form.incotermPlace.trim(),
    lines: linesOf(form),
    validUntil: form.validUntil === '' ? null : form.validUntil,
    freight: form.freight.trim() === '' ? null : (amountOf(form.freight) ?? null),
    notes: form.notes,
    paymentTerms: form.paymentTerms.trim() === '' ? null : form.paymentTerms.trim(),
  }
  const { pending, trouble, submit } = useSubmission(
    terms,
    (content, idempotencyKey) =>
      quoteId === undefined
        ? act(CREATE_QUOTE, {
            input: {
              idempotencyKey,
              accountId: start.accountId,
              contactId: form.contactId,
              leadId: start.leadId,
              locale: form.locale,
              ...content,
            },
          })
        : act(UPDATE_DRAFT, { input: { quoteId, ...content } }),
    (quote) => location.assign(`/workspace/quotes/${encodeURIComponent(quote.id)}`),
  )
  const problems = checked ? checkDraft(form) : {}
  const error = (...path: readonly string[]): string | undefined => {
    const own = problems[path.join('.')]
    return own === undefined ? fieldProblem(t, trouble, ...path) : t(PROBLEM_WORDS[own])
  }
  const failure = trouble?.kind === 'failure' ? trouble.failure : undefined
  const discountLine = failure?.code === 'QUOTE.DISCOUNT_TOO_HIGH' ? greatestDiscount(form) : -1
  const atLine = (line: DraftLine): string | undefined =>
    failure?.sku === line.sku && trouble !== undefined ? wordTrouble(t, trouble) : undefined
  return (
    <form
      className="ws-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (Object.keys(checkDraft(form)).length === 0) submit(event)
      }}
    >
      <h1>{start.title}</h1>
      {start.contacts.length === 0 && <p className="ws-notice ws-notice-warn">{t('workspaceQuotes:edit.noContact')}</p>}
      <div className="ws-columns">
        <section className="ws-card ws-stack" aria-labelledby="lines-title">
          <h2 id="lines-title">{t('workspaceQuotes:page.lines')}</h2>
          {form.lines.map((line, place) => (
            <LineEditor
              key={line.key}
              line={line}
              position={place + 1}
              quantityError={error('lines', String(place), 'quantity')}
              discountError={
                discountLine === place && trouble !== undefined
                  ? wordTrouble(t, trouble)
                  : error('lines', String(place), 'discountPercent')
              }
              lineError={atLine(line)}
              onChange={(changed) => setLine(line.key, changed)}
              onRemove={() => setLine(line.key, undefined)}
            />
          ))}
          <ProductSearch
            currency={form.currency}
            error={error('lines')}
            onPick={(product) =>
              setForm((old) => ({
                ...old,
                lines: [
                  ...old.lines,
                  lineOf(product, { sku: product.sku, quantity: '1', discount: '', optionCodes: [] }),
                ],
              }))
            }
          />
        </section>
        <section className="ws-card ws-form" aria-labelledby="terms-title">
          <h2 id="terms-title">{t('workspaceQuotes:page.terms')}</h2>
          {quoteId === undefined && (
            <>
              <SelectField
                label={t('workspaceQuotes:term.contact')}
                value={form.contactId}
                onChange={set('contactId')}
                choices={start.contacts.map((contact) => ({
                  value: contact.id,
                  label: contact.email === null ? contact.name : `${contact.name}, ${contact.email}`,
                }))}
                error={error('contactId')}
              />
              <SelectField
                label={t('workspaceQuotes:term.language')}
                value={form.locale}
                onChange={set('locale')}
                choices={LOCALES.map((locale) => ({ value: locale, label: LOCALE_FACTS[locale].name }))}
                error={error('locale')}
              />
            </>
          )}
          <div className="ws-form-row">
            <SelectField
              label={t('workspaceQuotes:term.currency')}
              value={form.currency}
              onChange={set('currency')}
              choices={CURRENCIES.map((value) => ({ value, label: value }))}
              error={error('currency')}
            />
            <TextField
              label={t('workspaceQuotes:term.validUntil')}
              optional
              type="date"
              value={form.validUntil}
              onChange={set('validUntil')}
              error={error('validUntil')}
            />
          </div>
          <SelectField
            label={t('workspaceQuotes:term.incoterm')}
            value={form.incoterm}
            onChange={set('incoterm')}
            choices={INCOTERMS.map((value) => ({ value, label: value }))}
            error={error('incoterm')}
          />
          <TextField
            label={t('workspaceQuotes:term.place')}
            required
            maxLength={100}
            value={form.incotermPlace}
            onChange={set('incotermPlace')}
            error={error('incotermPlace')}
          />
          <TextField
            label={t('workspaceQuotes:term.freight')}
            optional
            hint={t('workspaceQuotes:term.freightHint')}
            inputMode="decimal"
            value={form.freight}
            onChange={set('freight')}
            error={error('freight')}
          />
          <TextField
            label={t('workspaceQuotes:term.payment')}
            optional
            hint={t('workspaceQuotes:term.houseDefault')}
            maxLength={300}
            value={form.paymentTerms}
            onChange={set('paymentTerms')}
            error={error('paymentTerms')}
          />
          <TextArea
            label={t('workspaceQuotes:term.notes')}
            optional
            maxLength={2_000}
            value={form.notes}
            onChange={set('notes')}
            error={error('notes')}
          />
          <p className="ws-hint">{t('workspaceQuotes:edit.computed')}</p>
          {checked && Object.keys(problems).length > 0 && (
            <p className="ws-notice ws-notice-bad" role="alert">
              {t('workspace:form.correct')}
            </p>
          )}
          <Submit label={t('workspaceQuotes:edit.saveDraft')} pending={pending} trouble={trouble} />
        </section>
      </div>
    </form>
  )
}

/** Writes a new quotation or changes a draft. Nothing typed is lost when saving fails. */
export function QuoteEditor({ frame, start }: { readonly frame: Frame; readonly start: EditorStart }) {
  return (
    <Island frame={frame}>
      <Editor start={start} />
    </Island>
  )
}
