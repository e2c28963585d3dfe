import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { type Trouble, wordTrouble } from '../api/failure.ts'
import { useReader } from './reader.ts'

interface Toast {
  readonly id: number
  readonly text: string
  readonly bad: boolean
  readonly undo?: () => Promise<Trouble | undefined>
}

interface Speaker {
  /** Says that something was done, with a way back where there is one. */
  readonly say: (text: string, undo?: () => Promise<Trouble | undefined>) => void
  /** Says what went wrong and what to do next. */
  readonly complain: (trouble: Trouble) => void
}

const SpeakerContext = createContext<Speaker>({ say: () => {}, complain: () => {} })

/** Milliseconds: long enough to read and to reach "Undo". */
const STAY = 10_000

export function useFeedback(): Speaker {
  return useContext(SpeakerContext)
}

/** Speaks to eyes and screen readers alike about what an action did. */
export function Feedback({ children }: { readonly children: ReactNode }) {
  const { t } = useReader()
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const last = useRef(0)
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), [])
  const add = useCallback(
    (toast: Omit<Toast, 'id'>) => {
      last.current += 1
      const id = last.current
      setToasts((all) => [...all.slice(-2), { ...toast, id }])
      setTimeout(() => drop(id), STAY)
    },
    [drop],
  )
  const speaker = useMemo<Speaker>(
    () => ({
      say: (text, undo) => add({ text, bad: false, ...(undo === undefined ? {} : { undo }) }),
      complain: (trouble) => add({ text: wordTrouble(t, trouble), bad: true }),
    }),
    [add, t],
  )
  const takeBack = async (toast: Toast): Promise<void> => {
    drop(toast.id)
    const trouble = await toast.undo?.()
    if (trouble === undefined) speaker.say(t('workspace:form.undone'))
    else speaker.complain(trouble)
  }
  const card = (toast: Toast) => (
    <div key={toast.id} className={toast.bad ? 'ws-toast ws-toast-bad' : 'ws-toast'}>
      <span className="flex-1">{toast.text}</span>
      {toast.undo !== undefined && (
        <button type="button" onClick={() => void takeBack(toast)}>
          {t('workspace:form.undo')}
        </button>
      )}
      {toast.bad && (
        <button type="button" onClick={() => drop(toast.id)}>
          {t('workspace:form.close')}
        </button>
      )}
    </div>
  )
  return (
    <SpeakerContext.Provider value={speaker}>
      {children}
      <div className="ws-toasts">
        <div aria-live="polite">{toasts.filter((toast) => !toast.bad).map(card)}</div>
        <div aria-live="assertive">{toasts.filter((toast) => toast.bad).map(card)}</div>
      </div>
    </SpeakerContext.Provider>
  )
}
