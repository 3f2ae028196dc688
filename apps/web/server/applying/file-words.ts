import type { RefusedCode } from '@dossier/api'
import type { PublicLanguage } from '../public-page.ts'

/** Why a file is refused with the form. */
type Refused = Exclude<RefusedCode, 'not_a_job'> | 'missing'

/** The sentences about refused files. */
export const fileWords: Record<PublicLanguage, Record<Refused, string>> = {
  de: {
    missing: 'Wählen Sie Ihren Lebenslauf als Datei.',
    empty: 'Diese Datei ist leer. Wählen Sie eine andere.',
    wrong_type: 'Dieser Dateityp wird nicht gelesen. Wählen Sie PDF, Word, ODT, RTF, HTML, Europass-XML oder Text.',
    damaged: 'Diese Datei ist beschädigt oder unvollständig. Exportieren Sie sie nochmals, am besten als PDF.',
    too_big: 'Diese Datei ist zu gross. Senden Sie nur den Lebenslauf, mit höchstens 10 MB.',
    too_slow: 'Diese Datei zu prüfen hat zu lange gedauert. Exportieren Sie sie nochmals, am besten als PDF.',
    infected: 'In dieser Datei wurde ein Virus gefunden. Senden Sie eine andere, von einem geprüften Computer.',
    macros: 'Diese Datei enthält Makros. Speichern Sie sie ohne, oder als PDF.',
    two_kinds:
      'Diese Datei ist zwei Dateien in einer und wird sicherheitshalber abgelehnt. Exportieren Sie sie nochmals, am besten als PDF.',
  },
  en: {
    missing: 'Choose your CV as a file.',
    empty: 'This file is empty. Choose another one.',
    wrong_type: 'This type of file cannot be read. Choose a PDF, Word, ODT, RTF, HTML, Europass XML or text file.',
    damaged: 'This file is damaged or incomplete. Export it again, preferably as a PDF.',
    too_big: 'This file is too large. Send the CV alone, with at most 10 MB.',
    too_slow: 'This file took too long to check. Export it again, preferably as a PDF.',
    infected: 'A virus was found in this file. Send another one, from a computer that has been checked.',
    macros: 'This file contains macros. Save it without them, or as a PDF.',
    two_kinds: 'This file is two files in one and is refused for safety. Export it again, preferably as a PDF.',
  },
  fr: {
    missing: 'Choisissez votre CV comme fichier.',
    empty: 'Ce fichier est vide. Choisissez-en un autre.',
    wrong_type: 'Ce type de fichier n’est pas lu. Choisissez un PDF, Word, ODT, RTF, HTML, XML Europass ou texte.',
    damaged: 'Ce fichier est endommagé ou incomplet. Exportez-le à nouveau, de préférence en PDF.',
    too_big: 'Ce fichier est trop volumineux. Envoyez uniquement le CV, de 10 Mo au plus.',
    too_slow: 'La vérification de ce fichier a pris trop de temps. Exportez-le à nouveau, de préférence en PDF.',
    infected: 'Un virus a été trouvé dans ce fichier. Envoyez-en un autre, depuis un ordinateur vérifié.',
    macros: 'Ce fichier contient des macros. Enregistrez-le sans macros ou en PDF.',
    two_kinds:
      'Ce fichier en contient deux et il est refusé par sécurité. Exportez-le à nouveau, de préférence en PDF.',
  },
}
