import { expect, test } from 'vitest'
import { read } from '../testing/read.ts'

test.each([
  ['en', 'your wrench snapped on the second day and nobody picks up the phone', 'complaint'],
  ['en', 'could I get a human please', 'talk_to_person'],
  ['en', 'how much for twenty of the BP-80', 'ask_price'],
  ['en', 'which is better, BP-80 or DN-40?', 'compare'],
  ['en', 'what torque for M10 12.9?', 'ask_calculation'],
  ['en', 'haven’t got a clue, sorry', 'dont_know'],
  ['en', '20 BP-80, 20-80 Nm, don’t know the protocol yet', 'find_product'],
  ['de', 'nö', 'reject'],
  ['de', 'jo, passt', 'confirm'],
  ['es', 'no, que sean 30', 'correct'],
  ['pt', 'quanto tempo leva a entrega?', 'ask_delivery'],
  ['zh', '麻烦报个价', 'request_quote'],
  ['zh', '里斯本天气怎么样', 'off_topic'],
  ['ja', '10台だといくらになりますか', 'ask_price'],
  ['ja', 'ありがとう、以上です', 'thank'],
  ['ar', 'متى يوصل عندنا', 'ask_delivery'],
  ['ar', 'السلام عليكم', 'greet'],
] as const)('%s: %s is %s', (locale, text, expected) => {
  expect(read(locale, text).intents[0]?.code).toBe(expected)
})
