import { stemmer } from '@orama/stemmers/portuguese'

/** Plurals whose singular is not the one of the rule. */
const IRREGULAR: Readonly<Record<string, string>> = {
  mães: 'mãe',
  pais: 'pai',
  leis: 'lei',
  reis: 'rei',
  heróis: 'herói',
  pins: 'pin',
}
/** They only end like a plural. */
const INVARIABLE = new Set(
  `mais jamais demais cais caos dois depois pois seis dezesseis dezasseis lapis tenis gratis oasis iris bis quis paris
  deis taxis chassis`.split(/\s+/u),
)

/** bateria, matéria: nouns that Snowball takes for the conditional of a verb, bat-eria. */
const NOUN_IN_ERIA = /(?<=..)([eé]ri)as?$/u

/** Plural endings that change the end of the singular; the first that fits. Accents may have been left out. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(?:[oõ]es|ã[eo]s|(?<=.)aos)$/u, 'ão'],
  [/(?<=.)ais$/u, 'al'],
  [/(?:(?<=.)éis|(?<=..)eis)$/u, 'el'],
  [/(?:(?<=.)óis|(?<=...)ois)$/u, 'ol'],
  [/(?<=az)uis$/u, 'ul'],
  [/(?<=^[^áéíóúâêô]{2,}[^aeiouáéíóúâêô])is$/u, 'il'],
  [/(?<=[íéóê].{0,4}on)s$/u, ''],
  [/(?<=.[aeiouéêáó])ns$/u, 'm'],
]

function singular(word: string): string {
  const [plural, end] = PLURALS.find(([ending]) => ending.test(word)) ?? [/$/u, '']
  return word.replace(plural, end)
}

/**
 * Snowball, after the plurals whose stem it does not bring to that of their singular: vibrações, canais, níveis,
 * barris, nuvens. The unstressed -il of fácil has the plural of -el, therefore both are read as -el.
 */
export function portugueseStem(word: string): string {
  const noun = NOUN_IN_ERIA.exec(word)
  if (noun !== null) return `${word.slice(0, noun.index)}eri`
  if (INVARIABLE.has(word)) return stemmer(word)
  const one = IRREGULAR[word] ?? singular(word)
  return stemmer(
    one
      .replace(/(?<=..)il$/u, 'el')
      .replace(/(?<=..)ao$/u, 'ão')
      .replace(/cão$/u, 'ção'),
  )
}
