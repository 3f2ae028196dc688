import type { MessageCatalogue } from '@dossier/profiles'

/** Codes of problems in the reading of a CV. */
export type ReadingProblemCode = 'guess' | 'end_unread' | 'no_name' | 'no_work' | 'recognised'

/** What to check in a reading before use, and why. */
export const readingMessages: MessageCatalogue<ReadingProblemCode> = {
  guess: {
    de: '«{text}» wurde nur vermutet. Bitte mit der Datei vergleichen.',
    en: '“{text}” is a guess. Compare it with the file.',
    fr: '« {text} » est une supposition. Comparez avec le fichier.',
  },
  end_unread: {
    de: 'Das Ende von «{text}» wurde nicht erkannt. Bitte ergänzen.',
    en: 'The end of “{text}” could not be read. Add it.',
    fr: 'La fin de « {text} » n’a pas pu être lue. Complétez-la.',
  },
  no_name: {
    de: 'Der Name wurde nicht gefunden. Bitte eintragen.',
    en: 'The name was not found. Enter it.',
    fr: 'Le nom n’a pas été trouvé. Saisissez-le.',
  },
  no_work: {
    de: 'Es wurde keine Berufserfahrung gefunden. Bitte prüfen, ob sie fehlt oder anders überschrieben ist.',
    en: 'No work experience was found. Check whether it is missing or is under another heading.',
    fr: 'Aucune expérience professionnelle n’a été trouvée. Vérifiez si elle manque ou figure sous un autre titre.',
  },
  recognised: {
    de: '«{text}» wurde durch Texterkennung aus einem Scan gelesen. Bitte mit der Datei vergleichen.',
    en: '“{text}” was read from a scan by text recognition. Compare it with the file.',
    fr: '« {text} » a été lu dans un scan par reconnaissance de texte. Comparez avec le fichier.',
  },
}
