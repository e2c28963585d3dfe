import { useCallback, useEffect, useState } from 'react'
import { act } from '../api/act.ts'
import { send } from '../api/send.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'
import { Time } from '../ui/Time.tsx'
import { CommentBox } from './CommentBox.tsx'
import {
  ADD_COMMENT,
  COMMENTS,
  type CommentRow,
  DELETE_COMMENT,
  EDIT_COMMENT,
  RESTORE_COMMENT,
} from './comment-queries.ts'
import type { Colleague } from './mention-typing.ts'

interface Props {
  readonly accountId: string
  /** The comments of this deal alone. */
  readonly opportunityId?: string
  /** Changes when something happened with the customer: the comments are read again. */
  readonly news?: number
}

const STAFF: readonly string[] = ['sales', 'lead', 'executive', 'admin']

/** What colleagues remark on a customer or a deal. Words: `workspace`. */
export function Comments({ accountId, opportunityId, news = 0 }: Props) {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const [comments, setComments] = useState<readonly CommentRow[]>()
  const [colleagues, setColleagues] = useState<readonly Colleague[]>([])
  const [editing, setEditing] = useState<string>()
  const subject = opportunityId ?? accountId
  const load = useCallback(async (): Promise<void> => {
    const answer = await send(COMMENTS, { id: subject })
    if (!answer.ok) return complain({ kind: 'problem', problem: answer.problem })
    const { node, users } = answer.data
    if (node?.__typename === 'Account' || node?.__typename === 'Opportunity') setComments(node.comments.nodes)
    setColleagues(users.nodes.filter((user) => user.disabledAt === null && STAFF.includes(user.role)))
  }, [subject, complain])
  useEffect(() => void load(), [load, news])
  const remove = async (comment: CommentRow): Promise<void> => {
    const done = await act(DELETE_COMMENT, { commentId: comment.id })
    if (!done.ok) return complain(done.trouble)
    await load()
    say(t('workspace:comment.deleted'), async () => {
      const back = await act(RESTORE_COMMENT, { commentId: comment.id })
      if (!back.ok) return back.trouble
      await load()
      return undefined
    })
  }
  return (
    <div className="ws-stack">
      {comments?.length === 0 && <p className="ws-empty">{t('workspace:comment.none')}</p>}
      <ol className="ws-list" aria-busy={comments === undefined}>
        {(comments ?? []).map((comment) => (
          <li key={comment.id} id={`comment-${comment.id}`}>
            <p className="ws-small ws-quiet">
              <strong>{comment.author.name}</strong> · <Time iso={comment.createdAt} />
              {comment.editedAt !== null && <> · {t('workspace:comment.edited')}</>}
              {opportunityId === undefined && comment.opportunity !== null && (
                <>
                  {' · '}
                  <a href={`/workspace/deals/${encodeURIComponent(comment.opportunity.id)}`}>
                    {comment.opportunity.name}
                  </a>
                </>
              )}
            </p>
            {editing === comment.id ? (
              <CommentBox
                accountId={accountId}
                first={comment.body}
                label={t('workspace:comment.edit')}
                submitLabel={t('workspace:form.save')}
                colleagues={colleagues}
                run={(body) => act(EDIT_COMMENT, { commentId: comment.id, body })}
                onCancel={() => setEditing(undefined)}
                onDone={() => {
                  setEditing(undefined)
                  void load()
                }}
              />
            ) : (
              <>
                <p className="ws-text" dir="auto">
                  {comment.body}
                </p>
                {comment.isMine && (
                  <div className="ws-buttons">
                    <button type="button" className="ws-button ws-button-small" onClick={() => setEditing(comment.id)}>
                      {t('workspace:comment.edit')}
                    </button>
                    <button type="button" className="ws-button ws-button-small" onClick={() => void remove(comment)}>
                      {t('workspace:form.delete')}
                    </button>
                  </div>
                )}
              </>
            )}
          </li>
        ))}
      </ol>
      <CommentBox
        accountId={accountId}
        label={t('workspace:comment.write')}
        submitLabel={t('workspace:comment.send')}
        colleagues={colleagues}
        run={(body, idempotencyKey) =>
          act(ADD_COMMENT, {
            input: { idempotencyKey, accountId, body, ...(opportunityId === undefined ? {} : { opportunityId }) },
          })
        }
        onDone={(comment) => setComments((old) => [...(old ?? []).filter(({ id }) => id !== comment.id), comment])}
      />
    </div>
  )
}
