import type { Transaction } from '../database/client.ts'
import { installPipeline } from './store/install-pipeline.store.ts'
import { EXPORTER } from './templates/exporter.ts'

/** Gives an empty database its pipeline of five stages (and Lost) with the source's rules. Does nothing when there is one. */
export async function installDefaultPipeline(transaction: Transaction): Promise<void> {
  if ((await transaction.pipeline.count()) > 0) return
  await installPipeline(transaction, EXPORTER, {
    code: 'standard',
    name: EXPORTER.name,
    isDefault: true,
    teamId: null,
    productLine: null,
    by: 'system',
  })
}
