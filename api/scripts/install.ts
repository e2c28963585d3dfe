import { installContentLibrary } from '../src/content/store/content.store.ts'
import { openDatabase } from '../src/database/client.ts'
import { installDefaultPipeline } from '../src/funnel/defaults.ts'
import { installPlaybooks } from '../src/playbooks/store/playbook.store.ts'
import { DEFAULT_TRADE_TERMS } from '../src/quotes/default-trade-terms.ts'
import { saveTradeTerms } from '../src/quotes/store/trade-terms.store.ts'

/** Gives an empty database what every installation needs: the pipeline, playbooks, content library and neutral trade terms. Repeating it changes nothing. */
const database = openDatabase(process.env.DATABASE_URL ?? '', 2)
try {
  await database.prisma.$transaction(async (transaction) => {
    await installDefaultPipeline(transaction)
    await installContentLibrary(transaction, new Date())
    await installPlaybooks(transaction)
    if ((await transaction.setting.count({ where: { code: 'trade_terms' } })) === 0) {
      await saveTradeTerms(transaction, DEFAULT_TRADE_TERMS)
    }
  })
} finally {
  await database.close()
}
