const words: Readonly<Record<string, string>> = {
  'hotel-industry':
    'hotel seminarhotel kurhotel berghotel stadthotel landhotel grandhotel parkhotel sporthotel hotelbetriebe auberge hostellerie',
  'nursery-setting':
    'kita kitas kindertagesstaette kinderkrippe krippe kinderhaus kindergarten creche garderie nursery tagesstaette',
  gastronomy:
    'restaurant gasthof gasthaus wirtschaft brasserie bistro trattoria pizzeria wirtshaus landgasthof bar cafe',
  'law-firm':
    'anwaltskanzlei rechtsanwaltskanzlei rechtsanwaelte advokatur advokaturbuero anwaltsbuero wirtschaftskanzlei solicitors',
  'public-sector':
    'gemeindeverwaltung stadtverwaltung kreisverwaltung kantonsverwaltung landratsamt bundesamt bezirksamt steueramt steuerverwaltung finanzamt staatskanzlei gemeindekanzlei ministerium mairie prefecture',
  'advertising-agency': 'werbeagentur kreativagentur designagentur designstudio grafikatelier kommunikationsagentur',
}

const byWord = new Map(
  Object.entries(words).flatMap(([concept, list]) => list.split(' ').map((word) => [word, concept] as const)),
)

/** The id of the setting that a folded first word of an employer's name tells: `hotel`, `kita`, `restaurant`; null for other words. */
export function workplaceOf(word: string): string | null {
  return byWord.get(word) ?? null
}
