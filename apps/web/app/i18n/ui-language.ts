/** The languages of the pages. */
export const uiLanguages = ['de', 'en'] as const
export type UiLanguage = (typeof uiLanguages)[number]
