import { describe, expect, it } from 'vitest'
import { type PreviewGrant, previewAddress, signPreviewToken, verifyPreviewToken } from './preview.ts'

const secret = 'a-secret-of-the-test'
const grant: PreviewGrant = { collection: 'products', id: '12', locale: 'ar', expiresAt: 2_000 }

describe('preview token', () => {
  it('gives back the grant until its time is over', () => {
    const token = signPreviewToken(secret, grant)
    expect(verifyPreviewToken(secret, token, 2_000)).toEqual(grant)
    expect(verifyPreviewToken(secret, token, 2_001)).toBeUndefined()
  })

  it('refuses another secret, a changed grant and nonsense', () => {
    const token = signPreviewToken(secret, grant)
    const [, mac] = token.split('.')
    const other = Buffer.from(JSON.stringify({ ...grant, id: '13' })).toString('base64url')
    expect(verifyPreviewToken('another-secret-here', token, 1)).toBeUndefined()
    expect(verifyPreviewToken(secret, `${other}.${mac}`, 1)).toBeUndefined()
    for (const nonsense of ['', 'a.b', `${token}x`, null, undefined]) {
      expect(verifyPreviewToken(secret, nonsense, 1)).toBeUndefined()
    }
  })

  it('refuses a well signed body that is no grant', () => {
    const forged = signPreviewToken(secret, { ...grant, locale: 'xx' as PreviewGrant['locale'] })
    expect(verifyPreviewToken(secret, forged, 1)).toBeUndefined()
  })

  it('stands in an address without escaping', () => {
    const address = new URL(previewAddress('https://example.test', secret, grant))
    expect(address.pathname).toBe('/ar/preview')
    expect(verifyPreviewToken(secret, address.searchParams.get('token'), 1)).toEqual(grant)
  })
})
