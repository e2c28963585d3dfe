import { expect, test } from 'vitest'
import { read } from '../testing/read.ts'

test.each([
  ['en', 'Open Protocol, but not PROFINET', ['profinet'], ['open-protocol']],
  ['en', 'without PROFINET, Modbus or EtherCAT', ['ethercat', 'modbus-tcp', 'profinet'], []],
  ['de', 'kein PROFINET, sondern EtherCAT', ['profinet'], ['ethercat']],
  ['es', 'sin PROFINET ni Modbus', ['modbus-tcp', 'profinet'], []],
  ['pt', 'não precisa de PROFINET, mas EtherCAT sim', ['profinet'], ['ethercat']],
  ['zh', '不要PROFINET，要Open Protocol', ['profinet'], ['open-protocol']],
  ['ja', 'PROFINETではなくOpen Protocol', ['profinet'], ['open-protocol']],
  ['ar', 'Open Protocol وليس PROFINET', ['profinet'], ['open-protocol']],
] as const)('%s: %s', (locale, text, refused, wanted) => {
  const { protocols } = read(locale, text)
  const codes = (negated: boolean) => protocols.filter((entry) => entry.negated === negated).map(({ code }) => code)
  expect(codes(true).sort()).toEqual(refused)
  expect(codes(false).sort()).toEqual(wanted)
})
