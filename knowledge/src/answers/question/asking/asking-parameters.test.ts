import type { Locale } from '@tradewind/schema/locales'
import { PARAMETERS } from '@tradewind/schema/ontology'
import { expect, it } from 'vitest'
import { plain } from '../../../gate/reading/normalise.ts'
import { namedParameters } from '../../../gate/reading/parameters.ts'
import { ar } from './ar.ts'
import { askingParameters } from './asking-parameters.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { ja } from './ja.ts'
import { pt } from './pt.ts'
import { zh } from './zh.ts'

const asked = (text: string, locale: Locale) => askingParameters(plain(text), locale).parameters

it.each<[Locale, string, string]>([
  ['en', 'How many kilos is the AP-300?', 'weight'],
  ['en', 'How hard can the TW-340D pull?', 'torqueRange'],
  ['en', 'Will a few splashes kill the BP-110?', 'ipClass'],
  ['en', 'Can I leave the CX-4 in the rain?', 'ipClass'],
  ['en', 'Up to which M can I use the AP-80?', 'boltSize'],
  ['en', 'How long is the cable of the DN-40?', 'cableLength'],
  ['de', 'Wie laut wird die AP-80?', 'noiseLevel'],
  ['de', 'Was wiegt der BP-150 mit Akku?', 'weight'],
  ['de', 'Wie viele Schrauben schafft der BP-80 mit einer Ladung?', 'tighteningsPerCharge'],
  ['de', 'Welcher Schlauch gehört an den AP-50?', 'hoseDiameter'],
  ['es', '¿Cuánto pesa la BP-150?', 'weight'],
  ['es', '¿Hace mucho ruido la AP-80?', 'noiseLevel'],
  ['es', '¿Aguanta salpicaduras la BP-110?', 'ipClass'],
  ['pt', 'A AP-80 é barulhenta?', 'noiseLevel'],
  ['pt', 'Quantos fusos o CX-8 comanda?', 'channels'],
  ['pt', 'Quantos quilos tem a AP-300?', 'weight'],
  ['ar', 'كم يزن مفك البطارية BP-150 مع بطاريته؟', 'weight'],
  ['ar', 'كم مغزلًا تشغّل CX-8؟', 'channels'],
  ['ar', 'هل يتحمل BP-110 رذاذ الماء؟', 'ipClass'],
  ['ja', 'AP-300は手で持つと何キロですか', 'weight'],
  ['ja', 'AP-80はうるさいですか', 'noiseLevel'],
  ['ja', 'CX-8は何軸まで動かせますか。', 'channels'],
  ['zh', 'BP-150 多重？', 'weight'],
  ['zh', 'BP-80 充一次电能打多少颗螺丝？', 'tighteningsPerCharge'],
  ['zh', 'CX-8 能带几根轴？', 'channels'],
])('%s: %s asks for %s', (locale, text, code) => {
  expect(asked(text, locale)).toEqual([code])
})

it.each<[Locale, string]>([
  ['en', 'Which oil goes into the AP-80?'],
  ['en', 'How long does delivery of the BP-80 take?'],
  ['de', 'Was bedeutet der Fehler E12 am CX-4?'],
  ['es', '¿Qué aceite lleva la AP-80?'],
  ['pt', 'Que óleo leva a AP-80?'],
  ['ar', 'أي زيت يناسب AP-80؟'],
  ['ja', 'AP-80にはどのオイルを使いますか'],
  ['zh', 'AP-80 用什么油？'],
  ['es', '¿Cuánto tarda en cargarse la TW-135D?'],
  ['pt', 'É preciso recalibrar o TS-75R depois de trocar os rolamentos?'],
  ['de', 'Wie lange muss ich nach dem Abschalten der CX-8 warten?'],
  ['zh', 'TW-135D 充满电要多久？'],
  ['en', 'Why is my AP-80 suddenly so loud?'],
  ['ja', 'AP-80が急にうるさくなったのですが'],
  ['ar', 'لماذا صار صوت AP-80 مزعجا؟'],
])('%s: %s asks for no property', (locale, text) => {
  expect(asked(text, locale)).toEqual([])
})

it('tells the longer words from those within them', () => {
  expect(asked('How long is the cable of the DN-40, and how loud is it?', 'en')).toEqual(['cableLength', 'noiseLevel'])
  expect(asked('Wie kalt darf der BP-80 lagern?', 'de')).toEqual(['storageTemperature'])
})

it('says what stands beside the words it knows, as it was written', () => {
  expect(askingParameters('How heavy is the BP-80 with its Nut?', 'en').rest.trim()).toBe('is the BP-80 with its Nut?')
})

it('leaves the reading of statements alone', () => {
  expect([...namedParameters('The tool shakes and stands in the rain.', 'en')]).toEqual([])
})

it('has words for every property but the marks, open at their end only', () => {
  const codes = PARAMETERS.map(({ code }) => code).filter((code) => code !== 'certificates')
  for (const words of [en, zh, es, ar, ja, de, pt]) {
    expect(Object.keys(words)).toEqual(codes)
    const all = Object.values(words).flatMap((list) => list.split('|').map((word) => word.trim()))
    expect(all.filter((word) => word === '' || word.slice(0, -1).includes('*'))).toEqual([])
  }
})
