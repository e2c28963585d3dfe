import { CURRENCIES } from '@tradewind/schema/locales'
import { CATEGORIES } from '@tradewind/schema/ontology'
import { differing } from '../api/differing.ts'
import { parseDecimal } from '../format/figures.ts'
import { SelectField, TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'

/** A deal as it is typed. */
export interface DealForm {
  readonly name: string
  readonly amount: string
  readonly currency: string
  readonly expectedCloseOn: string
  readonly nextStep: string
  readonly productLine: string
  readonly competitor: string
}

export const EMPTY_DEAL: DealForm = {
  name: '',
  amount: '',
  currency: 'USD',
  expectedCloseOn: '',
  nextStep: '',
  productLine: '',
  competitor: '',
}

/** The same as the API takes it; what is empty is taken away. */
export function dealInput(form: DealForm) {
  const amount = form.amount.trim() === '' ? null : (parseDecimal(form.amount) ?? form.amount.trim())
  return {
    name: form.name.trim(),
    amount,
    currency: amount === null ? null : form.currency,
    expectedCloseOn: form.expectedCloseOn === '' ? null : form.expectedCloseOn,
    nextStep: form.nextStep.trim(),
    productLine: form.productLine === '' ? null : form.productLine,
    competitor: form.competitor.trim() === '' ? null : form.competitor.trim(),
  }
}

/** What differs between two states of the form, as `changeDeal` takes it. An amount goes with its currency. */
export function dealChange(opportunityId: string, from: DealForm, to: DealForm) {
  const [before, after] = [dealInput(from), dealInput(to)]
  const changed = differing(after, before)
  const isMoney = 'amount' in changed || 'currency' in changed
  const money = ({ amount, currency }: typeof before) => (isMoney ? { amount, currency } : {})
  return {
    input: { opportunityId, ...changed, ...money(after) },
    seen: { ...differing(before, after), ...money(before) },
  }
}

/** An amount that is none would be refused as malformed by the API, without saying which field. */
export const isAmount = (form: DealForm): boolean =>
  form.amount.trim() === '' || parseDecimal(form.amount) !== undefined

interface Props {
  readonly form: DealForm
  readonly onChange: (form: DealForm) => void
  readonly error: (name: string) => string | undefined
}

export function DealFields({ form, onChange, error }: Props) {
  const { t } = useReader()
  const set = (name: keyof DealForm) => (event: { readonly target: { readonly value: string } }) =>
    onChange({ ...form, [name]: event.target.value })
  return (
    <>
      <TextField
        label={t('workspaceDeals:field.name')}
        required
        maxLength={200}
        value={form.name}
        onChange={set('name')}
        error={error('name')}
      />
      <div className="ws-form-row">
        <TextField
          label={t('workspaceDeals:field.value')}
          optional
          inputMode="decimal"
          value={form.amount}
          onChange={set('amount')}
          error={isAmount(form) ? error('amount') : t('workspaceDeals:notAnAmount')}
        />
        <SelectField
          label={t('workspaceDeals:field.currency')}
          value={form.currency}
          onChange={set('currency')}
          choices={CURRENCIES.map((value) => ({ value, label: value }))}
        />
      </div>
      <TextField
        label={t('workspaceDeals:field.expectedCloseOn')}
        optional
        type="date"
        value={form.expectedCloseOn}
        onChange={set('expectedCloseOn')}
        error={error('expectedCloseOn')}
      />
      <TextField
        label={t('workspaceDeals:field.nextStep')}
        optional
        maxLength={300}
        value={form.nextStep}
        onChange={set('nextStep')}
        error={error('nextStep')}
      />
      <SelectField
        label={t('workspaceDeals:field.productLine')}
        optional
        value={form.productLine}
        onChange={set('productLine')}
        choices={[
          { value: '', label: t('workspace:form.none') },
          ...CATEGORIES.map((value) => ({ value, label: t(`workspaceDeals:line.${value}`) })),
        ]}
      />
      <TextField
        label={t('workspaceDeals:field.competitor')}
        optional
        maxLength={120}
        value={form.competitor}
        onChange={set('competitor')}
        error={error('competitor')}
      />
    </>
  )
}
