import { describe, expect, it } from 'vitest'
import { findMentions } from './find-mentions.ts'

const COLLEAGUES = [
  { id: 'jonas', name: 'Jonas Brandt' },
  { id: 'jon', name: 'Jon' },
  { id: 'tang', name: 'Tang Ruoxi' },
  { id: 'wang', name: '王伟' },
  { id: 'omar', name: 'عمر فاروق' },
  { id: 'zoe', name: 'Zoë' },
]

describe('mentions in a comment', () => {
  it.each([
    ['@Jonas Brandt please call', ['jonas']],
    ['ask @jonas brandt, then @TANG RUOXI', ['jonas', 'tang']],
    ['@Jon will do; @Jonas will not', ['jon']],
    ['@Jonas Brandt and again @Jonas Brandt', ['jonas']],
    ['请@王伟看一下', ['wang']],
    ['@王伟看一下', ['wang']],
    ['يرجى من @عمر فاروق الاتصال', ['omar']],
    ['@Zoe\u0308, look', ['zoe']],
    ['write to brandt@jon.example', []],
    ['(@Jon)', ['jon']],
    ['nobody @here', []],
    ['@', []],
    ['', []],
  ])('%s', (text, ids) => {
    expect(findMentions(text, COLLEAGUES)).toEqual(ids)
  })

  it('names everybody of one name', () => {
    const twins = [...COLLEAGUES, { id: 'jon2', name: 'Jon' }]
    expect(findMentions('@Jon?', twins)).toEqual(['jon', 'jon2'])
  })
})
