import { describe, expect, it } from 'vitest'
import { inspectManualFile, MOST_BYTES } from './inspect-file.ts'

const verdict = (name: string, content: string | Buffer) => inspectManualFile(name, Buffer.from(content as string))
const zip = (names: string) => Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.from(names)])

describe('inspectManualFile', () => {
  it.each([
    ['a.pdf', '%PDF-1.7\n…', 'application/pdf'],
    ['A.PDF', '%PDF-1.4', 'application/pdf'],
    [
      'a.docx',
      zip('[Content_Types].xml word/document.xml'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    ['a.html', '<!DOCTYPE html><p>ضبط العزم</p>', 'text/html'],
    ['a.htm', '<div>x</div>', 'text/html'],
    ['a.md', '# 扭矩\n\n设定', 'text/markdown'],
  ])('takes %s for what it is', (name, content, mimeType) => {
    expect(verdict(name, content)).toEqual({ ok: true, mimeType })
  })

  it.each([
    ['a program that calls itself a PDF', 'a.pdf', Buffer.from([0x4d, 0x5a, 0x90, 0])],
    ['HTML that calls itself a PDF', 'a.pdf', '<html>'],
    ['a zip that is no Word document', 'a.docx', zip('payload.exe')],
    ['a short file that calls itself a Word document', 'a.docx', 'PK\u0003\u0004'],
    ['plain text that calls itself HTML', 'a.html', 'torque'],
    ['binary text', 'a.md', Buffer.from([0x41, 0, 0x42])],
    ['another encoding', 'a.md', Buffer.from([0xff, 0xfe, 0x41, 0x00])],
    ['an ending nobody reads', 'a.exe', 'x'],
    ['no ending', 'manual', '%PDF-1.7'],
    ['nothing', 'a.md', ''],
    ['too much', 'a.md', Buffer.alloc(MOST_BYTES + 1, 0x20)],
  ])('refuses %s', (_, name, content) => {
    expect(verdict(name, content).ok).toBe(false)
  })
})
