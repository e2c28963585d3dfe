import { type ReactNode, useId } from 'react'

interface Props {
  readonly children: ReactNode
  /** One sentence: what the figure counts. */
  readonly definition: string
}

/** A figure's name with its definition: shown on hover and focus, read out with the name. Escape takes it away. */
export function Defined({ children, definition }: Props) {
  const id = useId()
  return (
    <span className="ws-defined">
      <button
        type="button"
        className="ws-defined-term"
        aria-describedby={id}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      >
        {children}
      </button>
      <span role="tooltip" id={id} className="ws-defined-text">
        {definition}
      </span>
    </span>
  )
}
