/** As in concepts.ts: everyday and technical words of manuals, guides and questions, by the English word, s to z; en; zh; es; ar; ja; de; pt. */
export const WORDS_S_TO_Z = `
`
