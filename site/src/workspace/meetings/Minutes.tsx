import type { MeetingMinutes } from '@tradewind/schema/contracts/meeting'
import { useState } from 'react'
import { act } from '../api/act.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { TextArea } from '../ui/fields.tsx'
import { useReader } from '../ui/reader.ts'
import { Submit } from '../ui/Submit.tsx'
import { Day, Time } from '../ui/Time.tsx'
import { useSubmission } from '../ui/use-submission.ts'
import { CORRECT_MINUTES, type MeetingNoteRow, TAKE_UP_STEP } from './meeting-queries.ts'

const PARTS = ['needs', 'pains', 'competitors', 'objections', 'decisions'] as const

interface Props {
  readonly note: MeetingNoteRow
  readonly onChange: (note: MeetingNoteRow) => void
  /** A next step became a task. */
  readonly onTask?: () => void
}

/** The minutes of one note, with the way to put them right and to make tasks of its next steps. */
export function Minutes({ note, onChange, onTask }: Props) {
  const { t } = useReader()
  const { complain, say } = useFeedback()
  const [editing, setEditing] = useState(false)
  const minutes = note.minutes as MeetingMinutes
  const takeUp = async (position: number): Promise<void> => {
    const done = await act(TAKE_UP_STEP, { noteId: note.id, position })
    if (!done.ok) return complain(done.trouble)
    onChange(done.data)
    onTask?.()
    say(t('workspaceActions:meeting.isTask'))
  }
  return (
    <article className="ws-step" lang={note.locale} dir="auto">
      <div className="ws-buttons">
        <strong>
          <Time iso={note.happenedAt} />
        </strong>
        <span className="ws-quiet">{note.author.name}</span>
        <span className="ws-badge">
          {t(note.correctedByPerson ? 'workspaceActions:meeting.byPerson' : 'workspaceActions:meeting.byRules')}
        </span>
        <button type="button" className="ws-button ws-button-small" onClick={() => setEditing(!editing)}>
          {t('workspaceActions:meeting.correct')}
        </button>
      </div>
      {editing ? (
        <Correction
          note={note}
          minutes={minutes}
          onDone={(changed) => {
            setEditing(false)
            onChange(changed)
          }}
          onClose={() => setEditing(false)}
        />
      ) : (
        <>
          {minutes.summary !== '' && <p>{minutes.summary}</p>}
          <dl className="ws-facts">
            {PARTS.filter((part) => minutes[part].length > 0).map((part) => (
              <div key={part} className="contents">
                <dt>{t(`workspaceActions:meeting.${part}`)}</dt>
                <dd>
                  <ul>
                    {minutes[part].map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
          {minutes.nextSteps.length > 0 && (
            <>
              <h3>{t('workspaceActions:meeting.nextSteps')}</h3>
              <ul className="ws-list">
                {minutes.nextSteps.map((step, position) => (
                  <li key={step.what} className="ws-buttons">
                    <span className="flex-1">{step.what}</span>
                    {step.due !== null && <Day iso={step.due} />}
                    {step.taskId === null ? (
                      <button type="button" className="ws-button ws-button-small" onClick={() => void takeUp(position)}>
                        {t('workspaceActions:meeting.makeTask')}
                      </button>
                    ) : (
                      <span className="ws-badge ws-badge-good">{t('workspaceActions:meeting.isTask')}</span>
                    )}
                  </li>
                ))}
              </ul>
            </>
          )}
          <details>
            <summary>{t('workspaceActions:meeting.text')}</summary>
            <p className="whitespace-pre-line">{note.text}</p>
          </details>
        </>
      )}
    </article>
  )
}

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

interface CorrectionProps {
  readonly note: MeetingNoteRow
  readonly minutes: MeetingMinutes
  readonly onDone: (note: MeetingNoteRow) => void
  readonly onClose: () => void
}

function Correction({ note, minutes, onDone, onClose }: CorrectionProps) {
  const { t } = useReader()
  const [form, setForm] = useState({
    summary: minutes.summary,
    nextSteps: minutes.nextSteps.map(({ what }) => what).join('\n'),
    ...(Object.fromEntries(PARTS.map((part) => [part, minutes[part].join('\n')])) as Record<
      (typeof PARTS)[number],
      string
    >),
  })
  const set = (name: keyof typeof form) => (event: { readonly target: { readonly value: string } }) =>
    setForm((old) => ({ ...old, [name]: event.target.value }))
  const { pending, trouble, submit } = useSubmission(
    {
      summary: form.summary.trim(),
      ...(Object.fromEntries(PARTS.map((part) => [part, lines(form[part])])) as Record<
        (typeof PARTS)[number],
        string[]
      >),
      nextSteps: lines(form.nextSteps).map(
        (what) =>
          minutes.nextSteps.find((step) => step.what === what) ?? { what, who: 'unknown', due: null, taskId: null },
      ),
    },
    (content) => act(CORRECT_MINUTES, { noteId: note.id, minutes: content }),
    onDone,
  )
  return (
    <form className="ws-form" onSubmit={submit}>
      <TextArea label={t('workspaceActions:meeting.summary')} value={form.summary} onChange={set('summary')} />
      {[...PARTS, 'nextSteps' as const].map((part) => (
        <TextArea
          key={part}
          label={t(`workspaceActions:meeting.${part}`)}
          hint={t('workspaceActions:meeting.onePerLine')}
          rows={3}
          value={form[part]}
          onChange={set(part)}
        />
      ))}
      <Submit label={t('workspace:form.save')} pending={pending} trouble={trouble} onCancel={onClose} />
    </form>
  )
}
