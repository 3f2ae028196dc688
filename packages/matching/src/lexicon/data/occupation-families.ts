import type { Concept } from '../lexicon.ts'
import { define } from './define.ts'

/**
 * Families of occupations, as adverts demand them: `Ausbildung in einem Metallberuf`. A field whose name says that it is a vocational
 * education (`handwerkliche Lehre`) also states its level.
 */
export const occupationFamilies = define('field', {
  'commercial-occupation': {
    name: ['Kaufmännischer Beruf', 'commercial occupation', 'métier du commerce'],
    also: 'kaufmännischen Beruf, kaufmännische Berufe, kaufmännischen Berufen, Kaufmannsberuf, métier commercial, métiers du commerce',
  },
  'commercial-apprenticeship': {
    name: ['Kaufmännische Ausbildung', 'commercial apprenticeship', 'formation commerciale'],
    also: 'kaufmännisch* {Ausbildung|Lehre|Grundbildung|Berufslehre|Grundausbildung|Berufsausbildung|Erstausbildung|Abschluss|Lehrabschluss|Berufsabschluss}, kaufm. {Ausbildung|Lehre|Grundausbildung|Berufsausbildung}, commercial training, commercial education, commercial vocational training, apprentissage commercial, apprentissage de commerce, formation commerciale de base',
    proves: 'commercial-occupation apprenticeship',
  },
  'technical-occupation': {
    name: ['Technischer Beruf', 'technical occupation', 'métier technique'],
    also: 'technisch* {Ausbildung|Grundausbildung}, technischen Beruf, technische Berufe, technischen Berufen, technical qualification, technical qualifications, technical education, métiers techniques, formation technique, formation technique de base, diplôme technique, profil technique de formation',
  },
  'technical-apprenticeship': {
    name: ['Technische Lehre', 'technical apprenticeship', 'apprentissage technique'],
    also: 'technisch* {Berufslehre|Grundbildung|Berufsausbildung|Erstausbildung|Lehrabschluss|Berufsabschluss}, technischen Lehre, CFC technique, CFC dans un métier technique',
    proves: 'technical-occupation apprenticeship',
  },
  'mechanical-occupation': {
    name: ['Mechanischer Beruf', 'mechanical occupation', 'métier de la mécanique'],
    also: 'mechanisch* {Ausbildung|Grundausbildung|Berufsausbildung|Lehre|Berufslehre|Grundbildung}, mechanisch-technisch* {Ausbildung|Grundausbildung|Berufsausbildung}, mechanische Berufe, métiers de la mécanique, formation mécanique, formation en mécanique, formation de mécanicien, CFC en mécanique, CFC dans la mécanique, mechanical apprenticeship, mechanical engineering apprenticeship',
    proves: 'technical-occupation',
  },
  'metal-occupation': {
    name: ['Metallberuf', 'metal trade', 'métier de la métallurgie'],
    also: 'Metallberufe, Metallberufen, metallverarbeitender Beruf, metallverarbeitenden Beruf, metallverarbeitenden Berufen, Ausbildung im Metallbereich, Ausbildung im Metallbau, Berufsausbildung im Metallbereich, Metallausbildung, metalltechnische Ausbildung, metallverarbeitende Ausbildung, Ausbildung in der Metallbranche, metalworking trade, metal trades, métier du métal, métiers du métal, formation dans la métallurgie, formation en métallurgie',
    proves: 'technical-occupation',
  },
  'electrical-occupation': {
    name: ['Elektroberuf', 'electrical trade', 'métier de l’électricité'],
    also: 'Elektroberufe, Elektroberufen, elektrotechnisch* {Ausbildung|Grundausbildung|Berufsausbildung|Berufslehre|Lehre|Beruf|Grundbildung}, elektrisch* {Ausbildung|Grundausbildung|Berufsausbildung}, Elektroausbildung, Elektrolehre, Ausbildung im Elektrobereich, Berufsausbildung im Elektrobereich, Ausbildung in der Elektrobranche, Elektro-Ausbildung, electrical qualification, electrical qualifications, electrical apprenticeship, electrical trades, métiers de l’électricité, formation électrique, formation en électricité, formation d’électricien, formation en électrotechnique, formation électrotechnique',
    proves: 'technical-occupation',
  },
  'vehicle-occupation': {
    name: ['Fahrzeugberuf', 'vehicle trade', 'métier de l’automobile'],
    also: 'fahrzeugtechnisch* {Ausbildung|Berufsausbildung|Grundausbildung}, kraftfahrzeugtechnische Ausbildung, Kfz-Ausbildung, Kfz-Beruf, Ausbildung im Kfz-Bereich, Ausbildung im Automobilgewerbe, Ausbildung im Autogewerbe, Ausbildung in der Autobranche, Ausbildung in der Automobilbranche, automobiltechnische Ausbildung, motor vehicle qualification, light vehicle qualification, vehicle maintenance and repair qualification, métiers de l’automobile, formation dans l’automobile, formation automobile, formation en mécanique automobile',
    proves: 'technical-occupation',
  },
  'craft-occupation': {
    name: ['Handwerklicher Beruf', 'skilled trade', 'métier artisanal'],
    also: 'handwerklichen Beruf, handwerkliche Berufe, handwerklichen Berufen, Handwerksberuf, Handwerksberufe, Handwerksberufen, Handwerkerberuf, skilled trades, métier manuel, métiers manuels, métiers de l’artisanat, métier de l’artisanat',
  },
  'craft-apprenticeship': {
    name: ['Handwerkliche Ausbildung', 'skilled trade qualification', 'formation artisanale'],
    also: 'handwerklich* {Ausbildung|Lehre|Grundbildung|Berufslehre|Grundausbildung|Berufsausbildung|Erstausbildung|Lehrabschluss|Berufsabschluss}, Handwerkslehre, Handwerkerlehre, Handwerksausbildung, Handwerkerausbildung, handwerklich-technisch* {Ausbildung|Berufsausbildung|Grundausbildung|Lehre}, trade apprenticeship, skilled trade apprenticeship, craft apprenticeship, formation manuelle, CFC dans un métier manuel, CFC d’un métier manuel',
    proves: 'craft-occupation apprenticeship',
  },
  'building-occupation': {
    name: ['Bauberuf', 'building craft', 'métier du bâtiment'],
    also: 'Bauberufe, Bauberufen, Bauhauptberuf, bautechnisch* {Ausbildung|Berufsausbildung|Grundausbildung}, bauhandwerkliche Ausbildung, baugewerbliche Ausbildung, baugewerblichen Beruf, bauhandwerklichen Beruf, Ausbildung im Baugewerbe, Ausbildung im Baubereich, Ausbildung in der Baubranche, Ausbildung im Bauhauptgewerbe, Berufsausbildung im Baubereich, Berufslehre auf dem Bau, Lehre auf dem Bau, Grundausbildung im Baugewerbe, construction trade, construction trades, construction qualification, building trade qualification, construction trade qualification, métiers du bâtiment, formation du bâtiment, formation dans le bâtiment, formation en bâtiment, formation bâtiment, CFC du bâtiment, CFC dans le bâtiment, CFC d’un métier du bâtiment, CFC dans un métier du bâtiment, formation dans la construction',
  },
  'wood-occupation': {
    name: ['Holzberuf', 'wood trade', 'métier du bois'],
    also: 'Holzberufe, Holzberufen, holzverarbeitender Beruf, holzverarbeitenden Beruf, holzverarbeitende Ausbildung, holztechnische Ausbildung, Ausbildung im Holzbereich, Ausbildung in der Holzbranche, Ausbildung in der Holzverarbeitung, woodworking trade, wood trades, métiers du bois, formation bois, formation dans le bois',
  },
  'green-occupation': {
    name: ['Grüner Beruf', 'land-based occupation', 'métier de la terre'],
    also: 'grünen Beruf, grüne Berufe, grünen Berufen, Ausbildung im grünen Bereich, gärtnerisch* {Ausbildung|Berufsausbildung|Grundausbildung|Lehre}, landwirtschaftlich* {Ausbildung|Berufsausbildung|Grundausbildung|Grundbildung|Lehre}, Agrarberuf, land-based qualification, horticultural qualification, agricultural qualification, métiers de la terre, métier vert, métiers verts, formation agricole, formation horticole',
  },
  'hospitality-occupation': {
    name: ['Gastgewerblicher Beruf', 'hospitality occupation', 'métier de l’hôtellerie-restauration'],
    also: 'gastgewerblichen Beruf, gastgewerbliche Berufe, gastgewerblich* {Ausbildung|Berufsausbildung|Grundausbildung|Lehre}, gastronomisch* {Ausbildung|Berufsausbildung|Grundausbildung|Lehre|Grundbildung}, Gastronomieausbildung, Ausbildung im Gastgewerbe, Berufsausbildung im Gastgewerbe, hospitality qualification, hospitality qualifications, catering qualification, hospitality apprenticeship, qualification in hospitality, métiers de l’hôtellerie-restauration, formation hôtelière, formation en hôtellerie-restauration, formation hôtellerie-restauration, formation dans l’hôtellerie-restauration, CFC dans l’hôtellerie-restauration',
  },
  'food-occupation': {
    name: ['Lebensmittelberuf', 'food trade', 'métier de bouche'],
    also: 'Lebensmittelberufe, Lebensmittelberufen, Lebensmittelhandwerk, lebensmitteltechnisch* {Ausbildung|Berufsausbildung}, lebensmittelverarbeitenden Beruf, Ausbildung im Lebensmittelbereich, Ausbildung in der Lebensmittelbranche, Ausbildung im Lebensmittelhandwerk, métiers de bouche, formation alimentaire, formation en agroalimentaire, formation dans l’agroalimentaire',
  },
  'health-occupation': {
    name: ['Gesundheitsberuf', 'health profession', 'profession de santé'],
    also: 'Gesundheitsberufe, Gesundheitsberufen, Gesundheitsfachberuf, Gesundheitsfachberufe, Gesundheitsfachperson, medizinischer Beruf, medizinischen Beruf, medizinischer Fachberuf, medizinischen Fachberuf, medizinisch* {Ausbildung|Grundausbildung|Berufsausbildung}, Heilberuf, Ausbildung im Gesundheitsbereich, Ausbildung im Gesundheitswesen, Ausbildung im Gesundheitssektor, health professions, healthcare profession, healthcare professional, health professional, clinical qualification, professions de santé, professions de la santé, profession de la santé, métier de la santé, métiers de la santé, professionnel de santé, professionnelle de santé, professionnel de la santé, formation santé, formation dans la santé, formation dans le domaine de la santé, formation en santé, formation médicale, formation paramédicale, registered health profession, registered health professional, recognised health profession, regulated health profession, health professional qualification',
  },
  'social-occupation': {
    name: ['Sozialer Beruf', 'social care profession', 'profession sociale'],
    also: 'sozialen Beruf, soziale Berufe, sozialen Berufen, Sozialberuf, Sozialberufe, Ausbildung im Sozialbereich, Ausbildung im Sozialwesen, Ausbildung im sozialen Bereich, soziale Ausbildung, sozialen Ausbildung, métier du social, métiers du social, travailleur social diplômé, formation sociale, formation dans le social, formation dans le domaine social',
  },
  'educational-occupation': {
    name: ['Pädagogischer Beruf', 'educational profession', 'profession pédagogique'],
    also: 'pädagogisch* {Ausbildung|Grundausbildung|Berufsausbildung|Fachausbildung|Abschluss}, pädagogischen Beruf, pädagogische Qualifikation, pädagogischen Qualifikation, erzieherische Ausbildung, pädagogische Fachkraft, pädagogischen Fachkraft, formation pédagogique',
  },
  'retail-occupation': {
    name: ['Verkaufsberuf', 'retail occupation', 'métier de la vente'],
    also: 'Verkaufsberufe, Verkaufsausbildung, Ausbildung im {Detailhandel|Einzelhandel|Verkauf}, Berufsausbildung im {Einzelhandel|Verkauf}, Lehre im {Detailhandel|Verkauf|Einzelhandel}, Grundbildung im {Detailhandel|Verkauf}, Berufslehre im {Detailhandel|Verkauf}, retail qualification, métiers de la vente, formation dans la vente, formation en vente, formation de vente, formation de vendeur, formation de vendeuse, CFC dans la vente, CFC de la vente',
  },
  'logistics-occupation': {
    name: ['Logistikberuf', 'logistics occupation', 'métier de la logistique'],
    also: 'Logistikberufe, Logistikausbildung, logistisch* {Ausbildung|Berufsausbildung|Grundausbildung}, Ausbildung {in der Logistik|im Logistikbereich|im Bereich Logistik|in der Lagerlogistik|im Lagerbereich}, Lagerausbildung, logistics qualification, warehousing qualification, métiers de la logistique, formation logistique, formation en logistique, formation dans la logistique',
  },
})

