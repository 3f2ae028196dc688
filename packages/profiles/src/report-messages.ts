import type { MessageCatalogue } from './message.ts'
import { text } from './rules/rule-text.ts'

/** The messages of importers and exporters about values that they renamed, dropped, defaulted or guessed. */
export const reportMessages = {
  'key.renamed': text(
    '«{from}» wurde als «{to}» gelesen.',
    '“{from}” was read as “{to}”.',
    '« {from} » a été lu comme « {to} ».',
  ),
  'key.dropped': text(
    'Das Feld «{key}» ist nicht bekannt und wurde nicht übernommen.',
    'The field “{key}” is not known and was not taken over.',
    'Le champ « {key} » est inconnu et n’a pas été repris.',
  ),
  'key.without-place': text(
    'Für das Feld «{key}» gibt es keinen Platz; es wurde nicht übernommen.',
    'There is no place for the field “{key}”; it was not taken over.',
    'Il n’y a pas de place pour le champ « {key} » ; il n’a pas été repris.',
  ),
  'section.hidden': text(
    '«{key}» ist in der Vorlage ausgeblendet und wurde nicht übernommen.',
    '“{key}” is hidden in the source and was not taken over.',
    '« {key} » est masqué dans la source et n’a pas été repris.',
  ),
  'keys.dropped': text(
    '{count} weitere unbekannte Felder wurden nicht übernommen.',
    '{count} more unknown fields were not taken over.',
    '{count} autres champs inconnus n’ont pas été repris.',
  ),
  'metadata.dropped': text(
    'Angaben zum Dokument wurden nicht übernommen: {keys}.',
    'Data about the document was not taken over: {keys}.',
    'Les données sur le document n’ont pas été reprises : {keys}.',
  ),
  'value.dropped': text(
    '«{found}» hat im Zielformat keinen Platz und wurde nicht übernommen.',
    '“{found}” has no place in the target format and was not taken over.',
    '« {found} » n’a pas de place dans le format cible et n’a pas été repris.',
  ),
  'value.completed': text(
    '«{found}» wurde für das Zielformat zu «{whole}» ergänzt.',
    '“{found}” was completed to “{whole}” for the target format.',
    '« {found} » a été complété en « {whole} » pour le format cible.',
  ),
  'contact.withheld': text(
    'Die Kontaktangaben wurden zurückgehalten.',
    'The contact details were withheld.',
    'Les coordonnées n’ont pas été transmises.',
  ),
  'entry.empty': text(
    'Ein leerer Eintrag wurde weggelassen.',
    'An empty entry was left out.',
    'Une entrée vide a été omise.',
  ),
  'characters.removed': text(
    '{count} unsichtbare oder unzulässige Zeichen wurden entfernt.',
    '{count} invisible or forbidden characters were removed.',
    '{count} caractères invisibles ou interdits ont été supprimés.',
  ),
  'markup.removed': text(
    'HTML- oder Markdown-Auszeichnungen wurden entfernt; Listenpunkte sind Zeilen.',
    'HTML or Markdown markup was removed; items of lists are lines.',
    'Le balisage HTML ou Markdown a été retiré ; les éléments de liste sont des lignes.',
  ),
  'value.converted': text(
    'Die Zahl {found} wurde als Text gelesen.',
    'The number {found} was read as text.',
    'Le nombre {found} a été lu comme texte.',
  ),
  'value.merged': text(
    'Mehrere Felder wurden zu «{result}» zusammengezogen.',
    'Several fields were merged into “{result}”.',
    'Plusieurs champs ont été réunis en « {result} ».',
  ),
  'list.joined': text(
    'Eine Liste mit {count} Einträgen wurde zu einem Text verbunden.',
    'A list of {count} entries was joined into one text.',
    'Une liste de {count} entrées a été réunie en un texte.',
  ),
  'list.split': text(
    'Ein Text wurde in {count} Einträge geteilt.',
    'A text was split into {count} entries.',
    'Un texte a été divisé en {count} entrées.',
  ),
  'locale.defaulted': text(
    'Die Sprache ist nicht angegeben; aus dem Text wurde {locale} geschlossen.',
    'The language is not stated; {locale} was inferred from the text.',
    'La langue n’est pas indiquée ; {locale} a été déduit du texte.',
  ),
  'locale.guessed': text(
    'Die Sprache «{found}» wurde als {locale} gelesen.',
    'The language “{found}” was read as {locale}.',
    'La langue « {found} » a été lue comme {locale}.',
  ),
  'name.split': text(
    '«{name}» wurde in Vorname «{given}» und Nachname «{family}» geteilt.',
    '“{name}” was split into first name “{given}” and last name “{family}”.',
    '« {name} » a été divisé en prénom « {given} » et nom « {family} ».',
  ),
  'name.beside': text(
    '«{beside}» gehört nicht zu Vor- und Nachname und wird im Lebenslauf nicht gedruckt.',
    '“{beside}” is not part of the first and last name and is not printed in the CV.',
    '« {beside} » ne fait pas partie du prénom et du nom et n’est pas imprimé dans le CV.',
  ),
  'client.project': text(
    'Ohne Auftraggeber steht der Eintrag als «{client}».',
    'Without a client the entry stands as “{client}”.',
    'Sans client, l’entrée figure comme « {client} ».',
  ),
  'period.guessed': text(
    'Der Zeitraum «{text}» wurde als {reading} gelesen.',
    'The period “{text}” was read as {reading}.',
    'La période « {text} » a été lue comme {reading}.',
  ),
  'period.present-assumed': text(
    'Ohne Enddatum gilt der Eintrag als laufend.',
    'Without an end date the entry counts as ongoing.',
    'Sans date de fin, l’entrée est considérée comme en cours.',
  ),
  'level.guessed': text(
    'Das Niveau «{text}» wurde als {level} gelesen.',
    'The level “{text}” was read as {level}.',
    'Le niveau « {text} » a été lu comme {level}.',
  ),
  'category.guessed': text(
    '«{label}» wurde nach Inhalt oder Reihenfolge einer Gruppe zugeordnet.',
    '“{label}” was assigned to a group by its content or position.',
    '« {label} » a été attribué à un groupe selon son contenu ou sa position.',
  ),
  'degree.guessed': text(
    '«{degree}» wurde als höchste Ausbildung angenommen.',
    '“{degree}” was assumed to be the highest degree.',
    '« {degree} » a été retenu comme diplôme le plus élevé.',
  ),
  'criteria.all-must': text(
    'Muss und Soll sind nicht getrennt: {count} Anforderungen gelten als Muss.',
    'Must and should are not separated: {count} requirements count as must.',
    'Obligatoire et souhaité ne sont pas séparés : {count} exigences comptent comme obligatoires.',
  ),
  'criteria.as-should': text(
    '{count} Fähigkeiten ohne Gewichtung gelten als Soll.',
    '{count} skills without a weight count as should.',
    '{count} compétences sans pondération comptent comme souhaitées.',
  ),
  'title.guessed': text(
    'Als Titel wurde «{title}» angenommen.',
    '“{title}” was assumed to be the title.',
    '« {title} » a été retenu comme titre.',
  ),
  'heading.must': text(
    '«{text}» wurde als Überschrift der Muss-Kriterien gelesen.',
    '“{text}” was read as the heading of the must criteria.',
    '« {text} » a été lu comme titre des critères obligatoires.',
  ),
  'heading.should': text(
    '«{text}» wurde als Überschrift der Soll-Kriterien gelesen.',
    '“{text}” was read as the heading of the should criteria.',
    '« {text} » a été lu comme titre des critères souhaités.',
  ),
  'heading.tasks': text(
    '«{text}» wurde als Überschrift der Aufgaben gelesen.',
    '“{text}” was read as the heading of the tasks.',
    '« {text} » a été lu comme titre des tâches.',
  ),
  'heading.other': text(
    '«{text}» wurde als Überschrift gelesen.',
    '“{text}” was read as a heading.',
    '« {text} » a été lu comme titre.',
  ),
  'line.as-should': text(
    '«{text}» klingt nach Wunsch und gilt als Soll.',
    '“{text}” sounds like a wish and counts as should.',
    '« {text} » semble souhaité et compte comme tel.',
  ),
  'line.as-must': text(
    '«{text}» verlangt etwas und gilt als Muss.',
    '“{text}” asks for something and counts as must.',
    '« {text} » exige quelque chose et compte comme obligatoire.',
  ),
  'line.as-task': text(
    '«{text}» steht unter keiner bekannten Überschrift und wurde zu den Aufgaben genommen.',
    '“{text}” is under no known heading and was put with the tasks.',
    '« {text} » n’est sous aucun titre connu et a été placé parmi les tâches.',
  ),
  'line.as-summary': text(
    '«{text}» steht unter keiner bekannten Überschrift und wurde zur Kurzbeschreibung genommen.',
    '“{text}” is under no known heading and was put into the summary.',
    '« {text} » n’est sous aucun titre connu et a été placé dans le résumé.',
  ),
  'line.dropped': text(
    'Die Zeile «{text}» wurde nicht übernommen.',
    'The line “{text}” was not taken over.',
    'La ligne « {text} » n’a pas été reprise.',
  ),
} as const satisfies MessageCatalogue<string>

export type ReportCode = keyof typeof reportMessages
