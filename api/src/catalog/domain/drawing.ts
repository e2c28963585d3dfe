/** What a drawing must not hold: it is shown by browsers and rendered into PDFs. */
const ACTIVE =
  /<(?:script|foreignObject|iframe|image|use)\b|\son[a-z]+\s*=|javascript:|<!(?:ENTITY|DOCTYPE)|@import|url\(\s*['"]?(?!#)/i
const SVG = /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<svg[\s>]/

/** Characters a drawing may have. */
export const DRAWING_LIMIT = 200_000

/** The drawing as it may be stored, or null when it is none that can be shown safely. */
export function acceptableDrawing(svg: string | undefined): string | null {
  if (svg === undefined || svg.length > DRAWING_LIMIT || !SVG.test(svg) || ACTIVE.test(svg)) return null
  return svg
}
