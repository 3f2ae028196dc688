import type { MessageCatalogue } from '@dossier/profiles'

/** Messages about the problems of a CSV file of concepts. */
export const lexiconCsvMessages = {
  'csv.empty': {
    de: 'Die Datei ist leer. Nötig sind eine Zeile mit Spaltennamen und darunter die Begriffe.',
    en: 'The file is empty. It needs a row of column names, followed by the concepts.',
    fr: 'Le fichier est vide. Il faut une ligne de noms de colonnes, puis les concepts.',
  },
  'csv.encoding': {
    de: 'Die Datei ist nicht in UTF-8 geschrieben: Umlaute wären verloren. Speichern Sie sie als «CSV UTF-8».',
    en: 'The file is not in UTF-8, so accents would be lost. Save it as “CSV UTF-8”.',
    fr: 'Le fichier n’est pas en UTF-8 : les accents seraient perdus. Enregistrez-le en « CSV UTF-8 ».',
  },
  'csv.column': {
    de: 'Die Spalte «{column}» fehlt. Gefunden: {found}.',
    en: 'The column “{column}” is missing. Found: {found}.',
    fr: 'La colonne « {column} » manque. Trouvé : {found}.',
  },
  'csv.columnTwice': {
    de: 'Die Spalte «{column}» gibt es zweimal. Lassen Sie eine weg.',
    en: 'The column “{column}” occurs twice. Remove one.',
    fr: 'La colonne « {column} » figure deux fois. Omettez-en une.',
  },
  'csv.quote': {
    de: 'Ein Anführungszeichen wird nicht geschlossen. Setzen Sie ans Ende der Zelle ein weiteres.',
    en: 'A quotation mark is never closed. Add another at the end of the cell.',
    fr: 'Un guillemet n’est pas fermé. Ajoutez-en un à la fin de la cellule.',
  },
  'csv.cells': {
    de: 'Die Zeile hat {found} Zellen statt {expected}. Setzen Sie Text mit Trennzeichen oder Umbruch in Anführungszeichen.',
    en: 'The row has {found} cells instead of {expected}. Put text that contains a delimiter or a line break in quotation marks.',
    fr: 'La ligne a {found} cellules au lieu de {expected}. Mettez entre guillemets le texte avec séparateur ou saut de ligne.',
  },
  'csv.uri': {
    de: 'Die Kennung fehlt oder ist ungültig. Nötig sind 1 bis {most} Zeichen ohne Leerraum, etwa team:kranist.',
    en: 'The id is missing or invalid. It must have 1 to {most} characters without spaces, such as team:kranist.',
    fr: 'L’identifiant manque ou n’est pas valable. Il faut de 1 à {most} caractères sans espace, par exemple team:kranist.',
  },
  'csv.duplicate': {
    de: '«{concept}» steht schon auf Zeile {line}. Führen Sie die beiden Zeilen zusammen.',
    en: '“{concept}” is already on line {line}. Merge the two lines.',
    fr: '« {concept} » figure déjà à la ligne {line}. Réunissez les deux lignes.',
  },
  'csv.label': {
    de: 'Der Begriff «{concept}» hat keine Bezeichnung. Füllen Sie preferredLabel aus.',
    en: 'The concept “{concept}” has no name. Fill in preferredLabel.',
    fr: 'Le concept « {concept} » n’a pas de nom. Remplissez preferredLabel.',
  },
  'csv.kind': {
    de: 'Die Art «{kind}» gibt es nicht. Möglich sind: {known}.',
    en: 'There is no kind “{kind}”. Possible values: {known}.',
    fr: 'Le genre « {kind} » n’existe pas. Valeurs possibles : {known}.',
  },
} as const satisfies MessageCatalogue<string>

export type LexiconCsvMessageCode = keyof typeof lexiconCsvMessages
