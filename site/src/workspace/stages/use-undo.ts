import type { Done } from '../api/act.ts'
import type { Trouble } from '../api/failure.ts'
import { useFeedback } from '../ui/Feedback.tsx'
import { useReader } from '../ui/reader.ts'

interface WayBack {
  /** For the message after a move: back from the stage it went to. */
  readonly undo: (expectedStageId: string) => () => Promise<Trouble | undefined>
  /** For a button: back from where it stands. */
  readonly undoLast: (stageId: string) => Promise<void>
}

/**
 * The way back from a stage, for who moved it and for who comes later.
 * @param run undoes the last move if it still stands in the stage given
 * @param onUndone with what was answered
 */
export function useUndo<Data>(
  run: (expectedStageId: string) => Promise<Done<Data>>,
  onUndone: (data: Data) => void | Promise<void>,
): WayBack {
  const { t } = useReader()
  const { say, complain } = useFeedback()
  const undo = (expectedStageId: string) => async () => {
    const undone = await run(expectedStageId)
    if (!undone.ok) return undone.trouble
    await onUndone(undone.data)
    return undefined
  }
  const undoLast = async (stageId: string): Promise<void> => {
    const trouble = await undo(stageId)()
    if (trouble === undefined) say(t('workspace:form.undone'))
    else complain(trouble)
  }
  return { undo, undoLast }
}
