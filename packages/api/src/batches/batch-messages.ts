import { readMessages, type ReadErrorCode } from '@dossier/extraction/sandbox'
import type { MessageCatalogue } from '@dossier/profiles'

/** Why an item of a batch has no run although its file was readable, and what to do. */
const ownMessages = {
  duplicate: {
    de: 'Das ist dieselbe Datei wie Nr. {number}{file}. Sie zählt nur einmal.',
    en: 'This is the same file as no. {number}{file}. It counts once.',
    fr: 'C’est le même fichier que le n° {number}{file}. Il ne compte qu’une fois.',
  },
  no_name: {
    de: 'In der Datei wurde kein Name gefunden. Als einzelnen Lauf einlesen und den Namen eintragen.',
    en: 'No name was found in the file. Read it as a single run and enter the name.',
    fr: 'Aucun nom n’a été trouvé dans le fichier. Importez-le comme traitement unique et saisissez le nom.',
  },
  invalid: {
    de: 'Aus dem Dokument lässt sich kein Lauf machen. Als einzelnen Lauf einlesen und die Angaben ergänzen.',
    en: 'This document cannot be turned into a run. Read it as a single run and complete it.',
    fr: 'Ce document ne permet pas de créer un traitement. Importez-le comme traitement unique et complétez-le.',
  },
  unstorable: {
    de: 'Das Dokument enthält ein Zeichen, das nicht gespeichert werden kann. Bitte neu exportieren.',
    en: 'The document contains a character that cannot be stored. Export it again.',
    fr: 'Le document contient un caractère qui ne peut pas être enregistré. Exportez-le à nouveau.',
  },
  objected: {
    de: 'Diese Person widerspricht der Verwendung ihrer Daten oder hat sie einschränken lassen.',
    en: 'This person has objected to the use of their data or had it restricted.',
    fr: 'Cette personne s’oppose à l’utilisation de ses données ou l’a fait limiter.',
  },
  quota_exceeded: {
    de: 'Der Speicher ist voll, jener des Teams oder Ihr eigener. Platz schaffen oder das Kontingent erhöhen lassen, dann die Datei erneut wählen.',
    en: 'The storage is full, the team’s or your own. Free some space or have the quota raised, then choose the file again.',
    fr: 'Le stockage est plein, celui de l’équipe ou le vôtre. Libérez de l’espace ou faites augmenter le quota, puis choisissez le fichier à nouveau.',
  },
  interrupted: {
    de: 'Die Datei konnte mehrmals nicht verarbeitet werden. Bitte erneut wählen; das Serverprotokoll nennt den Grund.',
    en: 'The file could not be processed after several attempts. Choose it again; the server’s log has the reason.',
    fr: 'Le fichier n’a pas pu être traité après plusieurs essais. Choisissez-le à nouveau ; le journal du serveur indique la raison.',
  },
} as const

/** Every reason why an item of a batch has no run, with what to do. */
export const batchMessages = { ...readMessages, ...ownMessages } satisfies MessageCatalogue<
  ReadErrorCode | keyof typeof ownMessages
>
export type BatchProblemCode = keyof typeof batchMessages

/** Why a file is unreadable. */
export type FileProblemCode = ReadErrorCode

// `Object.keys` loses the type of the keys.
/** Why a file is unreadable, as a closed list. */
export const fileProblemCodes = Object.keys(readMessages) as [ReadErrorCode, ...ReadErrorCode[]]
