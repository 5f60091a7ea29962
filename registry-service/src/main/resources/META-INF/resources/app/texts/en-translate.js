export const enTranslate = {};
