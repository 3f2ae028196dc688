/** Changes whenever the same data would give other bytes; recorded with every run. */
export const TEMPLATE_VERSION = '4'
