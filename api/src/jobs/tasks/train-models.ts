import { scoreEverybody } from '../../scoring/use-cases/score-subjects.ts'
import { trainModels as train } from '../../scoring/use-cases/train-models.ts'
import { weighBehaviour } from '../../scoring/use-cases/weigh-behaviour.ts'
import type { Task } from '../task.ts'

export const trainModels: Task<'train_models'> = async (work, { by = 'system' }, { signal }) => {
  await weighBehaviour(work, by)
  const trained = await train(work, by, signal)
  work.log.info({ trained }, 'looked for better models')
  if (trained.some(({ verdict }) => verdict === 'promote')) await scoreEverybody(work)
}
