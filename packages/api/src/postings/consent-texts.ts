import type { PostingLanguage } from '@dossier/db/applications'

/** The consent texts of a team that has not written its own. */
export const plainConsent: Readonly<Record<PostingLanguage, string>> = {
  de: 'Ich bin einverstanden, dass {firm} meine Angaben und meinen Lebenslauf für diese Bewerbung bearbeitet, sie nach Absprache mit mir dem Auftraggeber der Stelle zeigt und sie höchstens {months} Monate nach Abschluss löscht. Ich kann meine Bewerbung jederzeit zurückziehen oder löschen.',
  en: 'I agree that {firm} processes my details and my CV for this application, shows them to the client of the job after asking me, and deletes them at most {months} months after it has ended. I can withdraw or erase my application at any time.',
  fr: 'J’accepte que {firm} traite mes données et mon CV pour cette candidature, les montre au donneur d’ordre du poste après m’avoir consulté·e et les efface au plus tard {months} mois après la fin de la procédure. Je peux retirer ou effacer ma candidature à tout moment.',
}

const poolTexts: Readonly<Record<PostingLanguage, string>> = {
  de: 'Ich bin einverstanden, dass {firm} meine Bewerbung {months} Monate lang auch für andere Stellen aufbewahrt (freiwillig).',
  en: 'I agree that {firm} keeps my application for {months} months for other jobs as well (optional).',
  fr: 'J’accepte que {firm} conserve ma candidature pendant {months} mois pour d’autres postes également (facultatif).',
}

interface Filling {
  firm: string
  months: number
}

/** A consent text with the firm and the retention period filled in. */
export function fillConsent(text: string, { firm, months }: Filling): string {
  return text.replaceAll('{firm}', () => firm).replaceAll('{months}', String(months))
}

/** The consent to keep an application for other jobs. */
export function poolConsent(language: PostingLanguage, filling: Filling): string {
  return fillConsent(poolTexts[language], filling)
}
