/** As in concepts.ts: everyday and technical words of manuals, guides and questions, by the English word, a to d; en; zh; es; ar; ja; de; pt. */
export const WORDS_A_TO_D = `
`
