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
  hospital: 'klinik kliniken clinique privatklinik rehaklinik rehabilitationsklinik',
  healthcare: 'arztpraxis hausarztpraxis kinderarztpraxis gemeinschaftspraxis gruppenpraxis zahnarztpraxis nhs',
  'energy-supply':
    'stadtwerke stadtwerk gemeindewerke elektrizitaetswerk elektrizitaetswerke ew kraftwerk kraftwerke energieversorgung axpo alpiq bkw ewz ekz iwb ckw enbw vattenfall enedis edf rwe',
  'food-sector':
    'baeckerei grossbaeckerei konditorei metzgerei fleischerei kaeserei boulangerie boucherie fromagerie patisserie charcuterie',
  'food-industry': 'molkerei brauerei emmi nestle danone lindt',
  retail:
    'supermarkt supermarket supermarche hypermarche warenhaus kaufhaus aldi lidl denner edeka kaufland carrefour sainsbury sainsburys waitrose asda morrisons auchan intermarche monoprix',
  pharma: 'novartis pfizer sanofi astrazeneca takeda biogen boehringer',
  'watch-industry': 'uhrenfabrik uhrenmanufaktur rolex patek audemars breitling hublot tissot longines',
  'construction-industry':
    'bauunternehmung bauunternehmen baugeschaeft hochbau tiefbau strassenbau holzbau zimmerei implenia strabag skanska hochtief losinger eiffage',
  'car-trade': 'garage autogarage autohaus carrosserie karosserie amag',
  'non-profit': 'caritas diakonie diakoniewerk heks helvetas unicef greenpeace wwf oxfam amnesty',
  publishing: 'medienhaus verlagshaus zeitungsverlag tamedia ringier',
  broadcasting: 'zdf bbc srf ndr wdr swr mdr',
  'education-sector':
    'schule schulen volksschule primarschule sekundarschule grundschule realschule gesamtschule gymnasium kantonsschule berufsschule berufsfachschule ecole lycee',
  'higher-education': 'hochschule fachhochschule universitaet universite university',
  insurance: 'versicherung versicherungen assurances insurance',
  telecommunications: 'swisscom vodafone',
  'public-transport': 'sbb cff sncf rhb postauto verkehrsbetriebe vbz bvb bernmobil',
  police: 'kantonspolizei stadtpolizei polizeipraesidium polizeiinspektion',
}

/** Pairs of words that name the kind of workplace anywhere in the name, also where one of them alone names another kind. */
const pairs: readonly (readonly [phrase: string, concept: string])[] = [
  ['city council', 'public-sector'],
  ['county council', 'public-sector'],
  ['borough council', 'public-sector'],
  ['district council', 'public-sector'],
  ['university hospital', 'acute-care'],
  ['university hospitals', 'acute-care'],
  ['nursing home', 'elderly-care'],
  ['services industriels', 'energy-supply'],
  ['rotes kreuz', 'non-profit'],
  ['croix rouge', 'non-profit'],
  ['red cross', 'non-profit'],
]

const byWord = new Map(
  Object.entries(words).flatMap(([concept, list]) => list.split(' ').map((word) => [word, concept] as const)),
)

/** Words in the names of firms that only supply such workplaces: `Hotel Software AG` is not a hotel. */
const supplier =
  /^(?:supplies|supply|suppl\w*|software|systems?|systeme?s?|solutions?|tech\w*|\w*technik|\w*bedarf|ausstatt\w*|einricht\w*|equip\w*|beratung\w*|consult\w*|conseil|reinigung\w*|cleaning|nettoyage|textil\w*|waesche\w*|moebel\w*|furniture|mobilier|plan\w*|bau|\w*handel\w*|trading|logist\w*|cargo|personal\w*|staffing|recruit\w*|jobs?|brands|media|medien|verlag|partners?|finder|booking|marketing|magazin\w*|immobilien|invest\w*|holding|depot|express)$/

/** The concept id of the workplace that the folded words of an employer's name begin with or contain (`hotel post` → `hotel-industry`); null for other names and for suppliers. */
export function workplaceOf([first = '', ...others]: readonly string[]): string | null {
  if (others.some((word) => supplier.test(word))) return null
  const name = ` ${[first, ...others].join(' ')} `
  const pair = pairs.find(([phrase]) => name.includes(` ${phrase} `))
  if (pair !== undefined) return pair[1]
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
  /^(?:fiduciaire|treuhand|spital|regionalspital|kantonsspital|hospital|klinikum|pflegezentrum|alterszentrum|kindertagesstaette|kinderkrippe|kantonalbank|raiffeisenbank|sparkasse|solicitors|spitex|spedition|krankenkasse|gemeindeverwaltung|stadtverwaltung|hotel|restaurant|klinik|nhs|stadtwerke|baeckerei|konditorei|metzgerei|boulangerie|boucherie|molkerei|brauerei|bauunternehmung|baugeschaeft|tiefbau|strassenbau|autohaus|versicherung|versicherungen|assurances|insurance)$/
