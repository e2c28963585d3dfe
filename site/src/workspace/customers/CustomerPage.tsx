import { useMemo, useState } from 'react'
import { ActionCards } from '../actions/ActionCards.tsx'
import { send } from '../api/send.ts'
import { Comments } from '../comments/Comments.tsx'
import { TalksCard } from '../conversations/TalksCard.tsx'
import { countryName } from '../format/figures.ts'
import type { Frame } from '../frame.ts'
import { BackLink } from '../list/BackLink.tsx'
import { MeetingNotes } from '../meetings/MeetingNotes.tsx'
import { ScoreFactors } from '../scoring/ScoreFactors.tsx'
import { TaskItems } from '../tasks/TaskItems.tsx'
import type { TaskRow } from '../tasks/task-queries.ts'
import { Island } from '../ui/Island.tsx'
import { useReader } from '../ui/reader.ts'
import {
  ACCOUNT,
  type AccountData,
  type ActivityRow,
  BESIDE,
  type BesideData,
  type EntryRow,
  type StageRow,
  type Standing,
} from './account-queries.ts'
import { BehaviourPanel } from './BehaviourPanel.tsx'
import { type CustomerTab, CustomerTabs } from './CustomerTabs.tsx'
import { FactsCard } from './FactsCard.tsx'
import { IndustriesContext } from './industries.ts'
import { ActivitiesPanel, DealsPanel, MailsPanel, QuotesPanel } from './Panels.tsx'
import { PeopleCard } from './people/PeopleCard.tsx'
import { PEOPLE, type PeopleData } from './people/people-queries.ts'
import { QuickActions } from './QuickActions.tsx'
import { StageCard } from './StageCard.tsx'
import { Timeline } from './Timeline.tsx'

interface Props {
  readonly frame: Frame
  readonly account: AccountData
  readonly stages: readonly StageRow[]
  readonly tab: CustomerTab
  readonly beside: BesideData
  readonly people: PeopleData
  readonly industries: Readonly<Record<string, string>>
}

function Customer({
  account: first,
  beside: firstBeside,
  people: firstPeople,
  stages,
  tab,
}: Omit<Props, 'frame' | 'industries'>) {
  const { t, text, locale } = useReader()
  const [account, setAccount] = useState(first)
  const [beside, setBeside] = useState(firstBeside)
  const [people, setPeople] = useState(firstPeople)
  /** How often something happened since the page was opened: what reads for itself reads again. */
  const [news, setNews] = useState({ events: 0, others: 0 })
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
    setNews((old) => (entry.kind === 'event' ? { ...old, events: old.events + 1 } : { ...old, others: old.others + 1 }))
    if (entry.kind !== 'event') await readAgain()
  }
  const readAgain = async (): Promise<void> => {
    const of = { id: account.id }
    const [answer, more, others] = await Promise.all([send(ACCOUNT, of), send(BESIDE, of), send(PEOPLE, of)])
    if (others.ok && others.data.node?.__typename === 'Account') setPeople(others.data.node)
    if (more.ok && more.data.node?.__typename === 'Account') setBeside(more.data.node)
    if (answer.ok && answer.data.node?.__typename === 'Account') setAccount(answer.data.node)
  }
  const panel = (open: CustomerTab) => {
    if (open === 'behaviour') return <BehaviourPanel accountId={account.id} news={news.events} />
    if (open === 'deals') {
      return (
        <>
          <DealsPanel account={account} />
          <h3 className="mt-4">{t('workspace:nav.quotes')}</h3>
          <QuotesPanel account={account} />
        </>
      )
    }
    if (open === 'notes') {
      return (
        <>
          <ActivitiesPanel
            activities={account.activities.nodes}
            onDeleted={(id) => setActivities((all) => all.filter((one) => one.id !== id))}
            onRestored={(activity) =>
              setActivities((all) => [activity, ...all].sort((a, b) => b.happenedAt.localeCompare(a.happenedAt)))
            }
          />
          <h3 className="mt-4">{t('workspaceCustomers:tasks.title')}</h3>
          <TaskItems tasks={account.tasks.nodes} onChange={setTask} empty={t('workspaceCustomers:tasks.none')} />
          <MeetingNotes accountId={account.id} onTask={() => void readAgain()} />
        </>
      )
    }
    if (open === 'comments') return <Comments accountId={account.id} news={news.others} />
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
            <BackLink list="/workspace/customers">{t('workspaceCustomers:title')}</BackLink>
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
              deals: account.opportunities.nodes.length + account.quotes.nodes.length || undefined,
              notes: account.activities.nodes.length || undefined,
              comments: account.comments.totalCount || undefined,
              mails: account.mails.nodes.length || undefined,
            }}
            panel={panel}
          />
        </div>
        <div className="ws-stack">
          <section className="ws-card ws-stack" aria-labelledby="next-title">
            <h2 id="next-title">{t('workspaceCustomers:next.title')}</h2>
            <ActionCards cards={beside.actions.nodes} empty={t('workspaceCustomers:next.none')} />
          </section>
          <section className="ws-card ws-stack" aria-labelledby="score-title">
            <h2 id="score-title">{t('workspaceCustomers:score.title')}</h2>
            <ScoreFactors scores={beside.scores} />
          </section>
          <QuickActions
            account={account}
            onActivity={(activity) => setActivities((all) => [activity, ...all])}
            onTask={setTask}
            onMail={(mail) =>
              setAccount((old) => ({ ...old, mails: { ...old.mails, nodes: [mail, ...old.mails.nodes] } }))
            }
          />
          <PeopleCard account={account} people={people} onChange={readAgain} />
          <FactsCard
            account={account}
            onChange={take}
            onFacts={(facts) => setAccount((old) => ({ ...old, ...facts }))}
            onLook={readAgain}
          />
          <TalksCard talks={beside.conversations.nodes} />
        </div>
      </div>
    </>
  )
}

/** Everything about one customer. */
export function CustomerPage({ frame, industries, ...rest }: Props) {
  return (
    <Island frame={frame}>
      <IndustriesContext value={industries}>
        <Customer {...rest} />
      </IndustriesContext>
    </Island>
  )
}
