import { toString as draw } from 'qrcode'
import { DocumentError } from '../errors.ts'

/** The address as a QR code (ISO/IEC 18004, error correction M: still read with a tenth of it soiled), as SVG. */
export async function qrCode(address: string): Promise<string> {
  try {
    return await draw(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 0, color: { dark: '#10202B' } })
  } catch (cause) {
    throw new DocumentError('DOCUMENT.INVALID', 'the address is too long for a QR code', { cause })
  }
}
