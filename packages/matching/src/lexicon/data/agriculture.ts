import type { Concept } from '../lexicon.ts'
import { define } from './define.ts'

const roles = define('role', {
  farmer: {
    name: ['Landwirt', 'farmer', 'agriculteur'],
    also: 'Landwirtin, Bauer, Bäuerin, Landwirt EFZ, Landwirtin EFZ, Meisterlandwirt, agricultrice, exploitant agricole, exploitante agricole, chef d’exploitation agricole, farm worker, agricultural worker',
    guard: { aliases: ['Bauer'], near: ['Hof', 'Landwirt', 'Milchvieh', 'Betrieb', 'Ackerbau'] },
    proves: 'agriculture-work',
  },
  'farm-manager': {
    name: ['Betriebsleiter Landwirtschaft', 'farm manager', 'chef d’exploitation agricole diplômé'],
    also: 'Betriebsleiterschule, Betriebsleiterin Landwirtschaft, Betriebsleiter Landwirtschaft mit eidg. Fachausweis, landwirtschaftlicher Betriebsleiter, landwirtschaftliche Betriebsleiterin, Meisterlandwirt mit eidg. Diplom, Landwirtschaftsmeister, brevet de chef d’exploitation, maîtrise agricole, école de chef d’exploitation, assistant farm manager',
    proves: 'farmer',
  },
  'agricultural-worker': {
    name: ['Landwirtschaftlicher Mitarbeiter', 'farmhand', 'ouvrier agricole'],
    also: 'landwirtschaftlicher Angestellter, landwirtschaftliche Angestellte, Agrarpraktiker, Agrarpraktikerin, landwirtschaftliche Aushilfe, Erntehelfer, Erntehelferin, ouvrière agricole, salarié agricole, agropraticien, agropraticienne, farm labourer, farm hand, general farm worker, seasonal picker',
    proves: 'agriculture-work',
  },
  'dairy-worker': {
    name: ['Melker', 'herdsperson', 'vacher'],
    also: 'Melkerin, Tierwirt Rinder, Tierwirtin, Fachkraft Rinderhaltung, herdsman, dairy herdsperson, herd manager, assistant herdsperson, milker, vachère, trayeur, trayeuse, berger vacher',
    proves: 'livestock-farming agriculture-work',
    guard: { aliases: ['milker'], near: ['dairy', 'relief', 'herd', 'cows', 'farm'] },
  },
  'fruit-grower': {
    name: ['Obstfachmann', 'fruit grower', 'arboriculteur'],
    also: 'Obstfachfrau, Obstbauer, Obstbäuerin, Gärtner Fachrichtung Obstbau, arboricultrice, orchard manager, orchard worker',
    proves: 'fruit-growing agriculture-work',
  },
  'vegetable-grower': {
    name: ['Gemüsegärtner', 'vegetable grower', 'maraîcher'],
    also: 'Gemüsegärtnerin, Gärtner Fachrichtung Gemüsebau, Gemüsebauer, maraîchère, market gardener, grower of vegetables',
    proves: 'vegetable-growing agriculture-work',
  },
  winegrower: {
    name: ['Winzer', 'winegrower', 'viticulteur'],
    also: 'Winzerin, Weinbauer, Rebbauer, Weinbautechnologe, viticultrice, vigneron, vigneronne, vineyard manager, vineyard worker',
    proves: 'viticulture-work agriculture-work',
  },
  winemaker: {
    name: ['Weintechnologe', 'winemaker', 'caviste'],
    also: 'Kellermeister, Önologe, Önologin, Weintechnologin, œnologue, maître de chai, caviste vinificateur, cellar master, oenologist',
    proves: 'cellar-work',
    guard: { aliases: ['caviste'], near: ['vinification', 'cave', 'CFC', 'œnologue', 'chai', 'vigneron'] },
  },
  'forest-worker': {
    name: ['Forstwart', 'forestry worker', 'forestier-bûcheron'],
    also: 'Forstwartin, Forstwirt, Forstwirtin, Förster, Waldarbeiter, forestière-bûcheronne, bûcheron, bûcheronne, forester, chainsaw operator, tree surgeon',
    proves: 'timber-harvesting',
  },
  'horse-groom': {
    name: ['Pferdefachmann', 'groom', 'palefrenier'],
    also: 'Pferdefachfrau, Pferdewirt, Pferdewirtin, Pferdepfleger, Pferdepflegerin, Bereiter, horse groom, stable hand, palefrenière, soigneur équin, professionnel du cheval',
    guard: { aliases: ['Bereiter', 'groom'], near: ['Pferd', 'Pferde', 'horse', 'stable', 'yard', 'Stall', 'equine'] },
    proves: 'horse-care',
  },
  'animal-keeper': {
    name: ['Tierpfleger', 'animal keeper', 'gardien d’animaux'],
    also: 'Tierpflegerin, zookeeper, animal carer, kennel assistant, gardienne d’animaux, soigneur animalier, soigneuse animalière',
  },
  florist: {
    name: ['Florist', 'florist', 'fleuriste'],
    also: 'Floristin, Blumenbinder, maître fleuriste',
  },
})

