import { toString as draw } from 'qrcode'
import { DocumentError } from '../errors.ts'

/**
 * The address as a QR code (ISO/IEC 18004, error correction M: still read with a tenth of it soiled), as SVG.
 * @param margin in modules; four where nothing white is around it by itself.
 */
export async function qrCode(address: string, margin = 0): Promise<string> {
  try {
    return await draw(address, { type: 'svg', errorCorrectionLevel: 'M', margin, color: { dark: '#10202B' } })
  } catch (cause) {
    throw new DocumentError('DOCUMENT.INVALID', 'the address is too long for a QR code', { cause })
  }
}