const trades =
  'bricklayer concrete-worker carpenter drywall-installer plasterer painter facade-builder insulation-installer roofer building-sheet-metal-worker waterproofing-specialist building-envelope-worker tiler floor-layer screed-layer glazier scaffolder road-builder paver civil-works-builder pipe-layer track-worker stonemason stove-builder demolition-mechanic natural-stone-mechanic prefab-worker'
const installers =
  'electrician electrical-assembly-installer heating-installer sanitary-installer ventilation-installer refrigeration-technician building-services-fitter plumbing-heating-mechanic'
const vehicles =
  'automotive-mechatronics truck-mechanic agricultural-machinery-mechanic construction-machinery-mechanic motorcycle-mechanic'

/** The occupations of each family, by id; an occupation that is of several families is named in each. */
const members: Readonly<Record<string, string>> = {
  'commercial-occupation':
    'commercial-employee commercial-school bank-clerk insurance-clerk freight-forwarder retail-merchant wholesale-merchant travel-merchant event-merchant marketing-merchant staffing-merchant dialogue-marketing-merchant real-estate-merchant automotive-merchant it-merchant media-merchant health-merchant e-commerce-merchant aviation-merchant shipping-merchant fitness-merchant hotel-merchant transport-service-merchant sales-diploma-fr transport-diploma-fr administration-diploma-fr',
  'technical-occupation': `engineering-degree mechanical-technician electrical-technician construction-technician hvac-technician design-engineer electrical-designer drafter building-services-planner electrical-planner plastics-technologist process-mechanic chemical-process-technician watchmaker micro-mechanic precision-optician materials-tester production-technologist aircraft-mechanic cableway-mechatronics lift-technician information-electronician it-system-electronician ${installers}`,
  'mechanical-occupation': `mechanic polymechanic cnc-machinist turner milling-machinist toolmaker machine-fitter micro-mechanic mechatronics production-mechanic cutting-tool-mechanic metal-stamping-mechanic aircraft-mechanic ship-mechanic cableway-mechatronics ${vehicles}`,
  'metal-occupation':
    'metalworker metal-builder polymechanic cnc-machinist turner milling-machinist toolmaker sheet-metal-worker boilermaker welder pipefitter steel-erector machine-fitter production-mechanic cutting-tool-mechanic metal-stamping-mechanic foundry-worker blacksmith metal-construction-designer mechanic micro-mechanic tinsmith',
  'electrical-occupation':
    'electrical-engineering electrician industrial-electrician electrical-assembly-installer network-electrician automation-fitter mechatronics electronician telematics-technician electrical-planner electrical-designer electrical-technician master-electrician electrical-machine-builder information-electronician it-system-electronician electrical-practitioner-eba',
  'vehicle-occupation': `car-body-worker vehicle-painter ${vehicles} two-wheeler-mechanic`,
  'craft-occupation': `joiner metal-builder metalworker facility-maintenance-efz chimney-sweep blind-installer wood-technician interior-finisher upholsterer interior-decorator blacksmith tinsmith boatbuilder automotive-mechatronics agricultural-machinery-mechanic car-body-worker vehicle-painter ${trades} ${installers}`,
  'building-occupation': `building-drafter civil-drafter construction-drafter construction-worker construction-chargehand construction-foreman master-builder construction-technician contractor-site-manager foundation-driller tunneller concrete-cutter demolition-worker steel-fixer formwork-carpenter ${trades}`,
  'wood-occupation': 'joiner carpenter wood-technician woodworker interior-finisher wood-craftsman floor-layer cooper',
  'green-occupation':
    'gardener farmer forest-worker fruit-grower vegetable-grower winegrower horse-groom arborist greenkeeper animal-farmer poultry-farmer fish-farmer agricultural-service-specialist',
  'hospitality-occupation':
    'cook waiter hotel-specialist system-catering-specialist hotel-manager restaurateur hotel-merchant hotel-gastronomy-specialist restaurant-assistant-eba kitchen-specialist-de',
  'food-occupation':
    'baker confectioner butcher cheesemaker food-technologist brewer-maltster grain-miller confectionery-technologist food-practitioner-eba',
  'health-occupation':
    'nursing-professional healthcare-assistant-efz nursing-aide-three-year health-social-assistant midwife paramedic rescue-medic theatre-nurse anaesthesia-assistant medical-practice-assistant dental-assistant dental-hygienist radiographer biomedical-analyst pharmacist pharmacy-technician physiotherapist occupational-therapist speech-therapist dietitian medical-masseur podiatrist orthoptist optometrist physician dentist osteopath chiropractor neurophysiology-technician medical-technical-assistant sterilisation-technician',
  'social-occupation':
    'social-worker social-pedagogue community-worker social-care-professional curative-education-nurse work-agogue state-recognised-educator early-childhood-educator',
  'educational-occupation':
    'state-recognised-educator early-childhood-educator childcare-professional childcare-assistant social-pedagogue curative-education-nurse kindergarten-teacher primary-teacher secondary-teacher special-needs-teacher early-years-special-educator',
  'retail-occupation':
    'retail-specialist retail-assistant-eba drugstore-specialist bakery-sales-assistant sales-specialist-food bookseller sales-diploma-fr',
  'logistics-occupation': 'logistician warehouse-specialist freight-forwarder transport-diploma-fr',
  healthcare: 'health-occupation',
  'construction-industry':
    'construction-manager contractor-site-manager construction-foreman construction-chargehand master-builder construction-worker bricklayer concrete-worker formwork-carpenter steel-fixer scaffolder road-builder paver civil-works-builder pipe-layer track-worker tunneller foundation-driller demolition-worker concrete-cutter roofer tiler drywall-installer plasterer screed-layer',
  'watch-industry': 'watchmaker',
  retail: 'retail-specialist retail-assistant-eba shelf-stacker',
  'food-sector': 'food-occupation',
}

