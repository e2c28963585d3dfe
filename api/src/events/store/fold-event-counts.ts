import type pg from 'pg'

/** Changes folded in one transaction, and customers moved to another book. */
const PORTION = 20_000
/** After so many, what is left of them in the tables is cleared away: every reader would go through it. */
const MANY = 5_000
/** Only one folds at a time; a second one finds nothing to do and leaves. */
const FOLD_LOCK = 7_402_116

const SAME_BOOK = 'b.owner_id IS NOT DISTINCT FROM a.owner_id AND b.team_id IS NOT DISTINCT FROM a.team_id'

/** A statement of its own: the one that folds has to see the new books. */
const OPEN_BOOKS = `
INSERT INTO event_count_book (owner_id, team_id)
SELECT DISTINCT a.owner_id, a.team_id
FROM (SELECT account_id FROM event_count_moved ORDER BY id LIMIT ${PORTION}) m JOIN account a ON a.id = m.account_id
WHERE NOT EXISTS (SELECT 1 FROM event_count_book b WHERE ${SAME_BOOK})
ON CONFLICT DO NOTHING`

/**
 * All in one snapshot: a customer's counts so far go from the old book to the new one, what is folded goes to the new
 * one. A customer whose book was not opened yet (it changed hands between the two statements) waits for the next time.
 */
const FOLD = `
WITH taken AS (
  DELETE FROM event_count_change WHERE id IN (SELECT id FROM event_count_change ORDER BY id LIMIT ${PORTION})
  RETURNING day, type, account_id, count
), moved AS (
  DELETE FROM event_count_moved WHERE id IN (
    SELECT m.id FROM event_count_moved m LEFT JOIN account a ON a.id = m.account_id
    WHERE a.id IS NULL OR EXISTS (SELECT 1 FROM event_count_book b WHERE ${SAME_BOOK}) ORDER BY m.id LIMIT ${PORTION})
  RETURNING account_id
), place AS (
  SELECT m.account_id, p.book_id AS old_book, n.id AS new_book
  FROM (SELECT DISTINCT account_id FROM moved) m
  LEFT JOIN event_count_place p ON p.account_id = m.account_id
  LEFT JOIN (SELECT a.id AS account_id, b.id FROM account a JOIN event_count_book b ON ${SAME_BOOK}
    WHERE a.id IN (SELECT account_id FROM moved)) n ON n.account_id = m.account_id
  WHERE p.book_id IS DISTINCT FROM n.id
), placed AS (
  INSERT INTO event_count_place (account_id, book_id)
  SELECT account_id, new_book FROM place WHERE new_book IS NOT NULL ORDER BY 1
  ON CONFLICT (account_id) DO UPDATE SET book_id = excluded.book_id
), gone AS (
  DELETE FROM event_count_place p USING place WHERE p.account_id = place.account_id AND place.new_book IS NULL
), difference AS (
  SELECT p.old_book AS book_id, c.day, c.type, -c.count AS count
  FROM place p JOIN event_count c ON c.account_id = p.account_id WHERE p.old_book IS NOT NULL
  UNION ALL
  SELECT p.new_book, c.day, c.type, c.count
  FROM place p JOIN event_count c ON c.account_id = p.account_id WHERE p.new_book IS NOT NULL
  UNION ALL
  SELECT CASE WHEN n.account_id IS NULL THEN p.book_id ELSE n.new_book END, t.day, t.type, t.count
  FROM taken t LEFT JOIN event_count_place p ON p.account_id = t.account_id LEFT JOIN place n ON n.account_id = t.account_id
), by_account AS (
  INSERT INTO event_count (account_id, day, type, count)
  SELECT account_id, day, type, sum(count) FROM taken GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (account_id, day, type) DO UPDATE SET count = event_count.count + excluded.count
), in_books AS (
  INSERT INTO event_count_book_day (book_id, day, type, count)
  SELECT book_id, day, type, sum(count) FROM difference WHERE book_id IS NOT NULL
  GROUP BY 1, 2, 3 HAVING sum(count) <> 0 ORDER BY 1, 2, 3
  ON CONFLICT (book_id, day, type) DO UPDATE SET count = event_count_book_day.count + excluded.count
), in_months_of_books AS (
  INSERT INTO event_count_book_month (book_id, month, type, count)
  SELECT book_id, date_trunc('month', day)::date, type, sum(count) FROM difference WHERE book_id IS NOT NULL
  GROUP BY 1, 2, 3 HAVING sum(count) <> 0 ORDER BY 1, 2, 3
  ON CONFLICT (book_id, month, type) DO UPDATE SET count = event_count_book_month.count + excluded.count
), in_all AS (
  INSERT INTO event_count_total (day, type, count)
  SELECT day, type, sum(count) FROM taken GROUP BY 1, 2 HAVING sum(count) <> 0 ORDER BY 1, 2
  ON CONFLICT (day, type) DO UPDATE SET count = event_count_total.count + excluded.count
), in_months AS (
  INSERT INTO event_count_month (month, type, count)
  SELECT date_trunc('month', day)::date, type, sum(count) FROM taken GROUP BY 1, 2 HAVING sum(count) <> 0 ORDER BY 1, 2
  ON CONFLICT (month, type) DO UPDATE SET count = event_count_month.count + excluded.count
)
SELECT (SELECT count(*) FROM taken)::int AS folded, (SELECT count(*) FROM moved)::int AS moved`

/**
 * Folds what triggers noted about new and moved events, and about customers that changed hands, into the counts. Readers
 * see either the change or its effect, never both and never neither.
 * @returns changes folded
 */
export async function foldEventCounts(pool: pg.Pool, signal?: AbortSignal): Promise<number> {
  let all = 0
  while (signal?.aborted !== true) {
    const { folded, moved } = await foldPortion(pool)
    all += folded
    if (folded < PORTION && moved < PORTION) break
  }
  if (all >= MANY) await pool.query('VACUUM (SKIP_LOCKED) event_count_change, event_count_moved')
  return all
}

interface Portion {
  readonly folded: number
  readonly moved: number
}

async function foldPortion(pool: pg.Pool): Promise<Portion> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [FOLD_LOCK])
    const portion = rows[0]?.mine === true ? await foldMine(client) : undefined
    await client.query('COMMIT')
    return portion ?? { folded: 0, moved: 0 }
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error))
    throw error
  } finally {
    // A connection in a broken transaction is not given to others.
    client.release(broken)
  }
}

async function foldMine(client: pg.PoolClient): Promise<Portion | undefined> {
  await client.query(OPEN_BOOKS)
  return (await client.query<Portion>(FOLD)).rows[0]
}
