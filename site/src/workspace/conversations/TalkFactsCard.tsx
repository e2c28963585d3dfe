import { useReader } from '../ui/reader.ts'
import type { OntologyLabels } from './ontology-labels.ts'
import { readStatedFacts } from './stated-facts.ts'
import { factLines } from './talk-facts.ts'

/** What the buyer said, in the colleague's language. */
export function TalkFactsCard({ facts, labels }: { readonly facts: unknown; readonly labels: OntologyLabels }) {
  const reader = useReader()
  const { t } = reader
  const lines = factLines(reader, readStatedFacts(facts), labels)
  return (
    <section className="ws-card ws-stack" aria-labelledby="facts-title">
      <h2 id="facts-title">{t('workspaceConversations:facts.title')}</h2>
      {lines.length === 0 ? (
        <p className="ws-quiet">{t('workspaceConversations:facts.none')}</p>
      ) : (
        <dl className="ws-facts">
          {lines.map(({ key, label, text }) => (
            <div key={key} className="contents">
              <dt>{label}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
