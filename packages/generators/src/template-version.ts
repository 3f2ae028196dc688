/** Must change whenever the same data would give other bytes. Recorded with every run. */
export const TEMPLATE_VERSION = '6'
