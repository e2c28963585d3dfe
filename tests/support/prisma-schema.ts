/**
 * What schema.prisma says the database looks like, as far as PostgreSQL's own catalogue can be asked for the same. Reads
 * the part of Prisma's language that the file uses, and throws at anything else rather than overlook it.
 */
export interface DatabaseShape {
  /** Per table its columns, each as PostgreSQL writes it: `character(2) not null`. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Per enum its values in order. */
  readonly enums: Readonly<Record<string, readonly string[]>>
  /** `table(column, …)` of every primary key. */
  readonly primaryKeys: readonly string[]
  /** `table(column, …)` of everything that is declared unique. */
  readonly unique: readonly string[]
  /** `table(column) → table(column), on delete …`. */
  readonly foreignKeys: readonly string[]
}

interface Block {
  readonly kind: string
  readonly name: string
  readonly lines: readonly string[]
}

const SCALARS: Readonly<Record<string, string>> = {
  String: 'text',
  Boolean: 'boolean',
  Int: 'integer',
  BigInt: 'bigint',
  Float: 'double precision',
  Json: 'jsonb',
  DateTime: 'timestamp(3) without time zone',
  Decimal: 'numeric(65,30)',
  Bytes: 'bytea',
}

const NATIVE: Readonly<Record<string, (size: string) => string>> = {
  Uuid: () => 'uuid',
  Citext: () => 'citext',
  Text: () => 'text',
  Date: () => 'date',
  JsonB: () => 'jsonb',
  SmallInt: () => 'smallint',
  Char: (size) => `character${size}`,
  VarChar: (size) => `character varying${size}`,
  Decimal: (size) => `numeric${size}`,
  Timestamptz: (size) => `timestamp${size} with time zone`,
}

const FIELD = /^(?<name>\w+)\s+(?<type>\w+)(?<list>\[\])?(?<optional>\?)?(?<rest>\s.*)?$/

export function readPrismaSchema(text: string): DatabaseShape {
  const blocks = blocksOf(text)
  const enums = new Map(blocks.filter(({ kind }) => kind === 'enum').map((block) => [block.name, block]))
  const models = new Map(blocks.filter(({ kind }) => kind === 'model').map((block) => [block.name, block]))
  const columns: Record<string, Record<string, string>> = {}
  const primaryKeys: string[] = []
  const unique: string[] = []
  const foreignKeys: string[] = []
  for (const model of models.values()) {
    const table = tableOf(model)
    const own: Record<string, string> = {}
    columns[table] = own
    for (const { name, type, list, optional, rest } of fieldsOf(model)) {
      if (models.has(type)) {
        const key = foreignKeyOf(model, { type, optional, rest }, models)
        if (key !== undefined) foreignKeys.push(key)
        continue
      }
      const column = columnOf(name, rest)
      const declared = enums.has(type) ? tableOf(enums.get(type) as Block) : nativeType(type, rest)
      // Prisma writes lists without NOT NULL.
      own[column] = list ? `${declared}[]` : `${declared}${optional ? '' : ' not null'}`
      if (/@id\b/.test(rest)) primaryKeys.push(`${table}(${column})`)
      if (/@unique\b/.test(rest)) unique.push(`${table}(${column})`)
    }
    for (const line of model.lines) {
      const [, what, list] = line.match(/^@@(id|unique)\(\[([^\]]+)\]/) ?? []
      if (list !== undefined) {
        const names = list.split(',').map((name) => columnNamed(model, name.trim()))
        ;(what === 'id' ? primaryKeys : unique).push(`${table}(${names.join(', ')})`)
      }
    }
  }
  return {
    columns,
    enums: Object.fromEntries([...enums.values()].map((block) => [tableOf(block), valuesOf(block)])),
    primaryKeys: primaryKeys.sort(),
    unique: unique.sort(),
    foreignKeys: foreignKeys.sort(),
  }
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^(\w+) (\w+) \{\n(.*?)^\}/gms)].map(([, kind = '', name = '', body = '']) => ({
    kind,
    name,
    lines: body
      .split('\n')
      .map((line) => line.replace(/\s*\/\/.*$/, '').trim())
      .filter((line) => line !== ''),
  }))
}

const tableOf = (block: Block): string =>
  block.lines.map((line) => line.match(/^@@map\("(.+)"\)/)?.[1]).find((name) => name !== undefined) ?? block.name

const valuesOf = (block: Block): string[] => block.lines.filter((line) => !line.startsWith('@@'))

function fieldsOf(model: Block) {
  return model.lines
    .filter((line) => !line.startsWith('@@'))
    .map((line) => {
      const { name = '', type = '', list, optional, rest = '' } = line.match(FIELD)?.groups ?? {}
      if (name === '' || /@ignore|Unsupported|dbgenerated/.test(line))
        throw new Error(`${model.name}: cannot read ${line}`)
      return { name, type, list: list !== undefined, optional: optional !== undefined, rest }
    })
}

const columnOf = (name: string, rest: string): string => rest.match(/@map\("(.+?)"\)/)?.[1] ?? name

function columnNamed(model: Block, name: string): string {
  const field = fieldsOf(model).find((candidate) => candidate.name === name)
  if (field === undefined) throw new Error(`${model.name} has no field ${name}`)
  return columnOf(name, field.rest)
}

function nativeType(type: string, rest: string): string {
  const [, native, size = ''] = rest.match(/@db\.(\w+)(\([\d, ]+\))?/) ?? []
  const declared = native === undefined ? SCALARS[type] : NATIVE[native]?.(size.replaceAll(' ', ''))
  if (declared === undefined) throw new Error(`no type of PostgreSQL is known for ${type} ${rest}`)
  return declared
}

function foreignKeyOf(
  model: Block,
  { type, optional, rest }: { readonly type: string; readonly optional: boolean; readonly rest: string },
  models: ReadonlyMap<string, Block>,
): string | undefined {
  const [, fields, references] = rest.match(/fields: \[([^\]]+)\], references: \[([^\]]+)\]/) ?? []
  if (fields === undefined || references === undefined) return undefined
  const target = models.get(type) as Block
  const named = (block: Block, list: string) => list.split(',').map((name) => columnNamed(block, name.trim()))
  const onDelete = rest.match(/onDelete: (\w+)/)?.[1] ?? (optional ? 'SetNull' : 'Restrict')
  return `${tableOf(model)}(${named(model, fields).join(', ')}) → ${tableOf(target)}(${named(target, references).join(', ')}), on delete ${onDelete}`
}
