import { type RuleText, text } from './rule-text.ts'

/** Rules about the document as a whole and the types of its values, checked while a document is read. */
export const importRules = {
  'document.syntax': {
    title: text('Das Dokument ist gültiges JSON', 'The document is valid JSON', 'Le document est du JSON valide'),
    problem: text(
      'Das JSON ist in Zeile {line}, Spalte {column} nicht lesbar, bei «{near}».',
      'The JSON cannot be read at line {line}, column {column}, near “{near}”.',
      'Le JSON est illisible à la ligne {line}, colonne {column}, près de « {near} ».',
    ),
    hint: text(
      'Prüfen Sie Kommas, Anführungszeichen und Klammern an dieser Stelle.',
      'Check commas, quotation marks and brackets at this place.',
      'Vérifiez les virgules, guillemets et accolades à cet endroit.',
    ),
  },
  'document.empty': {
    title: text('Das Dokument hat einen Inhalt', 'The document has content', 'Le document a un contenu'),
    problem: text('Das Dokument ist leer.', 'The document is empty.', 'Le document est vide.'),
    hint: text(
      'Fügen Sie den ganzen Inhalt der Datei ein.',
      'Insert the whole content of the file.',
      'Insérez le contenu complet du fichier.',
    ),
  },
  'document.unrecognised': {
    title: text('Das Format ist bekannt', 'The format is known', 'Le format est connu'),
    problem: text(
      'Das Dokument hat kein bekanntes Feld. Gefunden: {found}.',
      'The document has no known field. Found: {found}.',
      'Le document ne contient aucun champ connu. Trouvé : {found}.',
    ),
    hint: text(
      'Verwenden Sie das Agentur-JSON (deutsche Schlüssel), JSON Resume oder einen Export von Reactive Resume, RenderCV oder LinkedIn.',
      'Use the agency JSON (German keys), JSON Resume, or an export of Reactive Resume, RenderCV or LinkedIn.',
      'Utilisez le JSON d’agence (clés allemandes), JSON Resume ou un export de Reactive Resume, RenderCV ou LinkedIn.',
    ),
  },
  'document.foreign': {
    title: text(
      'Das Format wird gelesen',
      'The format is one that is read',
      'Le format fait partie de ceux qui sont lus',
    ),
    problem: text(
      'Das Dokument sieht nach {format} aus; dieses Format wird nicht gelesen.',
      'The document looks like {format}; this format is not read.',
      'Le document semble être au format {format}, qui n’est pas lu.',
    ),
    hint: text(
      'Speichern Sie den Lebenslauf als JSON Resume oder als Export von Reactive Resume, RenderCV oder LinkedIn, oder übertragen Sie ihn in das Agentur-JSON.',
      'Save the CV as JSON Resume or as an export of Reactive Resume, RenderCV or LinkedIn, or transfer it to the agency JSON.',
      'Enregistrez le CV au format JSON Resume ou comme export de Reactive Resume, RenderCV ou LinkedIn, ou reportez-le dans le JSON d’agence.',
    ),
  },
  'document.list': {
    title: text(
      'Das Dokument beschreibt genau eine Person oder Stelle',
      'The document describes exactly one person or job',
      'Le document décrit exactement une personne ou un poste',
    ),
    problem: text(
      'Das Dokument ist eine Liste mit {count} Einträgen.',
      'The document is a list of {count} entries.',
      'Le document est une liste de {count} entrées.',
    ),
    hint: text(
      'Fügen Sie einen einzelnen Eintrag ein, ohne die eckigen Klammern darum.',
      'Insert a single entry, without the square brackets around it.',
      'Insérez une seule entrée, sans les crochets qui l’entourent.',
    ),
  },
  'document.prose': {
    title: text('Der Lebenslauf hat benannte Felder', 'The CV has named fields', 'Le CV contient des champs nommés'),
    problem: text(
      'Das Dokument ist ein freier Text («{near}») und weder JSON noch YAML.',
      'The document is plain text (“{near}”), neither JSON nor YAML.',
      'Le document est un texte libre (« {near} »), ni JSON ni YAML.',
    ),
    hint: text(
      'Übertragen Sie den Lebenslauf in das Agentur-JSON oder in JSON Resume.',
      'Transfer the CV to the agency JSON or to JSON Resume.',
      'Reportez le CV dans le JSON d’agence ou dans JSON Resume.',
    ),
  },
  'document.wrong-kind': {
    title: text(
      'Lebenslauf und Stellenprofil sind nicht vertauscht',
      'CV and job profile are not swapped',
      'Le CV et le profil de poste ne sont pas intervertis',
    ),
    problem: text(
      'Das Dokument sieht nach dem anderen Typ aus: Es hat das Feld «{key}».',
      'The document looks like the other kind: it has the field “{key}”.',
      'Le document semble être de l’autre type : il contient le champ « {key} ».',
    ),
    hint: text(
      'Lebenslauf und Stellenprofil tauschen.',
      'Swap the CV and the job profile.',
      'Intervertissez le CV et le profil de poste.',
    ),
  },
  'document.too-large': {
    title: text(
      'Das Dokument ist nicht zu groß',
      'The document is not too large',
      'Le document n’est pas trop volumineux',
    ),
    problem: text(
      'Das Dokument ist größer als {limit} Megabyte.',
      'The document is larger than {limit} megabytes.',
      'Le document dépasse {limit} mégaoctets.',
    ),
    hint: text(
      'Entfernen Sie eingebettete Bilder und nicht benötigte Teile.',
      'Remove embedded images and parts that are not needed.',
      'Supprimez les images intégrées et les parties inutiles.',
    ),
  },
  'document.too-deep': {
    title: text(
      'Das Dokument ist nicht zu tief verschachtelt',
      'The document is not nested too deeply',
      'Le document n’est pas imbriqué trop profondément',
    ),
    problem: text(
      'Das Dokument ist auf Zeile {line} tiefer als {limit} Ebenen verschachtelt.',
      'On line {line} the document is nested deeper than {limit} levels.',
      'À la ligne {line}, le document est imbriqué sur plus de {limit} niveaux.',
    ),
    hint: text(
      'Entfernen Sie überzählige Klammern und Striche.',
      'Remove brackets and dashes that are too many.',
      'Supprimez les crochets et les tirets en trop.',
    ),
  },
  'text.too-long': {
    title: text(
      'Texte haben eine vernünftige Länge',
      'Texts have a reasonable length',
      'Les textes ont une longueur raisonnable',
    ),
    problem: text(
      'Der Text hat {length} Zeichen; erlaubt sind {limit}.',
      'The text has {length} characters; {limit} are allowed.',
      'Le texte compte {length} caractères ; {limit} sont autorisés.',
    ),
    hint: text('Kürzen Sie den Text.', 'Shorten the text.', 'Raccourcissez le texte.'),
  },
  'list.too-long': {
    title: text(
      'Listen haben eine vernünftige Länge',
      'Lists have a reasonable length',
      'Les listes ont une longueur raisonnable',
    ),
    problem: text(
      'Die Liste hat {length} Einträge; erlaubt sind {limit}.',
      'The list has {length} entries; {limit} are allowed.',
      'La liste compte {length} entrées ; {limit} sont autorisées.',
    ),
    hint: text('Kürzen Sie die Liste.', 'Shorten the list.', 'Raccourcissez la liste.'),
  },
  'type.text': {
    title: text('Textfelder enthalten Text', 'Text fields hold text', 'Les champs de texte contiennent du texte'),
    problem: text(
      'Erwartet wird ein Text, gefunden wurde {found}.',
      'Expected a text, found {found}.',
      'Un texte est attendu, trouvé : {found}.',
    ),
    hint: text(
      'Schreiben Sie den Wert als Text in Anführungszeichen.',
      'Write the value as a text in quotation marks.',
      'Écrivez la valeur comme texte entre guillemets.',
    ),
  },
  'type.list': {
    title: text(
      'Listenfelder enthalten eine Liste',
      'List fields hold a list',
      'Les champs de liste contiennent une liste',
    ),
    problem: text(
      'Erwartet wird eine Liste, gefunden wurde {found}.',
      'Expected a list, found {found}.',
      'Une liste est attendue, trouvé : {found}.',
    ),
    hint: text(
      'Schreiben Sie die Werte in eckigen Klammern.',
      'Write the values in square brackets.',
      'Écrivez les valeurs entre crochets.',
    ),
  },
  'type.object': {
    title: text(
      'Gruppen enthalten benannte Felder',
      'Groups hold named fields',
      'Les groupes contiennent des champs nommés',
    ),
    problem: text(
      'Erwartet wird eine Gruppe von Feldern, gefunden wurde {found}.',
      'Expected a group of fields, found {found}.',
      'Un groupe de champs est attendu, trouvé : {found}.',
    ),
    hint: text(
      'Schreiben Sie die Felder in geschweiften Klammern.',
      'Write the fields in curly brackets.',
      'Écrivez les champs entre accolades.',
    ),
  },
  'job.criteria': {
    title: text(
      'Das Stellenprofil nennt Anforderungen',
      'The job profile states requirements',
      'Le profil de poste énonce des exigences',
    ),
    problem: text(
      'Es wurde keine einzige Anforderung gefunden; eine Bewertung ist so nicht möglich.',
      'Not a single requirement was found; nothing can be scored.',
      'Aucune exigence n’a été trouvée ; aucune évaluation n’est possible.',
    ),
    hint: text(
      'Führen Sie die Muss- und Soll-Kriterien je als eigenen Punkt auf.',
      'List the must and should criteria, each as its own bullet.',
      'Énumérez les critères obligatoires et souhaités, un par puce.',
    ),
  },
} as const satisfies Record<string, RuleText>
