/** As in concepts.ts: everyday and technical words of manuals, guides and questions, by the English word, e to l; en; zh; es; ar; ja; de; pt. */
export const WORDS_E_TO_L = `
`
