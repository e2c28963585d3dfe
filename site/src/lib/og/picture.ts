import { createRequire } from 'node:module'
import { drawLogo } from '@tradewind/schema/drawings'
import type { Locale } from '@tradewind/schema/locales'
import sharp, { type OverlayOptions } from 'sharp'
import { PICTURE_COLOURS } from './colours.ts'

const WIDTH = 1_200
const HEIGHT = 630
const MARGIN = 64

const require = createRequire(import.meta.url)

/** Font per script, as files: a picture must not depend on what is installed on the server. */
const FONTS: Readonly<Record<'latin' | 'ar' | 'zh' | 'ja', { readonly family: string; readonly file: string }>> = {
  latin: { family: 'Noto Sans', file: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf' },
  ar: { family: 'Noto Sans Arabic', file: '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf' },
  zh: { family: 'Noto Sans SC', file: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf' },
  ja: { family: 'Noto Sans JP', file: '@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf' },
}

interface TextBox {
  readonly text: string
  readonly locale: Locale
  readonly size: number
  readonly colour: string
  readonly width: number
}

const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

async function textPicture(
  box: TextBox,
): Promise<{ readonly data: Buffer; readonly width: number; readonly height: number }> {
  const font = FONTS[box.locale === 'ar' || box.locale === 'zh' || box.locale === 'ja' ? box.locale : 'latin']
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${box.colour}">${escapeMarkup(box.text)}</span>`,
      font: `${font.family} Bold ${box.size}`,
      fontfile: require.resolve(font.file),
      rgba: true,
      dpi: 72,
      width: box.width,
      wrap: 'word-char',
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

export interface SharePicture {
  readonly title: string
  /** Figures or a sentence below it. */
  readonly lines: readonly string[]
  readonly locale: Locale
  /** A drawing on the far side; without one the text has the whole width. */
  readonly drawingSvg?: Buffer | undefined
}

/** The picture that stands for a page where it is shared: 1200 × 630, PNG. */
export async function sharePicture({ title, lines, locale, drawingSvg }: SharePicture): Promise<Buffer> {
  const rightToLeft = locale === 'ar'
  const column = drawingSvg === undefined ? WIDTH - 2 * MARGIN : 540
  const { ink, paper, steel, white } = PICTURE_COLOURS
  const layers: OverlayOptions[] = []
  const place = (width: number): number => (rightToLeft ? WIDTH - MARGIN - width : MARGIN)
  const logo = await sharp(Buffer.from(drawLogo())).resize({ height: 44 }).png().toBuffer({ resolveWithObject: true })
  layers.push({ input: logo.data, top: MARGIN, left: place(logo.info.width) })
  const heading = await textPicture({ text: title, locale, size: 44, colour: ink, width: column })
  layers.push({ input: heading.data, top: 190, left: place(heading.width) })
  let top = 190 + heading.height + 36
  for (const line of lines) {
    const picture = await textPicture({ text: line, locale, size: 38, colour: steel, width: column })
    if (top + picture.height > HEIGHT - MARGIN) break
    layers.push({ input: picture.data, top, left: place(picture.width) })
    top += picture.height + 22
  }
  if (drawingSvg !== undefined) {
    const drawing = await sharp(drawingSvg, { density: 110 })
      .resize({ width: 520, height: 502, fit: 'contain', background: white })
      .flatten({ background: white })
      .png()
      .toBuffer()
    layers.push({ input: drawing, top: MARGIN, left: rightToLeft ? MARGIN : WIDTH - MARGIN - 520 })
  }
  return sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: paper } })
    .composite(layers)
    .png({ compressionLevel: 9 })
    .toBuffer()
}
