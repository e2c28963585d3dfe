import { useState } from 'react'
import { act } from '../api/act.ts'
import type { Trouble } from '../api/failure.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { type Preference, SET_PREFERENCE } from './setting-queries.ts'

type Choice = Preference['notifications'][number]

function Form({ preference: first }: { readonly preference: Preference }) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const [preference, setPreference] = useState(first)
  const set = async (part: { lightMode?: boolean; notifications?: Choice[] }): Promise<Trouble | undefined> => {
    const before = preference
    // At once, as a box should: it goes back when it was not done.
    if (part.lightMode !== undefined) setPreference({ ...before, lightMode: part.lightMode })
    const done = await act(SET_PREFERENCE, part)
    if (!done.ok) {
      setPreference(before)
      return done.trouble
    }
    setPreference(done.data)
    // The side bar and the type follow the choice: both are the server's to make.
    if (part.lightMode !== undefined) location.reload()
    return undefined
  }
  const change = async (choice: Choice, before: Choice): Promise<void> => {
    const trouble = await set({ notifications: [choice] })
    if (trouble !== undefined) return complain(trouble)
    say(t('workspaceSettings:preferences.saved'), () => set({ notifications: [before] }))
  }
  return (
    <>
      <div className="ws-head">
        <h1>{t('workspaceSettings:area.preferences.title')}</h1>
      </div>
      <section className="ws-card ws-stack">
        <label className="ws-check">
          <input
            type="checkbox"
            checked={preference.lightMode}
            onChange={(event) => {
              void set({ lightMode: event.target.checked }).then((trouble) => trouble && complain(trouble))
            }}
          />
          <strong>{t('workspaceSettings:preferences.light')}</strong>
        </label>
        <p className="ws-quiet">{t('workspaceSettings:preferences.lightText')}</p>
      </section>
      <section className="ws-card mt-4">
        <table className="ws-table">
          <thead>
            <tr>
              <th scope="col">{t('workspaceSettings:preferences.what')}</th>
              <th scope="col">{t('workspaceSettings:preferences.screen')}</th>
              <th scope="col">{t('workspaceSettings:preferences.mail')}</th>
            </tr>
          </thead>
          <tbody>
            {preference.notifications.map((choice) => (
              <tr key={choice.kind}>
                <th scope="row">{t(`workspaceSettings:kind.${choice.kind}`)}</th>
                {(['screen', 'mail'] as const).map((channel) => (
                  <td key={channel}>
                    <input
                      type="checkbox"
                      className="ws-box"
                      aria-label={`${t(`workspaceSettings:kind.${choice.kind}`)}: ${t(`workspaceSettings:preferences.${channel}`)}`}
                      checked={choice[channel]}
                      onChange={(event) => void change({ ...choice, [channel]: event.target.checked }, choice)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** What the signed-in person is told, where, and how full the workspace is. */
export function PreferenceForm({ frame, preference }: { readonly frame: Frame; readonly preference: Preference }) {
  return (
    <Island frame={frame}>
      <Form preference={preference} />
    </Island>
  )
}
