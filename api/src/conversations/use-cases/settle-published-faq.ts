import type { Transaction } from '../../database/client.ts'

/**
 * The CMS changed what the public sees of an FAQ entry: the first time that is its publication, and the questions it was
 * drafted from have their answer. Should the answer not be found after all, the next such question opens them again.
 */
export async function settlePublishedFaq(transaction: Transaction, cmsId: string, at: Date): Promise<void> {
  await transaction.questionCluster.updateMany({
    where: { cmsId, status: 'drafted' },
    data: { status: 'answered', answeredAt: at },
  })
}
