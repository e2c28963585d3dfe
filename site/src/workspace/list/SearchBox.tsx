import { useEffect, useRef, useState } from 'react'
import { TextField } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'

/** Milliseconds after the last key until the list is asked. */
const REST = 300

/** A search field that waits until the typing rests. */
export function SearchBox({ value, onSearch }: { readonly value: string; readonly onSearch: (text: string) => void }) {
  const { t } = useReader()
  const [text, setText] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setText(value), [value])
  const type = (typed: string): void => {
    setText(typed)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onSearch(typed.trim()), REST)
  }
  return (
    <TextField
      label={t('workspace:list.search')}
      type="search"
      name="search"
      maxLength={100}
      value={text}
      onChange={(event) => type(event.target.value)}
    />
  )
}
