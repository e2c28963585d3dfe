import { useMemo, useState } from 'react'
import { send } from '../api/send.ts'
import { TalksCard } from '../conversations/TalksCard.tsx'
import { countryName } from '../format/figures.ts'
import type { Frame } from '../frame.ts'
import { TaskItems } from '../tasks/TaskItems.tsx'
import type { TaskRow } from '../tasks/task-queries.ts'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import {
  ACCOUNT,
  type AccountData,
  type ActivityRow,
  type EntryRow,
  type StageRow,
  type Standing,
} from './account-queries.ts'
import { ContactsCard } from './ContactsCard.tsx'
import { type CustomerTab, CustomerTabs } from './CustomerTabs.tsx'
import { FactsCard } from './FactsCard.tsx'
import { ActivitiesPanel, DealsPanel, MailsPanel, QuotesPanel } from './Panels.tsx'
import { QuickActions } from './QuickActions.tsx'
import { StageCard } from './StageCard.tsx'
import { Timeline } from './Timeline.tsx'

interface Props {
  readonly frame: Frame
  readonly account: AccountData
  readonly stages: readonly StageRow[]
  readonly tab: CustomerTab
}

function Customer({ account: first, stages, tab }: Omit<Props, 'frame'>) {
  const { t, text, locale } = useReader()
  const [account, setAccount] = useState(first)
  const stageName = useMemo(() => {
    const names = new Map(stages.map((stage) => [stage.code, text(stage.name)]))
    return (code: string): string => names.get(code) ?? (code === '' ? '–' : code)
  }, [stages, text])
  const take = (standing: Standing): void => setAccount((old) => ({ ...old, ...standing }))
  const setActivities = (change: (all: readonly ActivityRow[]) => readonly ActivityRow[]): void =>
    setAccount((old) => ({ ...old, activities: { ...old.activities, nodes: [...change(old.activities.nodes)] } }))
  const setTask = (task: TaskRow): void =>
    setAccount((old) => {
      const others = old.tasks.nodes.filter((one) => one.id !== task.id)
      return {
        ...old,
        tasks: { ...old.tasks, nodes: [...others, task].sort((a, b) => a.dueAt.localeCompare(b.dueAt)) },
      }
    })
  // Stage, quotations and mails change with what happens; the timeline keeps its own place.
  const refresh = async (entry: EntryRow): Promise<void> => {
    if (entry.kind === 'event') return
    const answer = await send(ACCOUNT, { id: account.id })
    if (answer.ok && answer.data.node?.__typename === 'Account') setAccount(answer.data.node)
  }
  const panel = (open: CustomerTab) => {
    if (open === 'activities') {
      return (
        <ActivitiesPanel
          activities={account.activities.nodes}
          onDeleted={(id) => setActivities((all) => all.filter((one) => one.id !== id))}
          onRestored={(activity) =>
            setActivities((all) => [activity, ...all].sort((a, b) => b.happenedAt.localeCompare(a.happenedAt)))
          }
        />
      )
    }
    if (open === 'quotes') return <QuotesPanel account={account} />
    if (open === 'deals') return <DealsPanel account={account} />
    if (open === 'mails') return <MailsPanel account={account} />
    return (
      <Timeline
        accountId={account.id}
        first={first.timeline}
        stageName={stageName}
        onNews={(entry) => void refresh(entry)}
      />
    )
  }
  return (
    <>
      <div className="ws-head">
        <div>
          <p className="ws-small">
            <a href="/workspace/customers">{t('workspaceCustomers:title')}</a>
          </p>
          <h1>
            <bdi>{account.name}</bdi>
          </h1>
          <p className="ws-quiet">
            {account.country !== null && countryName(account.country, locale)} ·{' '}
            {account.owner?.name ?? t('workspace:form.nobody')}
          </p>
        </div>
        <a
          className="ws-button ws-button-primary"
          href={`/workspace/quotes/new?account=${encodeURIComponent(account.id)}`}
        >
          {t('workspaceCustomers:quotes.write')}
        </a>
      </div>
      <div className="ws-columns">
        <div className="ws-stack">
          <StageCard account={account} stages={stages} onChange={take} />
          <CustomerTabs
            first={tab}
            counts={{
              quotes: account.quotes.nodes.length,
              mails: account.mails.nodes.length,
              activities: account.activities.nodes.length,
            }}
            panel={panel}
          />
        </div>
        <div className="ws-stack">
          <QuickActions
            account={account}
            onActivity={(activity) => setActivities((all) => [activity, ...all])}
            onTask={setTask}
          />
          <section className="ws-card" aria-labelledby="tasks-title">
            <h2 id="tasks-title">{t('workspaceCustomers:tasks.title')}</h2>
            <TaskItems tasks={account.tasks.nodes} onChange={setTask} empty={t('workspaceCustomers:tasks.none')} />
          </section>
          <TalksCard talks={account.conversations.nodes} />
          <FactsCard account={account} onChange={take} />
          <ContactsCard contacts={account.contacts.nodes} />
        </div>
      </div>
    </>
  )
}

/** Everything about one customer. */
export function CustomerPage({ frame, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <Customer {...rest} />
    </Island>
  )
}
