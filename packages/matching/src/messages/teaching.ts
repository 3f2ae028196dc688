import type { MessageCatalogue } from '@dossier/profiles'

/** Messages about a team's lexicon: why an entry is refused, and why a concept is suggested. */
export const teachingMessages = {
  'taught.noWord': {
    de: '«{alias}» enthält kein Wort. Geben Sie die Bezeichnung mit Buchstaben oder Ziffern an.',
    en: '“{alias}” contains no word. Enter a name with letters or digits.',
    fr: '« {alias} » ne contient aucun mot. Écrivez le nom avec des lettres ou des chiffres.',
  },
  'taught.onlyFiller': {
    de: '«{alias}» verlangt für sich allein nichts. Geben Sie die Bezeichnung an, um die es geht.',
    en: '“{alias}” means nothing on its own. Enter the name that matters.',
    fr: '« {alias} » n’exprime rien à lui seul. Indiquez le nom dont il s’agit.',
  },
  'taught.tooLong': {
    de: '«{alias}» hat {length} Zeichen; höchstens {most} sind möglich. Kürzen Sie die Bezeichnung.',
    en: '“{alias}” has {length} characters; the limit is {most}. Shorten the name.',
    fr: '« {alias} » compte {length} caractères ; {most} au maximum. Raccourcissez le nom.',
  },
  'taught.taken': {
    de: '«{alias}» bezeichnet schon «{label}» ({concept}). Wählen Sie «Ersetzen», wenn es künftig etwas anderes heissen soll.',
    en: '“{alias}” already means “{label}” ({concept}). Choose “replace” if it should mean something else from now on.',
    fr: '« {alias} » désigne déjà « {label} » ({concept}). Choisissez « remplacer » s’il doit désormais désigner autre chose.',
  },
  'taught.empty': {
    de: 'Die Bezeichnung ist leer. Geben Sie eine an.',
    en: 'The name is empty. Enter one.',
    fr: 'Le nom est vide. Indiquez-en un.',
  },
  'taught.unseen': {
    de: '«{alias}» enthält Zeichen, die man nicht sieht. Tippen Sie die Bezeichnung neu, statt sie einzufügen.',
    en: '“{alias}” contains invisible characters. Type the name instead of pasting it.',
    fr: '« {alias} » contient des caractères invisibles. Tapez le nom au lieu de le coller.',
  },
  'taught.tooMuch': {
    de: '«{label}» hätte {count} Angaben in einem Eintrag; höchstens {most} sind möglich. Lassen Sie die übrigen weg.',
    en: '“{label}” would have {count} items in one entry; the limit is {most}. Remove the others.',
    fr: '« {label} » aurait {count} indications dans une entrée ; {most} au maximum. Omettez les autres.',
  },
  'taught.provesTooMuch': {
    de: '«{label}» wäre über seine Oberbegriffe eine Art von mehr als {most} Begriffen. Lassen Sie Oberbegriffe weg.',
    en: 'Through its broader concepts, “{label}” would be a kind of more than {most} concepts. Remove some broader concepts.',
    fr: '« {label} » serait une sorte de plus de {most} concepts. Omettez des concepts plus généraux.',
  },
  'taught.inUse': {
    de: '«{label}» ist der Oberbegriff von «{other}». Ändern oder entfernen Sie zuerst «{other}».',
    en: '“{other}” is a kind of “{label}”. Change or remove “{other}” first.',
    fr: '« {other} » est une sorte de « {label} ». Modifiez ou supprimez d’abord « {other} ».',
  },
  'taught.known': {
    de: '«{alias}» bezeichnet «{label}» schon. Es gibt nichts zu lehren.',
    en: '“{alias}” already means “{label}”. There is nothing to teach.',
    fr: '« {alias} » désigne déjà « {label} ». Il n’y a rien à enseigner.',
  },
  'taught.unknownConcept': {
    de: 'Den Begriff «{concept}» gibt es nicht. Suchen Sie ihn in der Liste, oder lehren Sie ihn zuerst.',
    en: 'The concept “{concept}” does not exist. Look it up in the list, or teach it first.',
    fr: 'Le concept « {concept} » n’existe pas. Cherchez-le dans la liste ou enseignez-le d’abord.',
  },
  'taught.circle': {
    de: 'Die Begriffe wären im Kreis eine Art voneinander: {path}. Lassen Sie eine der Beziehungen weg.',
    en: 'The concepts would be kinds of each other in a circle: {path}. Remove one of the relations.',
    fr: 'Les concepts seraient des sortes les uns des autres, en cercle : {path}. Omettez l’une des relations.',
  },
  'taught.nothing': {
    de: 'Der Eintrag zu «{concept}» sagt nichts Neues. Geben Sie eine weitere Bezeichnung oder einen Oberbegriff an.',
    en: 'The entry for “{concept}” adds nothing new. Enter another name, or a concept that it is a kind of.',
    fr: 'L’entrée sur « {concept} » ne dit rien de nouveau. Indiquez un autre nom ou un concept plus général.',
  },
  'taught.tooMany': {
    de: 'Das Lexikon des Teams hätte {count} Einträge; höchstens {most} sind möglich. Entfernen Sie Einträge, oder importieren Sie weniger.',
    en: 'The team’s lexicon would have {count} entries; the limit is {most}. Remove entries, or import fewer.',
    fr: 'Le lexique de l’équipe aurait {count} entrées ; {most} au maximum. Supprimez des entrées ou importez-en moins.',
  },
  'suggested.same': {
    de: '«{alias}» bezeichnet ihn schon',
    en: '“{alias}” already names it',
    fr: '« {alias} » le désigne déjà',
  },
  'suggested.part': {
    de: '«{alias}» steckt darin',
    en: '“{alias}” is part of it',
    fr: '« {alias} » en fait partie',
  },
  'suggested.beginning': {
    de: '«{alias}» beginnt so',
    en: '“{alias}” begins the same way',
    fr: '« {alias} » commence ainsi',
  },
  'suggested.spelling': {
    de: '«{alias}» ist ähnlich geschrieben',
    en: '“{alias}” is spelt similarly',
    fr: '« {alias} » s’écrit de façon semblable',
  },
  'suggested.criterion': {
    de: '«{alias}» steht im selben Kriterium',
    en: '“{alias}” is in the same criterion',
    fr: '« {alias} » figure dans le même critère',
  },
} as const satisfies MessageCatalogue<string>

export type TeachingMessageCode = keyof typeof teachingMessages
