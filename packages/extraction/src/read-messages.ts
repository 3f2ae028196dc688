import type { MessageCatalogue } from '@dossier/profiles'
import type { ReadErrorCode } from './read-error.ts'

/** Why a file could not be read, and what to do about it. */
export const readMessages = {
  empty: {
    de: 'Die Datei enthält keinen Text. Bitte eine Datei mit Inhalt wählen.',
    en: 'The file contains no text. Choose a file with content.',
    fr: 'Le fichier ne contient aucun texte. Choisissez un fichier avec du contenu.',
  },
  wrong_type: {
    de: 'Dieser Dateityp wird nicht gelesen. Möglich sind PDF, Word (DOCX, DOC), ODT, RTF, HTML, Europass-XML und reiner Text.',
    en: 'This file type is not supported. Use PDF, Word (DOCX, DOC), ODT, RTF, HTML, Europass XML or plain text.',
    fr: 'Ce type de fichier n’est pas lu. Sont acceptés : PDF, Word (DOCX, DOC), ODT, RTF, HTML, XML Europass et texte brut.',
  },
  password: {
    de: 'Die Datei ist mit einem Passwort geschützt. Bitte ohne Passwort speichern und erneut wählen.',
    en: 'The file is password-protected. Save it without a password and choose it again.',
    fr: 'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis choisissez-le à nouveau.',
  },
  damaged: {
    de: 'Die Datei ist beschädigt oder unvollständig. Bitte noch einmal anfordern oder neu exportieren.',
    en: 'The file is damaged or incomplete. Request it again, or export it again.',
    fr: 'Le fichier est endommagé ou incomplet. Demandez-le à nouveau ou exportez-le encore une fois.',
  },
  scanned: {
    de: 'Die Datei besteht nur aus Bildern, vermutlich ein Scan. Bitte die ursprüngliche Datei anfordern oder Texterkennung anwenden.',
    en: 'The file contains only images and is probably a scan. Request the original file, or run text recognition on it.',
    fr: 'Le fichier ne contient que des images ; il s’agit sans doute d’un scan. Demandez le fichier d’origine ou appliquez une reconnaissance de texte.',
  },
  too_big: {
    de: 'Die Datei ist grösser als das, was gelesen wird. Bitte nur den Lebenslauf oder das Inserat senden, ohne Beilagen.',
    en: 'The file is too large to read. Send only the CV or the advert, without attachments.',
    fr: 'Le fichier dépasse la taille acceptée. Envoyez uniquement le CV ou l’annonce, sans annexes.',
  },
  too_slow: {
    de: 'Das Lesen der Datei hat zu lange gedauert und wurde abgebrochen. Bitte neu exportieren, am besten als PDF.',
    en: 'Reading the file took too long and was stopped. Export it again, preferably as a PDF.',
    fr: 'La lecture du fichier a pris trop de temps et a été interrompue. Exportez-le à nouveau, de préférence en PDF.',
  },
  not_a_cv: {
    de: 'In der Datei wurde kein Lebenslauf erkannt. Bitte prüfen, ob die richtige Datei gewählt wurde.',
    en: 'No CV was recognised in the file. Check that it is the right one.',
    fr: 'Aucun CV n’a été reconnu dans le fichier. Vérifiez qu’il s’agit du bon.',
  },
  not_a_cv_but_advert: {
    de: 'Die Datei ist ein Stelleninserat und kein Lebenslauf. Bitte als Stelle einlesen oder den Lebenslauf wählen.',
    en: 'The file is a job advert, not a CV. Read it as a job, or choose the CV.',
    fr: 'Le fichier est une offre d’emploi et non un CV. Lisez-le comme offre ou choisissez le CV.',
  },
  not_a_cv_but_letter: {
    de: 'Die Datei ist ein Brief oder ein Zeugnis und kein Lebenslauf. Bitte den Lebenslauf wählen.',
    en: 'The file is a letter or a reference, not a CV. Choose the CV.',
    fr: 'Le fichier est une lettre ou un certificat de travail et non un CV. Choisissez le CV.',
  },
  not_a_cv_but_invoice: {
    de: 'Die Datei ist eine Rechnung oder ein ähnlicher Beleg und kein Lebenslauf. Bitte den Lebenslauf wählen.',
    en: 'The file is an invoice or a similar document, not a CV. Choose the CV.',
    fr: 'Le fichier est une facture ou un document semblable et non un CV. Choisissez le CV.',
  },
  not_a_job: {
    de: 'In der Datei wurde kein Stelleninserat erkannt. Bitte prüfen, ob die richtige Datei gewählt wurde.',
    en: 'No job advert was recognised in the file. Check that it is the right one.',
    fr: 'Aucune offre d’emploi n’a été reconnue dans le fichier. Vérifiez qu’il s’agit du bon.',
  },
} satisfies MessageCatalogue<ReadErrorCode>
