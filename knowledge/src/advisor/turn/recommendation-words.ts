/** "What do you recommend?" in the seven languages: a wish for a product, though it ends in a question mark. */
const RECOMMEND =
  /recommend|suggest|advise|empfehl|empfiehl|vorschlag|recomend|recomiend|aconsej|suger|推荐|推薦|建议|おすすめ|お勧め|お薦め|تنصح|توصي|تقترح/iu

export const asksForRecommendation = (text: string): boolean => RECOMMEND.test(text)
