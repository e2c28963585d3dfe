/** As in concepts.ts: everyday and technical words of manuals, guides and questions, by the English word, m to r; en; zh; es; ar; ja; de; pt. */
export const WORDS_M_TO_R = `
`
