/** Placeholder for the document's title in the shell. */
export const TITLE_HOLE = 'DOSSIER-TITLE-HOLE'

/** Placeholder for the document's blocks in the shell. */
export const BODY_HOLE = 'DOSSIER-BODY-HOLE'
