import { CONCEPTS, TRADE_CONCEPTS } from './concepts.ts'
import type { Entry } from './entries.ts'

const headed = (words: string): ReadonlySet<Entry> => {
  const heads = new Set(words.split('|').map((word) => word.trim()))
  return new Set(CONCEPTS.filter(({ words: { en } }) => heads.has(en[0] ?? '')))
}

/**
 * Concepts of the lexicon, by their first English word, that carry no fact of their own: ways of asking, verbs of use,
 * places, people, amounts, and what any tool is called. Said beside a property they leave nothing open.
 */
const LIGHT_WORDS =
  'able | according to | achieve | add | afterwards | almost | alone | already | always | amount | answer | arrive | appear | appliance | application | approach | approximate value | ask | assembly line | attention | aware | begin | being used | belong | best | better | both of them | bring | building | buy | certain | choose | close by | colleague | common | concern | convenient | days | depend | detail | determine | difference | different | difficult | directly | easy | engineer | enough | equipment | estimate | even | exceed | extra | exact | explain | far | facility | figure | find | fitter | five | first | four | general | good part | half | hall | hand | handheld | handling | hardly | important | individual | inform | information | inner | instead | instrument | interest | item | job | key figures | kind | known | large | learn | least | less | little | locate | look | lot | machine | main | manage | maximum | meaning | measure | model | name | nearby | needle | nominal | number of | obtain | operate | operator | ordinary | people | perform | piece | place | plan | power tool | product | proper | question | range | reach | ready | real | receive | recommend | request | required | room | run | rule | several | side | site | six | size | station | steers | suitable | system | team | ten | third | three | time | today | tool | try | twelve | twice | two | typical | unit | usage | value | wall | weigh | whole | wide | within | workpiece | works | workshop | worth | wrench'
/** What a property with two ends answers by them: "at most", "the smallest". */
const END_WORDS =
  'low | high | lowest | maximum | above the limit | below the limit | large | least | little | upper | limit | maximum pressure'

/** What data sheets have no row for: a property that stands nearby does not answer a question that says one of these. */
const DECIDING_WORDS =
  'acid | address | alcohol | altitude | bearing | brand | bush | colour | colour temperature | dye | food grade | fuse | grease | hardness | language | leakage current | nut | odour | oil | paint | password | plated | raw material | rubber | salt | serial number | smartphone | software | solvent | video | viscosity'
/** Compounds that name something else than the property whose word they contain. */
const OTHER_COMPOUNDS = 'colour temperature | initial torque | snug torque | torque multiplier | torque wrench'

/** Concepts without a fact. */
export const LIGHT = headed(LIGHT_WORDS)
/** Concepts that say an end of a range. */
export const ENDS = headed(END_WORDS)
/** Concepts that no data sheet has a row for. */
export const DECIDING = headed(DECIDING_WORDS)
/** Concepts in whose words a property's word means something else. */
export const COMPOUNDS = headed(OTHER_COMPOUNDS)

const TRADE: ReadonlySet<Entry> = new Set(TRADE_CONCEPTS)
const GENERAL: ReadonlySet<Entry> = new Set(CONCEPTS.filter((entry) => !TRADE.has(entry)))

/** A word is light when one of its meanings is and none of the others is of the trade. @param ends those of a range count */
export function isLight(entries: readonly Entry[], ends: boolean): boolean {
  const carriesNothing = (entry: Entry) => LIGHT.has(entry) || (ends && ENDS.has(entry))
  return entries.some(carriesNothing) && entries.every((entry) => carriesNothing(entry) || GENERAL.has(entry))
}
