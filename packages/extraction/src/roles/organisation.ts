import { fold } from '../text/fold.ts'
import { employerScore, hasLegalForm, schoolScore } from './score.ts'

const organisation =
  /foundation|stiftung|fondation|verband|verein|associat|association|society|gesellschaft|societe|ministry|ministerium|ministere|prefecture|mairie|region\b|canton\b|kanton|stadt\b|ville de|city of|council|universit|hochschule|college|institut|academy|akademie|academie|federation|trust\b|direktion|departement|department|board|chamber|kammer|chambre|bund\b|conference|konferenz|congres|kongress|fund\b|fonds|feuerwehr|red cross|rotes kreuz|croix-rouge|kirche|eglise|church|club\b|pfadi|scouts|amicale|caritas|spitex/u

/** Whether a text names a body that is not an employer by its form alone: a foundation, a club, an authority. */
export function isOrganisation(text: string): boolean {
  return organisation.test(fold(text)) || hasLegalForm(text) || Math.max(employerScore(text), schoolScore(text)) >= 2
}
