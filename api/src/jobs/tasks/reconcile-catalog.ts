import { CmsUnavailableError, reconcileCatalog as reconcile } from '../../catalog/use-cases/reconcile-catalog.ts'
import type { Task } from '../task.ts'

/** A CMS that is down is no failure of ours: its webhooks come when it is back, and so does this job. */
export const reconcileCatalog: Task<'reconcile_catalog'> = async (work) => {
  try {
    const { changed, withdrawn } = await reconcile(work)
    if (changed + withdrawn > 0) work.log.info({ changed, withdrawn }, 'the catalogue was caught up with the CMS')
  } catch (error) {
    if (!(error instanceof CmsUnavailableError)) throw error
    work.log.info(
      { reason: error.message.slice(0, 300) },
      'the catalogue could not be compared with the CMS; trying again later',
    )
  }
}
