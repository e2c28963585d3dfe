import type { Sample } from './corpus.ts'

export interface Variant {
  readonly message: string
  readonly email: string
}

/** Chance that is the same in every run (mulberry32). */
export function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const SENDER = { email: 'someone@norddrive.example', site: 'https://www.norddrive.example' }
const STRANGE_SITES = [
  'https://growth-offer.example/start',
  'www.best-service.example',
  'http://promo24.example/?ref=77',
  'bit.ly/3kQz81',
]
const CONTACTS = ['+49 711 5550142', 'WhatsApp +91 98 5550 0134', 'Tel. +55 11 5550-0199', 'mobile 0044 7700 900123']
const GREETINGS = ['Dear Sir or Madam,', 'Hello,', 'Hi team,', 'Good day']

/**
 * Other ways the same message could have come, so that a greeting or a phone number is not taken for the reason: parts of
 * it, with somebody's contact data, with links to one's own site or to another, disguised.
 */
export function vary({ message, label }: Sample, chance: () => number): Variant[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T
  const sentences = message.split(/(?<=[.!?。！？؟।])\s*/).filter((sentence) => sentence.length > 12)
  const variants = [message, `${message} ${pick(CONTACTS)}`, `${pick(GREETINGS)} ${message}`]
  if (sentences.length > 1) {
    const left = Math.floor(chance() * sentences.length)
    variants.push(sentences.filter((_, index) => index !== left).join(' '))
  }
  if (label === 'ham') variants.push(`${message} ${SENDER.site}`)
  else {
    variants.push(`${message} ${pick(STRANGE_SITES)}`)
    if (chance() < 0.2) variants.push(message.toUpperCase())
    if (chance() < 0.2) variants.push(message.replace(/(\p{L}{3})(\p{L}{3})/gu, '$1\u200b$2'))
  }
  return variants.map((text) => ({ message: text, email: SENDER.email }))
}
