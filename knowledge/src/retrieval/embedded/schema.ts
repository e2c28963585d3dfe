import { LOCALES, type Locale } from '@tradewind/schema/locales'

/**
 * Raised whenever tables, tokeniser, stemmers or stop words change: an index of another version is thrown away and
 * built anew, since passages and questions must have been cut alike.
 */
export const INDEX_VERSION = 2

export const wordsTable = (locale: Locale): string => `words_${locale}`
export const vocabularyTable = (locale: Locale): string => `vocabulary_${locale}`

/**
 * One full-text table per language: document frequencies and lengths of one language say nothing about another. The
 * tables hold only the index (`content=''`); tokens come ready-made, so that the tokenizer has but to split at spaces.
 */
const TABLES = `
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  document_id TEXT NOT NULL UNIQUE,
  content_hash TEXT NOT NULL,
  embedding TEXT
);
CREATE TABLE passage (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  document INTEGER NOT NULL REFERENCES document (id),
  chunk_id TEXT NOT NULL UNIQUE,
  locale TEXT NOT NULL,
  kind TEXT NOT NULL,
  permission INTEGER NOT NULL,
  models TEXT NOT NULL,
  series TEXT NOT NULL,
  revision TEXT NOT NULL,
  newest INTEGER,
  chunk TEXT NOT NULL,
  sentences TEXT NOT NULL,
  headings INTEGER NOT NULL,
  extras TEXT NOT NULL,
  plain TEXT NOT NULL,
  length INTEGER NOT NULL,
  vector BLOB
);
CREATE INDEX passage_document ON passage (document);
CREATE INDEX passage_series ON passage (series, locale);
CREATE TABLE total (locale TEXT PRIMARY KEY, passages INTEGER NOT NULL, terms INTEGER NOT NULL) WITHOUT ROWID;
`

const fullText = (locale: Locale): string => `
CREATE VIRTUAL TABLE ${wordsTable(locale)} USING fts5 (
  words, grams, facets, content='', contentless_delete=1, tokenize="ascii tokenchars '._-'"
);
CREATE VIRTUAL TABLE ${vocabularyTable(locale)} USING fts5vocab (${wordsTable(locale)}, 'col');
`

export const SCHEMA = `${TABLES}${LOCALES.map(fullText).join('')}PRAGMA user_version = ${INDEX_VERSION};`

/** A term as the full-text table takes it: whatever the tokenizer would split at becomes an underscore. */
export function indexToken(term: string): string {
  return term.replace(/[^a-z0-9._\-\u0080-\u{10ffff}]/gu, '_')
}
