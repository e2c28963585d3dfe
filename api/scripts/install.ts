import { openDatabase } from '../src/database/client.ts'
import { installDefaultPipeline } from '../src/funnel/defaults.ts'
import { DEFAULT_TRADE_TERMS } from '../src/quotes/default-trade-terms.ts'
import { saveTradeTerms } from '../src/quotes/store/trade-terms.store.ts'

/** Gives an empty database what every installation needs: the pipeline and neutral trade terms. Repeating it changes nothing. */
const database = openDatabase(process.env.DATABASE_URL ?? '', 2)
try {
  await database.prisma.$transaction(async (transaction) => {
    await installDefaultPipeline(transaction)
    if ((await transaction.setting.count({ where: { code: 'trade_terms' } })) === 0) {
      await saveTradeTerms(transaction, DEFAULT_TRADE_TERMS)
    }
  })
} finally {
  await database.close()
}
