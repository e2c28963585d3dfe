import { type ReactNode, useMemo } from 'react'
import type { Frame } from '../frame.ts'
import { Feedback } from './Feedback.tsx'
import { ReaderContext, readerOf } from './reader.ts'

/** The root of a page's interactive part. */
export function Island({ frame, children }: { readonly frame: Frame; readonly children: ReactNode }) {
  const reader = useMemo(() => readerOf(frame), [frame])
  return (
    <ReaderContext.Provider value={reader}>
      <Feedback>{children}</Feedback>
    </ReaderContext.Provider>
  )
}
