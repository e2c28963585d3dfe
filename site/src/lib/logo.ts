import { drawLogo } from '@tradewind/schema/drawings'

/** The house's mark, drawn once. */
export const LOGO = drawLogo()
