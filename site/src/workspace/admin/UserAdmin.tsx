import type { ColumnDef } from '@tanstack/react-table'
import { useState } from 'react'
import { act } from '../api/act.ts'
import type { Trouble } from '../api/failure.ts'
import type { Frame } from '../frame.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { useFeedback } from '../ui/Feedback.tsx'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import { DISABLE_USER, ENABLE_USER, SET_ROLE, type UserRow } from './admin-queries.ts'
import { InviteForm, STAFF_ROLES } from './InviteForm.tsx'

function Admin({ users: first }: { readonly users: readonly UserRow[] }) {
  const { t, frame } = useReader()
  const { say, complain } = useFeedback()
  const [users, setUsers] = useState(first)
  const take = (user: UserRow): void => setUsers((all) => all.map((one) => (one.id === user.id ? user : one)))
  const setRole = async (userId: string, role: UserRow['role']): Promise<Trouble | undefined> => {
    const done = await act(SET_ROLE, { userId, role })
    if (!done.ok) return done.trouble
    take(done.data)
    return undefined
  }
  const setEnabled = async (userId: string, enabled: boolean): Promise<Trouble | undefined> => {
    const done = enabled ? await act(ENABLE_USER, { userId }) : await act(DISABLE_USER, { userId })
    if (!done.ok) return done.trouble
    take(done.data)
    return undefined
  }
  const changeRole = async (user: UserRow, value: string): Promise<void> => {
    const role = STAFF_ROLES.find((one) => one === value)
    if (role === undefined || role === user.role) return
    const trouble = await setRole(user.id, role)
    if (trouble !== undefined) return complain(trouble)
    say(t('workspaceAdmin:user.roleSet', { name: user.name, role: t(`workspace:role.${role}`) }), () =>
      setRole(user.id, user.role),
    )
  }
  const toggle = async (user: UserRow): Promise<void> => {
    const enable = user.disabledAt !== null
    const trouble = await setEnabled(user.id, enable)
    if (trouble !== undefined) return complain(trouble)
    say(t(enable ? 'workspaceAdmin:user.wasEnabled' : 'workspaceAdmin:user.wasDisabled', { name: user.name }), () =>
      setEnabled(user.id, !enable),
    )
  }
  const teams = [
    ...new Map(users.flatMap((user) => (user.team === null ? [] : [[user.team.id, user.team] as const]))).values(),
  ]
  const isViewer = (user: UserRow): boolean => user.id === frame.viewer.id
  const columns: readonly ColumnDef<UserRow>[] = [
    {
      id: 'name',
      header: t('workspaceAdmin:user.name'),
      meta: { wide: true },
      cell: ({ row: { original: user } }) => (
        <>
          <strong>{user.name}</strong>{' '}
          {isViewer(user) && <span className="ws-quiet">({t('workspaceAdmin:user.you')})</span>}
        </>
      ),
    },
    { id: 'email', header: t('workspaceAdmin:user.email'), cell: ({ row }) => row.original.email },
    {
      id: 'role',
      header: t('workspaceAdmin:user.role'),
      cell: ({ row: { original: user } }) => (
        <select
          className="ws-input"
          aria-label={t('workspaceAdmin:user.roleOf', { name: user.name })}
          value={user.role}
          disabled={isViewer(user)}
          onChange={(event) => void changeRole(user, event.target.value)}
        >
          {STAFF_ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`workspace:role.${role}`)}
            </option>
          ))}
        </select>
      ),
    },
    { id: 'team', header: t('workspaceAdmin:user.team'), cell: ({ row }) => row.original.team?.name ?? '–' },
    {
      id: 'state',
      header: t('workspaceAdmin:user.state'),
      cell: ({ row: { original: user } }) =>
        user.disabledAt === null ? (
          <span className="ws-badge ws-badge-good">{t('workspaceAdmin:user.active')}</span>
        ) : (
          <span className="ws-badge ws-badge-bad">{t('workspaceAdmin:user.disabled')}</span>
        ),
    },
    {
      id: 'actions',
      header: t('workspace:list.actions'),
      meta: { wide: true },
      cell: ({ row: { original: user } }) => (
        <button
          type="button"
          className="ws-button ws-button-small"
          disabled={isViewer(user)}
          onClick={() => void toggle(user)}
        >
          {t(user.disabledAt === null ? 'workspaceAdmin:user.disable' : 'workspaceAdmin:user.enable')}
          <span className="ws-hidden"> {user.name}</span>
        </button>
      ),
    },
  ]
  return (
    <>
      <div className="ws-head">
        <h1>{t('workspaceAdmin:user.title')}</h1>
      </div>
      <div className="ws-stack">
        <div className="ws-card">
          <DataTable
            label={t('workspaceAdmin:user.title')}
            rows={users}
            columns={columns}
            rowId={(user) => user.id}
            empty={t('workspace:list.noMatch')}
          />
        </div>
        <section className="ws-card ws-stack" aria-labelledby="invite-title">
          <h2 id="invite-title">{t('workspaceAdmin:user.invite')}</h2>
          <InviteForm
            teams={teams}
            onInvited={(user) =>
              setUsers((all) =>
                [...all.filter((one) => one.id !== user.id), user].sort((a, b) =>
                  a.name.localeCompare(b.name, frame.locale),
                ),
              )
            }
          />
        </section>
      </div>
    </>
  )
}

/** Who may sign in, and as what. */
export function UserAdmin({ frame, users }: { readonly frame: Frame; readonly users: readonly UserRow[] }) {
  return (
    <Island frame={frame}>
      <Admin users={users} />
    </Island>
  )
}