const activities = define('activity', {
  'agriculture-work': {
    name: ['Arbeit in der Landwirtschaft', 'agricultural work', 'travaux agricoles'],
    also: 'landwirtschaftliche Arbeiten, Feldarbeit, Feldarbeiten, Erntearbeiten, Mithilfe in der Landwirtschaft, farm work, farming, field work on the farm, travaux des champs, récolte',
    proves: 'agriculture',
    guard: {
      aliases: ['récolte', 'farming'],
      near: [
        'fruits',
        'légumes',
        'farm',
        'dairy',
        'arable',
        'ferme',
        'exploitation',
        'livestock',
        'champs',
        'horticulture',
      ],
    },
  },
  'fruit-growing': {
    name: ['Obstbau', 'fruit growing', 'arboriculture fruitière'],
    also: 'Obsternte, Obstanbau, Obstplantagen, Beerenanbau, Beerenkulturen, Apfelernte, Baumschnitt im Obstbau, orchard work, orchards, fruit picking, apple harvest, fruit harvest, taille des arbres fruitiers, récolte des fruits, vergers, culture de petits fruits',
    proves: 'agriculture-work',
  },
  'vegetable-growing': {
    name: ['Anbau von Gemüse', 'vegetable growing', 'production maraîchère'],
    also: 'Gemüseanbau, Gemüsekulturen, Gewächshauskulturen, Setzen und Ernten von Gemüse, Gemüseernte, glasshouse crops, polytunnel crops, vegetable crops, vegetable production, cultures maraîchères, cultures sous serre, récolte des légumes',
    proves: 'agriculture-work',
  },
  'plant-protection': {
    name: ['Pflanzenschutz', 'crop protection', 'protection des cultures'],
    also: 'Pflanzenschutzarbeiten, Spritzarbeiten, Ausbringen von Pflanzenschutzmitteln, Schädlingsbekämpfung im Pflanzenbau, integrierter Pflanzenschutz, spraying, crop spraying, integrated pest management, traitements phytosanitaires, produits phytosanitaires, pulvérisation, lutte intégrée',
    guard: {
      aliases: ['spraying', 'pulvérisation'],
      near: ['crop', 'crops', 'fertiliser', 'tractor', 'phytosanitaires', 'cultures', 'vignes', 'field'],
    },
  },
  fertilising: {
    name: ['Düngung', 'fertilising', 'fertilisation'],
    also: 'Düngen, Düngungsplanung, Nährstoffbilanz, Suisse-Bilanz, Gülle ausbringen, Gülleausbringung, Hofdünger, fertiliser spreading, slurry spreading, nutrient planning, épandage, épandage d’engrais, épandage de lisier, bilan de fumure, plan de fumure',
  },
  'calf-rearing': {
    name: ['Kälberaufzucht', 'calf rearing', 'élevage des veaux'],
    also: 'Aufzucht von Kälbern, Jungviehaufzucht, Tränken der Kälber, Geburtshilfe im Stall, Geburtsüberwachung im Stall, rearing calves, calf feeding, calving, vêlages, vêlage, soins aux veaux',
    proves: 'livestock-farming',
  },
  'herd-health': {
    name: ['Tiergesundheit', 'herd health', 'santé du troupeau'],
    also: 'Herdengesundheit, Besamung, Eigenbestandsbesamung, Klauenpflege, Brunstbeobachtung, hoof trimming, artificial insemination of cows, AI of cows, heat detection, parage des onglons, insémination, insémination bovine, suivi sanitaire du troupeau',
    proves: 'livestock-farming',
  },
  'horse-care': {
    name: ['Pferdepflege', 'horse care', 'soins aux chevaux'],
    also: 'Betreuung von Pferden, Pferdehaltung, Boxen misten, Misten der Boxen, mucking out, care of horses, grooming horses, soins des chevaux, curage des boxes',
  },
  'cellar-work': {
    name: ['Kellerarbeiten (Wein)', 'cellar work', 'travaux de cave'],
    also: 'Vinifikation, Kelterung, Weinausbau, élevage du vin, travaux de vinification',
  },
  'direct-farm-sales': {
    name: ['Direktvermarktung ab Hof', 'direct farm sales', 'vente directe à la ferme'],
    also: 'Hofladen, Hofverkauf, Marktstand, Marktverkauf, Wochenmarkt, farm shop, farmers’ market, farmers market, vente à la ferme, vente au marché, magasin à la ferme',
    proves: 'sales',
  },
  'organic-farming': {
    name: ['Biologische Landwirtschaft', 'organic farming', 'agriculture biologique'],
    also: 'Biolandbau, Bio-Landwirtschaft, Biobetrieb, Bio Suisse, Knospe-Betrieb, Demeter, biodynamische Landwirtschaft, Öko-Landbau, ökologischer Landbau, organic farm, biodynamic farming, exploitation bio, label Bourgeon, biodynamie',
    proves: 'agriculture-work',
  },
})

const licences = define('licence', {
  'pesticide-licence': {
    name: [
      'Fachbewilligung Pflanzenschutzmittel',
      'pesticide application certificate',
      'permis pour produits phytosanitaires',
    ],
    also: 'Fachbewilligung Pflanzenschutz, Fachbewilligung für Pflanzenschutzmittel, Fachbewilligung PSM, Sachkundenachweis Pflanzenschutz, Pflanzenschutzsachkunde, Sachkunde Pflanzenschutz, PA1, PA1 and PA2, PA2, spraying certificate, spraying tickets, pesticide licence, Certiphyto, permis phytosanitaire, permis de traiter',
    guard: {
      aliases: ['PA1', 'PA2'],
      near: ['spraying', 'pesticide', 'certificate', 'NPTC', 'City', 'tickets', 'farm'],
    },
  },
})

/** Work with soil, plants and animals. */
export const agricultureConcepts: readonly Concept[] = [...roles, ...activities, ...licences]
