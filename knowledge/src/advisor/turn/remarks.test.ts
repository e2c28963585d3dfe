import { describe, expect, it } from 'vitest'
import { complaintsAbout, endsAsQuestion, pointedAt } from './remarks.ts'

describe('pointedAt', () => {
  it.each([
    ['the second one', 1],
    ['die zweite bitte', 1],
    ['el segundo', 1],
    ['o primeiro, por favor', 0],
    ['第二款', 1],
    ['2つ目をお願いします', 1],
    ['الثاني', 1],
    ['the third', 2],
  ])('%s', (text, place) => {
    expect(pointedAt(text, 3)?.place).toBe(place)
  })

  it('points at nothing that is not shown, at nothing in particular, and not in long sentences', () => {
    expect(pointedAt('the third', 2)).toBeUndefined()
    expect(pointedAt('the first or the second', 3)).toBeUndefined()
    expect(pointedAt('four pieces', 3)).toBeUndefined()
    expect(pointedAt(`first of all I would like to say that ${'we '.repeat(30)}`, 3)).toBeUndefined()
  })
})

describe('complaintsAbout', () => {
  it.each([
    ['that is too heavy', 'weight'],
    ['zu schwer', 'weight'],
    ['demasiado pesada', 'weight'],
    ['é pesado demais', 'weight'],
    ['太重了', 'weight'],
    ['重すぎます', 'weight'],
    ['ثقيل جدًا', 'weight'],
    ['zu teuer', 'price'],
    ['太贵了', 'price'],
    ['too noisy', 'noiseLevel'],
  ])('%s', (text, parameter) => {
    expect(complaintsAbout(text)).toEqual([{ parameter, direction: 'lower' }])
  })

  it('hears none in a plain wish', () => {
    expect(complaintsAbout('a heavy duty tool for 80 Nm')).toEqual([])
  })
})

describe('endsAsQuestion', () => {
  it.each(['is it ESD safe?', '有多重？', 'كم وزنه؟'])('%s', (text) => {
    expect(endsAsQuestion(text)).toBe(true)
  })
})
