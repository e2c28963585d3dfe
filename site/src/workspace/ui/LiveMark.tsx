import type { LiveState } from '../api/live.ts'
import { useReader } from './reader.ts'

/** Says whether the page shows what happens as it happens. */
export function LiveMark({ state }: { readonly state: LiveState }) {
  const { t } = useReader()
  return (
    <span className="ws-live" data-state={state} role="status">
      {t(`workspace:live.${state}`)}
    </span>
  )
}
