import type { PlaybookDefinition } from '@tradewind/schema/contracts/playbook'
import { useRef, useState } from 'react'
import { act } from '../api/act.ts'
import type { Trouble } from '../api/failure.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { opened } from './new-playbook.ts'
import { checkPlaybook, NO_PROBLEMS, type Problems, problemsOf } from './problems.ts'
import { type PlaybookData, PUBLISH_PLAYBOOK, UPDATE_PLAYBOOK } from './process-queries.ts'

interface Draft {
  readonly name: Record<string, string>
  readonly definition: PlaybookDefinition
}

function draftOf(playbook: PlaybookData): Draft {
  return {
    name: playbook.name as Record<string, string>,
    definition: opened(playbook.draft as PlaybookDefinition),
  }
}

const same = (one: Draft, other: Draft): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * What stands in the API, what is being written, and what is wrong with it. The page's own checks run once somebody has
 * tried to save; nothing that was typed is ever taken away by an answer.
 * @param onProblem something was found wrong: to show where
 */
export function usePlaybookEditor(first: PlaybookData, onProblem: () => void) {
  const { t } = useReader()
  const { say } = useFeedback()
  const [playbook, setPlaybook] = useState(first)
  const [draft, setDraft] = useState<Draft>(() => draftOf(first))
  const [trouble, setTrouble] = useState<Trouble>()
  const [refused, setRefused] = useState<Problems>(NO_PROBLEMS)
  const [checking, setChecking] = useState(false)
  const busy = useRef(false)
  const found = checking ? checkPlaybook(draft.name, draft.definition) : NO_PROBLEMS

  const edit = (part: (old: Draft) => Partial<Draft>): void => {
    setRefused(NO_PROBLEMS)
    setDraft((old) => ({ ...old, ...part(old) }))
  }
  /** Whether what is written makes sense; what does not is shown. */
  const check = (): boolean => {
    setChecking(true)
    const sound = checkPlaybook(draft.name, draft.definition).size === 0
    if (!sound) onProblem()
    return sound
  }
  /** Takes what stands in the API now. Whatever was typed after `sent` went off stays. */
  const take = (newer: PlaybookData, sent?: Draft): void => {
    setPlaybook(newer)
    setDraft((old) => (sent === undefined || old === sent ? draftOf(newer) : old))
    setTrouble(undefined)
    setRefused(NO_PROBLEMS)
    setChecking(false)
  }
  /** One thing at a time: a second press would be told of the first one's change. */
  const alone = async (what: () => Promise<void>): Promise<void> => {
    if (busy.current) return
    busy.current = true
    await what()
    busy.current = false
  }
  /** The playbook as saved; undefined when it was not. */
  const send = async (basedOn: string): Promise<PlaybookData | undefined> => {
    setTrouble(undefined)
    if (!check()) return undefined
    const done = await act(UPDATE_PLAYBOOK, { playbookId: playbook.id, ...draft, basedOn })
    if (done.ok) {
      take(done.data, draft)
      say(t('workspaceProcess:saved'))
      return done.data
    }
    setTrouble(done.trouble)
    if (done.trouble.kind === 'failure') setRefused(problemsOf(done.trouble.failure.fields ?? []))
    onProblem()
    return undefined
  }
  const save = (basedOn: string = playbook.updatedAt): Promise<void> =>
    alone(async () => {
      await send(basedOn)
    })
  const publish = (): Promise<void> =>
    alone(async () => {
      const saved = await send(playbook.updatedAt)
      if (saved === undefined) return
      const done = await act(PUBLISH_PLAYBOOK, { playbookId: playbook.id, basedOn: saved.updatedAt })
      if (!done.ok) return setTrouble(done.trouble)
      setPlaybook(done.data)
      say(t('workspaceProcess:published', { version: done.data.version }))
    })
  /** Its state is another one. Only that is taken: somebody else's draft is still found when this one is saved. */
  const moved = (newer: PlaybookData): void => {
    const { status, version, versions, runCounts } = newer
    setPlaybook((old) => ({
      ...old,
      status,
      version,
      versions,
      runCounts,
      updatedAt: same(draftOf(old), draftOf(newer)) ? newer.updatedAt : old.updatedAt,
    }))
    say(t('workspaceProcess:did'))
  }
  return {
    playbook,
    draft,
    trouble,
    problems: found.size > 0 ? found : refused,
    changed: !same(draft, draftOf(playbook)),
    edit,
    check,
    take,
    save,
    publish,
    moved,
  }
}
