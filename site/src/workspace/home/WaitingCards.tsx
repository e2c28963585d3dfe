import { useState } from 'react'
import { LEAD_GRADES } from '../leads/lead-filter.ts'
import { QuoteStatusBadge } from '../quotes/QuoteStatusBadge.tsx'
import { TaskItems } from '../tasks/TaskItems.tsx'
import { useReader } from '../ui/reader.ts'
import { Day } from '../ui/Time.tsx'
import type { TodayData } from './home-queries.ts'

/** Open leads by grade, each a way to its list. */
export function LeadsCard({ today }: { readonly today: TodayData }) {
  const { t, count } = useReader()
  const grades = { A: today.gradeA, B: today.gradeB, C: today.gradeC, D: today.gradeD }
  const open = LEAD_GRADES.reduce((sum, grade) => sum + grades[grade].totalCount, 0)
  return (
    <section className="ws-card" aria-labelledby="leads-title">
      <div className="ws-card-head">
        <h2 id="leads-title">{t('workspace:home.newLeads')}</h2>
        <a href="/workspace/leads?status=open&order=best">{t('workspace:home.allLeads')}</a>
      </div>
      {open === 0 ? (
        <p className="ws-quiet">{t('workspace:home.noLeads')}</p>
      ) : (
        <div className="ws-kpis">
          {LEAD_GRADES.map((grade) => (
            <a key={grade} className="ws-kpi" href={`/workspace/leads?status=open&grade=${grade}`}>
              <span className={`ws-grade ws-grade-${grade} justify-self-start`}>
                <b>{grade}</b> {t(`workspaceLeads:grade.${grade}`)}
              </span>
              <span className="ws-figure">{count(grades[grade].totalCount)}</span>
            </a>
          ))}
        </div>
      )}
    </section>
  )
}

/** The viewer's own tasks that are due. */
export function TasksCard({ today }: { readonly today: TodayData }) {
  const { t, count } = useReader()
  const [tasks, setTasks] = useState(today.tasks.nodes)
  return (
    <section className="ws-card" aria-labelledby="tasks-title">
      <div className="ws-card-head">
        <h2 id="tasks-title">
          {t('workspace:home.tasksDue')} ({count(today.tasks.totalCount)})
        </h2>
        <a href="/workspace/tasks">{t('workspace:home.allTasks')}</a>
      </div>
      <TaskItems
        tasks={tasks}
        onChange={(task) => setTasks((all) => all.map((one) => (one.id === task.id ? task : one)))}
        empty={t('workspace:task.none')}
        withCustomer
      />
    </section>
  )
}

/** Quotations the buyer has not decided on. */
export function QuotesCard({ today }: { readonly today: TodayData }) {
  const { t, amount, count } = useReader()
  return (
    <section className="ws-card" aria-labelledby="quotes-title">
      <div className="ws-card-head">
        <h2 id="quotes-title">
          {t('workspace:home.quotesWaiting')} ({count(today.quotes.totalCount)})
        </h2>
        <a href="/workspace/quotes?status=waiting">{t('workspace:home.allQuotes')}</a>
      </div>
      {today.quotes.nodes.length === 0 && <p className="ws-quiet">{t('workspace:home.noQuotes')}</p>}
      <ul className="ws-list">
        {today.quotes.nodes.map((quote) => (
          <li key={quote.id} className="ws-buttons">
            <a href={`/workspace/quotes/${encodeURIComponent(quote.id)}`}>{quote.number}</a>
            <QuoteStatusBadge status={quote.status} />
            <bdi>{quote.account.name}</bdi>
            <strong>{amount(quote.currentVersion.total)}</strong>
            <span className="ws-small ws-quiet">
              {t('workspaceQuotes:column.validUntil')} <Day iso={quote.currentVersion.validUntil} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
