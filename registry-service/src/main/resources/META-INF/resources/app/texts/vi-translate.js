export const viTranslate = {};
