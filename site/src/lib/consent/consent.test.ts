import { describe, expect, it } from 'vitest'
import { consentStands, publicPath } from '../../scripts/visit-facts.ts'
import { parseCookies } from '../http/cookies.ts'
import { visitorOf } from './consent.ts'

const visitor = (header: string): string | undefined => visitorOf(parseCookies(header))

describe('consent', () => {
  it('gives an id only while the yes stands', () => {
    expect(visitor('tw_consent=granted; tw_visitor=abcdefgh12345678')).toBe('abcdefgh12345678')
    expect(visitor('tw_consent=denied; tw_visitor=abcdefgh12345678')).toBeUndefined()
    expect(visitor('tw_visitor=abcdefgh12345678')).toBeUndefined()
    expect(visitor('tw_consent=granted')).toBeUndefined()
  })

  it('takes no id that could not be ours', () => {
    for (const id of ['short', 'with space 12345678', 'x'.repeat(65), '%3Cscript%3E12345']) {
      expect(visitor(`tw_consent=granted; tw_visitor=${id}`)).toBeUndefined()
    }
  })

  it('is read by the tracker the same way', () => {
    expect(consentStands('a=1; tw_consent=granted; b=2')).toBe(true)
    expect(consentStands('tw_consent=denied')).toBe(false)
    expect(consentStands('xtw_consent=granted')).toBe(false)
    expect(consentStands('tw_consent=grantedx')).toBe(false)
    expect(consentStands('')).toBe(false)
  })
})

describe('what may be recorded of a path', () => {
  it('leaves out what opens a quotation', () => {
    expect(publicPath('/de/quote/AaH9rhxY.1.idCO_Go4XhDs')).toBe('/de/quote/-')
    expect(publicPath('/documents/shared-quote/AaH9rhxY.1.idCO.pdf')).toBe('/documents/shared-quote/-')
    expect(publicPath('/de/quote')).toBe('/de/quote')
    expect(publicPath('/de/quote/received')).toBe('/de/quote/received')
    expect(publicPath('/de/products/bp-80')).toBe('/de/products/bp-80')
  })
})
