import { stemOf } from '../text/stem.ts'

const words: Readonly<Record<string, string>> = {
  'hotel-industry':
    'hotel seminarhotel kurhotel berghotel stadthotel landhotel grandhotel parkhotel sporthotel hotelbetriebe auberge hostellerie',
  'nursery-setting':
    'kita kitas kindertagesstaette kinderkrippe krippe kinderhaus kindergarten creche garderie tagesstaette',
  gastronomy: 'restaurant gasthof gasthaus brasserie bistro trattoria pizzeria wirtshaus landgasthof',
  'law-firm':
    'kanzlei etude anwaltskanzlei rechtsanwaltskanzlei rechtsanwaelte advokatur advokaturbuero anwaltsbuero wirtschaftskanzlei solicitors',
  'public-sector':
    'gemeindeverwaltung stadtverwaltung kreisverwaltung kantonsverwaltung landratsamt bundesamt bezirksamt steueramt steuerverwaltung finanzamt staatskanzlei ministerium mairie prefecture ville kanton canton stadt',
  'municipal-administration': 'gemeinde gemeindeverwaltung gemeindekanzlei commune',
  'acute-care':
    'spital regionalspital kantonsspital universitaetsspital stadtspital buergerspital krankenhaus kreiskrankenhaus klinikum universitaetsklinikum hospital infirmary hopital',
  'elderly-care':
    'alterszentrum altersheim alterswohnheim pflegeheim pflegezentrum pflegewohnheim seniorenzentrum seniorenheim seniorenresidenz ems ehpad',
  'home-care': 'spitex sozialstation',
  banking: 'bank banque kantonalbank raiffeisenbank sparkasse kreissparkasse volksbank',
  'health-insurance': 'krankenkasse krankenversicherung',
  'fiduciary-services': 'treuhand treuhandbuero treuhandgesellschaft fiduciaire',
  'freight-forwarding': 'spedition speditionsgesellschaft',
  'advertising-agency': 'werbeagentur kreativagentur designagentur designstudio grafikatelier kommunikationsagentur',
}

const byWord = new Map(
  Object.entries(words).flatMap(([concept, list]) => list.split(' ').map((word) => [word, concept] as const)),
)

/** Words in the names of firms that only supply such workplaces: `Hotel Software AG` is not a hotel. */
const supplier =
  /^(?:supplies|supply|suppl\w*|software|systems?|systeme?s?|solutions?|tech\w*|\w*technik|\w*bedarf|ausstatt\w*|einricht\w*|equip\w*|beratung\w*|consult\w*|conseil|reinigung\w*|cleaning|nettoyage|textil\w*|waesche\w*|moebel\w*|furniture|mobilier|plan\w*|bau|\w*handel\w*|trading|logist\w*|personal\w*|staffing|recruit\w*|jobs?|brands|media|medien|verlag|partners?|finder|booking|marketing|magazin\w*|immobilien|invest\w*|holding|depot|express)$/

/** The concept id of the workplace that the folded words of an employer's name begin with or contain (`hotel post` → `hotel-industry`); null for other names and for suppliers. */
export function workplaceOf([first = '', ...others]: readonly string[]): string | null {
  if (others.some((word) => supplier.test(word))) return null
  return byWord.get(first) ?? others.flatMap((word) => (houses.test(word) ? (byWord.get(word) ?? []) : []))[0] ?? null
}

/** Whether an employer's name says that it is such a house: `Fiduciaire du Moléson SA`; no supplier of such houses. */
export function isHouseOf(employer: readonly string[], asked: readonly string[]): boolean {
  if (asked.length === 0 || employer.some((word) => supplier.test(word))) return false
  return asked.every((word) => word.length >= shortestHouse && employer.some((own) => stemOf(own) === stemOf(word)))
}

const shortestHouse = 6

/** Words that name the workplace anywhere in the name: `Bonvin Fiduciaire SA`. */
const houses =
  /^(?:fiduciaire|treuhand|spital|regionalspital|kantonsspital|hospital|klinikum|pflegezentrum|alterszentrum|kindertagesstaette|kinderkrippe|kantonalbank|raiffeisenbank|sparkasse|solicitors|spitex|spedition|krankenkasse|gemeindeverwaltung|stadtverwaltung|hotel|restaurant)$/
