import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { requestQuote } from '../../support/customers.ts'
import { type House, openHouse } from '../../support/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ products: ['BP-80'] })
  await requestQuote(house)
  await house.database.rows(
    `INSERT INTO event (id, type, anonymous_id, occurred_at, source) VALUES (gen_random_uuid(), 'page_view', 'visitor-0001', now(), 'site')`,
  )
})
afterAll(() => house.close())

/** Statements no code of ours sends; PostgreSQL refuses them, whoever sends them. */
const REFUSED: readonly [what: string, sql: string, reason: RegExp][] = [
  [
    'an event of nobody',
    `INSERT INTO event (id, type, occurred_at, source) VALUES (gen_random_uuid(), 'page_view', now(), 'site')`,
    /event_has_a_subject/,
  ],
  ['an event rewritten', `UPDATE event SET type = 'download'`, /never changed/],
  ['an event at another time', `UPDATE event SET occurred_at = now() - interval '1 day'`, /never changed/],
  ['the same event twice', `INSERT INTO event SELECT * FROM event LIMIT 1`, /event_pkey/],
  [
    'two customers of one domain',
    `INSERT INTO account SELECT gen_random_uuid(), name, domain, website, country, industry, employee_count, owner_id, team_id, stage_id, stage_since, NULL, NULL FROM account LIMIT 1`,
    /account_domain_key/,
  ],
  [
    'two contacts of one address, in capitals',
    `INSERT INTO contact (id, account_id, name, email) SELECT gen_random_uuid(), account_id, name, upper(email::text) FROM contact LIMIT 1`,
    /contact_email_key/,
  ],
  ['a mail address without an at', `UPDATE contact SET email = 'jana'`, /contact_email/],
  ['a phone number that cannot be called', `UPDATE contact SET phone = '0711 5550'`, /contact_phone/],
  ['a nameless customer', `UPDATE account SET name = '  '`, /account_name/],
  ['a customer merged into itself', 'UPDATE account SET merged_into_id = id', /account_not_merged_into_itself/],
  ['a customer of no stage', `UPDATE account SET stage_id = gen_random_uuid()`, /account_stage_id_fkey/],
  ['a customer deleted with its quotations', 'DELETE FROM account', /violates (?:foreign key|RESTRICT)/],
  ['an open lead of no customer', 'UPDATE lead SET account_id = NULL', /lead_has_a_customer/],
  [
    'an opportunity won and still open',
    `UPDATE opportunity SET status = 'won', closed_at = NULL`,
    /opportunity_closed/,
  ],
  ['an amount without a currency', 'UPDATE opportunity SET amount = 5, currency = NULL', /opportunity_amount/],
  [
    'a task done at no time',
    `INSERT INTO task (id, title, due_at, status) VALUES (gen_random_uuid(), 'x', now(), 'done')`,
    /task_done/,
  ],
  [
    'a call of two days',
    `INSERT INTO activity (id, account_id, author_id, kind, duration_minutes, happened_at) SELECT gen_random_uuid(), a.id, u.id, 'call', 3000, now() FROM account a, "user" u LIMIT 1`,
    /activity_duration/,
  ],
  [
    'a talk of a contact without its company',
    `INSERT INTO conversation (id, locale, started_at, last_turn_at, contact_id) SELECT gen_random_uuid(), 'en', now(), now(), id FROM contact LIMIT 1`,
    /conversation_contact_has_account/,
  ],
  [
    'a talk that ended before it began',
    `INSERT INTO conversation (id, locale, started_at, last_turn_at) VALUES (gen_random_uuid(), 'en', now(), now() - interval '1 hour')`,
    /conversation_times/,
  ],
  [
    'a talk taken over by nobody',
    `INSERT INTO conversation (id, locale, started_at, last_turn_at, taken_over_at) VALUES (gen_random_uuid(), 'en', now(), now(), now())`,
    /conversation_taken_by_somebody/,
  ],
  [
    'questions answered at no time',
    `INSERT INTO question_cluster (id, question, locale, status, created_at, last_asked_at) VALUES (gen_random_uuid(), 'why?', 'en', 'answered', now(), now())`,
    /question_cluster_answered/,
  ],
  [
    'questions drafted with no draft',
    `INSERT INTO question_cluster (id, question, locale, status, created_at, last_asked_at) VALUES (gen_random_uuid(), 'why?', 'en', 'drafted', now(), now())`,
    /question_cluster_drafted/,
  ],
  [
    'a draft that is nowhere',
    `INSERT INTO question_cluster (id, question, locale, draft_status, created_at, last_asked_at) VALUES (gen_random_uuid(), 'why?', 'en', 'done', now(), now())`,
    /question_cluster_draft/,
  ],
  [
    'two live links of one visitor',
    `INSERT INTO identity_link (id, anonymous_id, contact_id, evidence) SELECT gen_random_uuid(), 'visitor-0001', id, 'x' FROM contact, generate_series(1, 2)`,
    /identity_link_live/,
  ],
  [
    'two default pipelines',
    `INSERT INTO pipeline (id, code, name, is_default) VALUES (gen_random_uuid(), 'other', '{}', true)`,
    /pipeline_one_default/,
  ],
  [
    'a step that leads nowhere',
    `INSERT INTO stage_transition (id, account_id, from_stage_id, to_stage_id, at, reason) SELECT gen_random_uuid(), id, stage_id, stage_id, now(), '{}' FROM account LIMIT 1`,
    /stage_transition_moves/,
  ],
  ['a rule that never counts', 'UPDATE stage_rule SET threshold = 0', /stage_rule_threshold/],
  ['a price below nothing', 'UPDATE price SET amount = -1', /price_sane/],
  ['a rate of nothing', 'UPDATE exchange_rate SET rate = 0', /exchange_rate_sane/],
  [
    'a rate of a currency to itself',
    'UPDATE exchange_rate SET currency = base',
    /exchange_rate_sane|exchange_rate_pkey/,
  ],
  ['a quotation sent at no time', 'UPDATE quote SET sent_at = NULL', /quote_dates/],
  ['a quotation accepted at no time', `UPDATE quote SET status = 'accepted'`, /quote_dates/],
  [
    'two quotations of one number',
    `INSERT INTO quote (id, number, account_id, contact_id) SELECT gen_random_uuid(), number, account_id, contact_id FROM quote LIMIT 1`,
    /quote_number_key/,
  ],
  [
    'a frozen total',
    'UPDATE quote_version SET total_minor = total_minor - 1, subtotal_minor = subtotal_minor - 1',
    /frozen quote version is never changed/,
  ],
  ['a frozen document', `UPDATE quote_version SET document = '{}'`, /frozen quote version is never changed/],
  [
    'a thawed version',
    'UPDATE quote_version SET frozen_at = NULL, document = NULL',
    /frozen quote version is never changed/,
  ],
  ['a frozen version deleted', 'DELETE FROM quote_version', /never deleted/],
  [
    'a frozen line cheaper',
    'UPDATE quote_line_item SET unit_price_minor = 1, line_total_minor = quantity',
    /line item of a frozen quote version/,
  ],
  ['a frozen line gone', 'DELETE FROM quote_line_item', /line item of a frozen quote version/],
  [
    'a line more in a frozen version',
    `INSERT INTO quote_line_item (id, quote_version_id, position, sku, name, quantity, list_price_minor, unit_price_minor, line_total_minor, options) SELECT gen_random_uuid(), id, 99, 'X', 'X', 1, 1, 1, 1, '[]' FROM quote_version LIMIT 1`,
    /line item of a frozen quote version/,
  ],
  [
    'a total that does not add up',
    `INSERT INTO quote_version (id, quote_id, version, locale, currency, exchange_rate, exchange_date, incoterm, incoterm_place, payment_terms, lead_time_days, valid_until, tax_rate_percent, tax_label, subtotal_minor, discount_minor, tax_minor, total_minor) SELECT gen_random_uuid(), id, 9, 'en', 'USD', 1, now(), 'EXW', 'x', 'x', 1, now(), 0, 'x', 100, 0, 0, 101 FROM quote LIMIT 1`,
    /quote_version_total/,
  ],
  [
    'an Incoterm of 2010',
    `INSERT INTO quote_version (id, quote_id, version, locale, currency, exchange_rate, exchange_date, incoterm, incoterm_place, payment_terms, lead_time_days, valid_until, tax_rate_percent, tax_label, subtotal_minor, discount_minor, tax_minor, total_minor) SELECT gen_random_uuid(), id, 9, 'en', 'USD', 1, now(), 'DAT', 'x', 'x', 1, now(), 0, 'x', 100, 0, 0, 100 FROM quote LIMIT 1`,
    /quote_version_sane/,
  ],
  ['a mail sent at no time', `UPDATE mail_message SET status = 'sent'`, /mail_message_sent/],
  ['a user of a role there is not', `UPDATE "user" SET role = 'king'`, /invalid input value for enum/],
  [
    'two users of one address, in capitals',
    `INSERT INTO "user" (id, email, name) VALUES (gen_random_uuid(), 'ADMIN@corvane.example', 'x')`,
    /user_email_key/,
  ],
  [
    'a webhook to anything but HTTP',
    `INSERT INTO webhook_endpoint (id, url, secret, topics) VALUES (gen_random_uuid(), 'file:///etc/passwd', 'x', '{}')`,
    /webhook_endpoint_url|column/,
  ],
]

describe('PostgreSQL refuses', () => {
  it.each(REFUSED)('%s', async (_what, sql, reason) => {
    await expect(house.database.rows(sql)).rejects.toThrow(reason)
  })
})

it('what it refuses had rows to refuse it for', async () => {
  for (const table of [
    'event',
    'account',
    'contact',
    'lead',
    'opportunity',
    'quote',
    'quote_version',
    'quote_line_item',
    'mail_message',
    'price',
    'exchange_rate',
    'stage_rule',
  ])
    expect(await house.database.count(table), table).toBeGreaterThan(0)
})

it('money and time are kept exactly', async () => {
  const { kinds } = await house.database.row<{ kinds: string[] }>(
    `SELECT array_agg(DISTINCT data_type::text ORDER BY data_type::text) AS kinds FROM information_schema.columns
     WHERE table_schema = 'public' AND (column_name LIKE '%\\_at' OR column_name IN ('at', 'amount', 'rate') OR column_name LIKE '%\\_minor')`,
  )
  expect(kinds).toContain('numeric')
  expect(kinds.join()).not.toMatch(/double|real|without time zone/)
})
