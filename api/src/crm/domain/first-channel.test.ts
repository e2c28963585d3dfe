import { describe, expect, it } from 'vitest'
import { type Arrival, firstChannel } from './first-channel.ts'

const OWN = 'corvane.example'
const channel = (...arrivals: Arrival[]) => firstChannel('contact_form', arrivals, OWN)

describe('the channel of the first touch', () => {
  it.each<[string, Arrival]>([
    ['organic_search', { referrer: 'https://www.google.co.jp/' }],
    ['organic_search', { referrer: 'https://m.baidu.com/from' }],
    ['paid_search', { referrer: 'https://www.google.com/', campaign: 'spring_cpc_de' }],
    ['linkedin', { referrer: 'https://www.linkedin.com/feed/' }],
    ['linkedin', { campaign: 'LinkedIn ads Q2' }],
    ['social', { referrer: 'https://l.facebook.com/l.php' }],
    ['marketplace', { referrer: 'https://german.alibaba.com/product' }],
    ['mailing', { campaign: 'newsletter-2026-03' }],
    ['mailing', { referrer: 'https://mail.google.com/' }],
    ['trade_fair', { campaign: 'Hannover-2026' }],
    ['trade_fair', { campaign: '广州展会' }],
    ['trade_fair', { path: '/de/hello/stand-7' }],
    ['partner', { campaign: 'dealer_portal' }],
    ['referral', { referrer: 'https://forum.machinists.example/t/9' }],
    ['direct', { referrer: `https://${OWN}/en/products` }],
    ['direct', { referrer: 'not an address' }],
    ['direct', { path: '/en/hello-world' }],
    ['direct', {}],
  ])('%s', (expected, arrival) => {
    expect(channel(arrival)).toBe(expected)
  })

  it('is what the earliest visit says that says anything', () => {
    const later = { referrer: 'https://www.google.com/' }
    expect(channel({ referrer: `https://${OWN}/` }, { campaign: 'expo' }, later)).toBe('trade_fair')
    expect(channel({}, later)).toBe('organic_search')
  })

  it('is the partner for what a partner sends', () => {
    expect(firstChannel('partner', [{ referrer: 'https://www.google.com/' }], OWN)).toBe('partner')
  })

  it('takes no other host for one it knows', () => {
    expect(channel({ referrer: 'https://notgoogle.com.evil.example/' })).toBe('referral')
    expect(channel({ referrer: 'https://netflix.com/' })).toBe('referral')
  })
})
