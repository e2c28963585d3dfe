import { useState } from 'react'
import { act } from '../api/act.ts'
import { CommentBox } from '../comments/CommentBox.tsx'
import { ADD_COMMENT } from '../comments/comment-queries.ts'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import type { Standing } from './account-queries.ts'

interface Props {
  readonly accountId: string
  readonly step: Standing['stageHistory'][number]
}

/** What colleagues remarked on a step of the stage history. */
export function StepComments({ accountId, step }: Props) {
  const { t } = useReader()
  const [added, setAdded] = useState<Props['step']['comments']>([])
  const [writing, setWriting] = useState(false)
  const comments = [...step.comments, ...added.filter(({ id }) => !step.comments.some((one) => one.id === id))]
  return (
    <div>
      {comments.length > 0 && (
        <ul aria-label={t('workspace:comment.onStep')}>
          {comments.map((comment) => (
            <li key={comment.id} className="ws-small">
              <strong>{comment.author.name}</strong>{' '}
              <span className="ws-quiet">
                <Time iso={comment.createdAt} />
              </span>{' '}
              <span dir="auto">{comment.body}</span>
            </li>
          ))}
        </ul>
      )}
      {writing ? (
        <CommentBox
          accountId={accountId}
          label={t('workspace:comment.onStep')}
          submitLabel={t('workspace:comment.send')}
          colleagues={[]}
          run={(body, idempotencyKey) =>
            act(ADD_COMMENT, { input: { idempotencyKey, accountId, stepId: step.id, body } })
          }
          onCancel={() => setWriting(false)}
          onDone={(comment) => {
            setAdded((old) => [...old, comment])
            setWriting(false)
          }}
        />
      ) : (
        <button type="button" className="ws-button ws-button-small" onClick={() => setWriting(true)}>
          {t('workspace:comment.write')}
        </button>
      )}
    </div>
  )
}
