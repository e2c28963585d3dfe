import { useState } from 'react'
import { SET_ROLE } from '../admin/admin-queries.ts'
import { STAFF_ROLES } from '../admin/InviteForm.tsx'
import { act } from '../api/act.ts'
import type { Trouble } from '../api/failure.ts'
import { send } from '../api/send.ts'
import type { Frame } from '../frame.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { DELETE_TEAM, type Member, SET_USER_TEAM, TEAMS, type TeamData, type TeamSettings } from './setting-queries.ts'
import { NewTeamForm, RenameTeamDialog } from './TeamForms.tsx'

/** Whom one does not put into teams. */
const OUTSIDE: readonly string[] = ['visitor', 'partner']

function Admin({ settings: first }: { readonly settings: TeamSettings }) {
  const { t, frame } = useReader()
  const { say, complain } = useFeedback()
  const [settings, setSettings] = useState(first)
  const [renaming, setRenaming] = useState<TeamData>()
  const { teams } = settings
  const load = async (): Promise<void> => {
    const answer = await send(TEAMS, {})
    if (answer.ok) setSettings(answer.data)
  }
  const put = async (userId: string, teamId: string | null): Promise<Trouble | undefined> => {
    const done = await act(SET_USER_TEAM, { userId, teamId })
    if (!done.ok) return done.trouble
    await load()
    return undefined
  }
  const move = async (member: Member, from: string | null, to: string | null): Promise<void> => {
    const trouble = await put(member.id, to)
    if (trouble !== undefined) return complain(trouble)
    const team = teams.find(({ id }) => id === to)?.name ?? t('workspaceSettings:teams.none')
    say(t('workspaceSettings:teams.moved', { name: member.name, team }), () => put(member.id, from))
  }
  const setRole = async (userId: string, role: Member['role']): Promise<Trouble | undefined> => {
    const done = await act(SET_ROLE, { userId, role })
    if (!done.ok) return done.trouble
    await load()
    return undefined
  }
  const changeRole = async (member: Member, value: string): Promise<void> => {
    const role = STAFF_ROLES.find((one) => one === value)
    if (role === undefined) return
    const trouble = await setRole(member.id, role)
    if (trouble !== undefined) return complain(trouble)
    say(t('workspaceSettings:preferences.saved'), () => setRole(member.id, member.role))
  }
  const remove = async (team: TeamData): Promise<void> => {
    const done = await act(DELETE_TEAM, { teamId: team.id })
    if (!done.ok) return complain(done.trouble)
    await load()
    say(t('workspaceSettings:teams.deleted', { name: team.name }))
  }
  const people = (members: readonly Member[], teamId: string | null) => (
    <ul className="ws-list">
      {members.map((member) => (
        <li key={member.id} className="ws-member" data-row>
          <span>
            <strong>{member.name}</strong>
            <br />
            <span className="ws-small ws-quiet">{member.email}</span>
          </span>
          <select
            className="ws-input"
            aria-label={t('workspaceSettings:teams.roleOf', { name: member.name })}
            value={member.role}
            disabled={member.id === frame.viewer.id}
            onChange={(event) => void changeRole(member, event.target.value)}
          >
            {STAFF_ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`workspace:role.${role}`)}
              </option>
            ))}
          </select>
          <select
            className="ws-input"
            aria-label={t('workspaceSettings:teams.of', { name: member.name })}
            value={teamId ?? ''}
            onChange={(event) => void move(member, teamId, event.target.value === '' ? null : event.target.value)}
          >
            <option value="">{t('workspaceSettings:teams.none')}</option>
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </li>
      ))}
    </ul>
  )
  const alone = settings.users.nodes.filter((user) => user.team === null && !OUTSIDE.includes(user.role))
  return (
    <>
      <div className="ws-head">
        <h1>{t('workspaceSettings:area.teams.title')}</h1>
      </div>
      <p className="ws-quiet">{t('workspaceSettings:teams.leadHint', { role: t('workspace:role.lead') })}</p>
      <div className="ws-columns mt-3">
        <div className="ws-stack">
          {teams.map((team) => (
            <section key={team.id} className="ws-card" aria-label={team.name}>
              <div className="ws-card-head">
                <h2>{team.name}</h2>
                <div className="ws-buttons">
                  <button type="button" className="ws-button ws-button-small" onClick={() => setRenaming(team)}>
                    {t('workspaceSettings:teams.rename')}
                    <span className="ws-hidden"> {team.name}</span>
                  </button>
                  {team.members.length === 0 && (
                    <button type="button" className="ws-button ws-button-small" onClick={() => void remove(team)}>
                      {t('workspaceSettings:teams.delete')}
                      <span className="ws-hidden"> {team.name}</span>
                    </button>
                  )}
                </div>
              </div>
              {team.members.length === 0 ? (
                <p className="ws-quiet">{t('workspaceSettings:teams.empty')}</p>
              ) : (
                people(team.members, team.id)
              )}
            </section>
          ))}
          {alone.length > 0 && (
            <section className="ws-card" aria-label={t('workspaceSettings:teams.none')}>
              <h2>{t('workspaceSettings:teams.none')}</h2>
              {people(alone, null)}
            </section>
          )}
        </div>
        <NewTeamForm
          onDone={(team) => {
            say(t('workspaceSettings:teams.created', { name: team.name }))
            void load()
          }}
        />
      </div>
      {renaming !== undefined && (
        <RenameTeamDialog
          team={renaming}
          onClose={() => setRenaming(undefined)}
          onDone={(team) => {
            setRenaming(undefined)
            say(t('workspaceSettings:teams.renamed', { name: team.name }))
            void load()
          }}
        />
      )}
    </>
  )
}

/** Who works in which team, and as what. */
export function TeamAdmin({ frame, settings }: { readonly frame: Frame; readonly settings: TeamSettings }) {
  return (
    <Island frame={frame}>
      <Admin settings={settings} />
    </Island>
  )
}