/** What a training is called for, other than the occupation: `NVQ Level 3 Plumbing`, `CAP maçonnerie` for those who work in it. */
const studied: Readonly<Record<string, string>> = {
  'commercial-employee': 'commercial-apprenticeship',
  electrician: 'electrical-installation',
  'sanitary-installer': 'sanitary-installation',
  'heating-installer': 'heating-installation',
  'ventilation-installer': 'ventilation-installation',
  'refrigeration-technician': 'refrigeration-technology',
  bricklayer: 'masonry',
  carpenter: 'timber-construction',
  joiner: 'joinery',
  plasterer: 'plastering',
  painter: 'painting-work',
  roofer: 'roofing',
  tiler: 'tiling',
  'floor-layer': 'flooring',
  scaffolder: 'scaffolding',
  welder: 'welding',
  'metal-builder': 'metal-construction',
  cook: 'cooking cookery-studies',
  baker: 'bread-making',
  confectioner: 'pastry-making',
  hairdresser: 'haircutting hairdressing-studies',
  beautician: 'cosmetic-treatments beauty-studies',
  waiter: 'food-and-beverage-service',
  'landscape-gardener': 'landscaping',
  winegrower: 'viticulture-work',
  'truck-driver': 'truck-driving',
}

/** Adds to each occupation the families that it belongs to and the trainings for it. Throws when a table names an unknown concept. */
export function withFamilies(concepts: readonly Concept[]): Concept[] {
  const broader = byMember()
  const known = new Set(concepts.map((one) => one.id))
  const lost = [...broader.keys(), ...Object.keys(studied)].find((id) => !known.has(id))
  if (lost !== undefined) throw new Error(`The families of occupations speak of “${lost}”, which is no concept.`)
  return concepts.map((concept) => {
    const families = broader.get(concept.id) ?? []
    const studies = studied[concept.id]?.split(' ') ?? []
    return {
      ...concept,
      broader: [...new Set([...concept.broader, ...families])],
      ...(studies.length === 0 ? {} : { studies: [...(concept.studies ?? []), ...studies] }),
    }
  })
}

function byMember(): Map<string, string[]> {
  const broader = new Map<string, string[]>()
  for (const [family, list] of Object.entries(members)) {
    for (const member of list.split(' ')) broader.set(member, [...(broader.get(member) ?? []), family])
  }
  return broader
}
