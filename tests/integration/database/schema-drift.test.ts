import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshDatabase, type TestDatabase } from '../../support/database.ts'
import { type DatabaseShape, readPrismaSchema } from '../../support/prisma-schema.ts'
import { repositoryPath } from '../../support/repository.ts'

const COLUMNS = `SELECT c.relname AS "table", a.attname AS "column",
    replace(format_type(a.atttypid, a.atttypmod), '"', '') || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END AS type
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped`
const ENUMS = `SELECT t.typname AS name, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS values
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`
/** Whole indexes over plain columns: a partial one promises less than schema.prisma does. */
const UNIQUE = `SELECT format('%s(%s)', c.relname, string_agg(a.attname, ', ' ORDER BY k.position)) AS key, i.indisprimary AS primary
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, position)
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
  WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL
  GROUP BY i.indexrelid, c.relname, i.indisprimary`
const FOREIGN_KEYS = `SELECT format('%s(%s) → %s(%s), on delete %s', o.conrelid::regclass,
    (SELECT string_agg(a.attname, ', ' ORDER BY k.n) FROM unnest(o.conkey) WITH ORDINALITY AS k(num, n)
     JOIN pg_attribute a ON a.attrelid = o.conrelid AND a.attnum = k.num),
    o.confrelid::regclass,
    (SELECT string_agg(a.attname, ', ' ORDER BY k.n) FROM unnest(o.confkey) WITH ORDINALITY AS k(num, n)
     JOIN pg_attribute a ON a.attrelid = o.confrelid AND a.attnum = k.num),
    CASE o.confdeltype WHEN 'c' THEN 'Cascade' WHEN 'n' THEN 'SetNull' WHEN 'r' THEN 'Restrict' WHEN 'a' THEN 'NoAction' ELSE 'SetDefault' END) AS key
  FROM pg_constraint o WHERE o.contype = 'f' AND o.connamespace = 'public'::regnamespace`

/** Made by the runner of the migrations, or written by hand for what schema.prisma cannot say. */
const NOT_PRISMAS = ['_prisma_migrations']

let database: TestDatabase
let declared: DatabaseShape
beforeAll(async () => {
  database = await freshDatabase()
  declared = readPrismaSchema(readFileSync(repositoryPath('schema/prisma/schema.prisma'), 'utf8'))
})
afterAll(() => database.drop())

const ours = (key: string): boolean => !NOT_PRISMAS.some((table) => key.startsWith(`${table}(`))
const unquoted = (key: string): string => key.replaceAll('"', '')

describe('a database that went through the migrations, beside schema.prisma', () => {
  it('has the same tables with the same columns of the same types', async () => {
    const found: Record<string, Record<string, string>> = {}
    for (const row of await database.rows<{ table: string; column: string; type: string }>(COLUMNS)) {
      if (!NOT_PRISMAS.includes(row.table)) found[row.table] = { ...found[row.table], [row.column]: row.type }
    }
    expect(Object.keys(found).length).toBeGreaterThan(30)
    expect(found).toEqual(declared.columns)
  })

  it('has the same enums with the same values in the same order', async () => {
    const rows = await database.rows<{ name: string; values: string[] }>(ENUMS)
    expect(Object.fromEntries(rows.map(({ name, values }) => [name, values]))).toEqual(declared.enums)
  })

  it('has the same primary keys, and keeps unique what is declared so', async () => {
    const rows = await database.rows<{ key: string; primary: boolean }>(UNIQUE)
    const keys = (primary: boolean) => rows.filter((row) => row.primary === primary).map(({ key }) => unquoted(key))
    expect(keys(true).filter(ours).sort()).toEqual(declared.primaryKeys)
    expect(declared.unique.length).toBeGreaterThan(15)
    expect(declared.unique.filter((key) => !keys(false).includes(key))).toEqual([])
  })

  it('has the same foreign keys with the same consequences', async () => {
    const rows = await database.rows<{ key: string }>(FOREIGN_KEYS)
    expect(rows.map(({ key }) => unquoted(key)).sort()).toEqual(declared.foreignKeys)
  })
})

describe('the comparison itself', () => {
  const text = readFileSync(repositoryPath('schema/prisma/schema.prisma'), 'utf8')
  const changed = (from: string, to: string): DatabaseShape => {
    expect(text).toContain(from)
    return readPrismaSchema(text.replace(from, to))
  }

  it.each([
    [
      'a column',
      'emailVerified Boolean  @default(false)',
      'emailChecked Boolean  @default(false)\n  emailVerified Boolean  @default(false)',
      'columns',
    ],
    ['a column that may be empty', 'image         String?', 'image         String', 'columns'],
    ['a native type', '@map("team_id") @db.Uuid', '@map("team_id")', 'columns'],
    ['a value of an enum', '  visitor\n', '  visitor\n  guest\n', 'enums'],
    ['a unique column', 'email         String   @unique @db.Citext', 'email         String   @db.Citext', 'unique'],
    ['what follows a deletion', 'references: [id], onDelete: Cascade)', 'references: [id])', 'foreignKeys'],
  ] as const)('sees the difference of %s', (_what, from, to, part) => {
    expect(changed(from, to)[part]).not.toEqual(declared[part])
  })

  it('stops at what it cannot read', () => {
    expect(() => changed('image         String?', 'image         Unsupported("point")')).toThrow(/cannot read|no type/)
  })
})
