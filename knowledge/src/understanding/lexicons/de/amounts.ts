import type { AmountWords } from '../../lexicon/locale-lexicon.ts'

/** Number words are compounds and read by numbers/german.ts. */
export const amounts: AmountWords = {
  numbers: { 6: 'halbes dutzend | ein halbes dutzend' },
  scales: { 12: 'dutzend', 100: 'hundert', 1000: 'tausend | tsd', 1000000: 'million | millionen | mio' },
  weakNumbers: {},
  joiners: 'und',
  halves: 'einhalb',
  before: {
    atLeast:
      'mindestens | mind | min | minimal | minimum | wenigstens | nicht weniger als | nicht unter | mehr als | über | ab | größer als | größer | nicht kleiner als | oberhalb | oberhalb von | zumindest | nicht niedriger als | mehr wie | höher als',
    atMost:
      'nicht schlechter als | besser als | höchstens | maximal | max | maximum | bis zu | bis | nicht mehr als | nicht über | weniger als | unter | unterhalb | unterhalb von | kleiner als | nicht schwerer als | nicht länger als | maximales | maximale | maximaler | maximalen | nicht höher als | nicht lauter als | nicht größer als | niedriger als | darf nicht mehr als | allerhöchstens | bis maximal | bis max | geringer als | nicht mehr wie | bis höchstens | höchst',
    about:
      'etwa | ca | circa | zirka | ungefähr | rund | um die | so um die | annähernd | knapp | gut | an die | in etwa | so etwa | ungefähr bei | so | so ca',
    exactly: 'genau | exakt | präzise',
  },
  after: {
    atLeast:
      'oder mehr | oder höher | aufwärts | und mehr | mindestens | minimum | und aufwärts | oder drüber | oder darüber | plus',
    atMost:
      'oder weniger | maximal | höchstens | maximum | max | nicht mehr | oder darunter | oder leichter | und weniger | abwärts | als obergrenze | obergrenze | oder drunter | nicht überschreiten',
    about: 'ungefähr | circa | in etwa | so ungefähr | plus minus',
  },
  both: {},
  counters:
    'davon | solche | stück | stk | st | einheit(en) | satz | sätze | stücke | exemplare | paar | sets | set | pcs | stücken | mal | garnituren | anzahl',
  currencies: {
    EUR: 'euro | eur | teuro',
    USD: 'dollar | us-dollar | usd | us dollar',
    CHF: 'franken | schweizer franken | chf | sfr',
    GBP: 'britische pfund | pfund sterling | gbp',
    CNY: 'yuan | renminbi | rmb | cny',
    JPY: 'yen | jpy',
    PLN: 'zloty | pln',
    CZK: 'tschechische kronen | czk',
    SEK: 'schwedische kronen | sek',
    DKK: 'dänische kronen | dkk',
    NOK: 'norwegische kronen | nok',
    HUF: 'forint | huf',
    BRL: 'reais | real',
    AED: 'dirham',
    TRY: 'türkische lira | lira',
    MXN: 'mexikanische pesos',
  },
}
