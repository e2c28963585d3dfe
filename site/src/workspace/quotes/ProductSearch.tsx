import { useRef, useState } from 'react'
import { send } from '../api/send.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { PRODUCTS, type ProductRow } from './quote-queries.ts'

/** Milliseconds after the last key until the catalogue is asked. */
const REST = 250

/** Finds a product by a part of its SKU or name and hands it over. */
export function ProductSearch({
  currency,
  error,
  onPick,
}: {
  readonly currency: string
  readonly error: string | undefined
  readonly onPick: (product: ProductRow) => void
}) {
  const { t, text, amount } = useReader()
  const { complain } = useFeedback()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<readonly ProductRow[]>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const running = useRef<AbortController>(undefined)
  const search = async (wanted: string): Promise<void> => {
    running.current?.abort()
    if (wanted === '') return setFound(undefined)
    const controller = new AbortController()
    running.current = controller
    const answer = await send(PRODUCTS, { search: wanted, skus: null, currency }, controller.signal)
    if (controller.signal.aborted) return
    if (answer.ok) setFound(answer.data.catalogProducts.nodes)
    else complain({ kind: 'problem', problem: answer.problem })
  }
  const pick = (product: ProductRow): void => {
    onPick(product)
    setTyped('')
    setFound(undefined)
  }
  return (
    <div className="ws-stack">
      <TextField
        label={t('workspaceQuotes:edit.search')}
        type="search"
        autoComplete="off"
        maxLength={60}
        value={typed}
        error={error}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          const [first] = found ?? []
          if (first !== undefined) pick(first)
        }}
        onChange={(event) => {
          const wanted = event.target.value
          setTyped(wanted)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => void search(wanted.trim()), REST)
        }}
      />
      <p aria-live="polite" className="ws-small ws-quiet">
        {found !== undefined &&
          (found.length === 0
            ? t('workspaceQuotes:edit.noneFound')
            : t('workspaceQuotes:edit.found', { count: found.length }))}
      </p>
      {found !== undefined && found.length > 0 && (
        <ul className="ws-results">
          {found.map((product) => (
            <li key={product.id}>
              <button type="button" onClick={() => pick(product)}>
                <span>
                  <strong>{product.sku}</strong> {text(product.name)}
                  {product.stockQuantity !== null && (
                    <span className="ws-small ws-quiet">
                      {' '}
                      · {t('workspaceQuotes:edit.stock', { count: product.stockQuantity })}
                    </span>
                  )}
                </span>
                <span className="ws-number">{product.listPrice === null ? '–' : amount(product.listPrice)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
