import { define } from './define.ts'

/** Gardens, forests, farms and the environment, in the words of adverts and CVs. */
export const greenWork = define('activity', {
  'garden-care': {
    name: ['Gartenpflege', 'garden care', 'entretien de jardins'],
    also: 'Pflege von Gärten, Pflege von Gartenanlagen, Pflege von Gärten Rasen und Hecken, Pflege von Privatgärten, Pflege von Parkanlagen, Pflege der Gärten, Pflege der Gartenanlagen, Pflege der Parkanlagen, Gartenunterhaltsarbeiten, Unterhalt von {Gärten|Gartenanlagen|Grünanlagen}, Grünflächenpflege, Grünanlagenpflege, Grünunterhalt, Gartenanlagenpflege, Gärten pflegen, Gartenarbeiten, Gartenarbeit, Unterhaltsgärtner, Kundengärtnerei, upkeep of gardens, soft landscaping maintenance, gardening, gardening work, entretien de {jardins privés|parcs et jardins|jardins et parcs|jardin|parcs}, entretien des {jardins|parcs|espaces verts|parcs et jardins}, entretien de jardins privés, travaux de jardinage, jardinage, Gartenunterhalt, Grünpflege, garden maintenance, grounds maintenance, entretien d’espaces verts',
  },
  'lawn-care': {
    name: ['Rasenpflege', 'lawn care', 'entretien de gazons'],
    also: 'Rasenmähen, Mäharbeiten, Rasenarbeiten, Rasenansaat, Rasenbau, Rasen, lawn mowing, mowing, lawns, grass cutting, tonte, tonte de gazons, tonte des pelouses, tonte de pelouses, gazons, pelouses, engazonnement',
    proves: 'garden-care',
    guard: {
      aliases: ['mowing', 'tonte', 'Rasen', 'lawns', 'gazons', 'pelouses'],
      near: [
        'Hecken',
        'Gärten',
        'hedges',
        'haies',
        'taille',
        'jardins',
        'lawns',
        'Pflege',
        'mähen',
        'garden',
        'arbres',
        'Sträucher',
        'déneigement',
      ],
    },
  },
  'hedge-trimming': {
    name: ['Heckenschnitt', 'hedge trimming', 'taille de haies'],
    also: 'Hecken, Gehölzschnitt, Strauchschnitt, Sträucher schneiden, Schnitt von {Hecken|Sträuchern|Gehölzen|Hecken und Sträuchern}, Rückschnitt von Hecken, hedge cutting, hedges, pruning of shrubs, shrub pruning, taille des haies, taille de haies et d’arbres, taille des haies et des arbustes, taille d’arbustes, taille des arbustes, haies',
    proves: 'garden-care',
    guard: {
      aliases: ['Hecken', 'hedges', 'haies'],
      near: [
        'Rasen',
        'Gärten',
        'Pflege',
        'lawns',
        'tonte',
        'taille',
        'jardins',
        'Schnitt',
        'schneiden',
        'mowing',
        'trimming',
      ],
    },
  },
  'tree-care': {
    name: ['Baumpflege', 'tree care', 'soins aux arbres'],
    also: 'Baumpflegearbeiten, Baumschnitt, Baumschnitt und Baumpflege, Baumschnittarbeiten, Obstbaumschnitt, Schnitt von {Bäumen|Obstbäumen}, Baumfällung, Baumfällungen, Baumfällarbeiten, Baumsanierung, Baumkontrolle, Baumkontrollen, Seilklettertechnik, tree surgery, tree work, tree pruning, arboriculture, arborist work, tree felling, pruning trees, taille d’arbres, taille des arbres, élagage, élagages, élagage et abattage, abattage d’arbres, soins aux arbres et élagage, haies et d’arbres',
    guard: { aliases: ['haies et d’arbres'], near: ['taille'] },
  },
  'plant-knowledge': {
    name: ['Pflanzenkenntnisse', 'plant knowledge', 'connaissance des végétaux'],
    also: 'Pflanzenkenntnis, gute Pflanzenkenntnisse, Pflanzenwissen, Gehölzkenntnisse, Staudenkenntnisse, Pflanzenverwendung, Bepflanzungsplanung, botanische Kenntnisse, horticultural knowledge, knowledge of plants, knowledge of plants and shrubs, planting design, connaissance des plantes, connaissances des végétaux, connaissances en botanique, connaissance approfondie des végétaux, reconnaissance des végétaux, connaissances horticoles',
  },
  'planting-work': {
    name: ['Pflanzarbeiten', 'planting', 'plantations'],
    also: 'Bepflanzungen, Bepflanzung, Pflanzungen, Neuanpflanzungen, Bepflanzen, Setzen von Pflanzen, Begrünungen, Dachbegrünung, Dachbegrünungen, soft landscaping, planting work, planting of trees and shrubs, planting schemes, plantation d’arbres, plantation d’arbustes, travaux de plantation, chantiers de plantation, végétalisation, toitures végétalisées',
    guard: {
      aliases: ['planting', 'plantations', 'Begrünungen'],
      near: [
        'trees',
        'shrubs',
        'garden',
        'gardens',
        'landscaping',
        'jardins',
        'arbres',
        'Garten',
        'Pflanzen',
        'gazon',
        'taille',
      ],
    },
  },
  'garden-hard-landscaping': {
    name: ['Belags- und Natursteinarbeiten im Garten', 'hard landscaping', 'aménagements minéraux'],
    also: 'Belags- und Natursteinarbeiten, Natursteinarbeiten im Garten, Plattenbeläge, Plattenbelag, Plattenbeläge und Mauern, Pflästerungen und Platten, Natursteinmauern, Trockenmauern, Trockenmauerbau, Trockensteinmauern, Gartenmauern, Wege und Plätze, Wegebau im Garten, Verlegen von {Gartenplatten|Platten und Pflastersteinen}, patios and paving, paving and walling, dry stone walling, dry stone walls, patios, garden walls, pose de dalles, pose de dalles et pavés, dallages, dallage, pavés et dalles, pose de pavés et de dalles, pose de dalles pavés et murs, murs en pierre sèche, mur en pierre sèche, murets, maçonnerie paysagère',
    proves: 'landscaping',
  },
  'small-plant-operation': {
    name: ['Bedienung von Kleinbaggern', 'small plant operation', 'conduite de mini-pelles'],
    also: 'Kleinbagger, Minibagger, Minibaggern, Kleinbaggern, Bedienung von Kleinbagger, Bedienung von Minibagger, Bedienung von Minibaggern, Bedienung von Kleinbaggern, Bedienung von Kleinmaschinen, Bedienung von Kleingeräten, Führen von {Kleinbaggern|Minibaggern}, Baggerführer bis 5 t, mini digger, mini diggers, mini-digger, mini excavator, mini excavators, 360 mini excavator, mini-pelle, mini-pelles, minipelle, minipelles, conduite de mini-pelle, conduite de minipelle, pelle araignée',
  },
  'mini-digger-and-dumper': {
    name: ['Minibagger und Dumper', 'mini digger and dumper', 'mini-pelle et dumper'],
    also: 'Kleinbagger und Dumper, Bedienung von Kleinbagger und Dumper, Bedienung von Minibagger und Dumper',
    proves: 'small-plant-operation dumper-operation',
  },
  'dumper-operation': {
    name: ['Dumper', 'dumper operation', 'conduite de dumper'],
    also: 'Dumperfahren, Dumper fahren, Raupendumper, dumper trucks, forward tipping dumper, dumper driving, dumpers, tombereau',
  },
  'horticulture-field': {
    name: ['Gartenbau', 'horticulture', 'horticulture'],
    also: 'Pflanzenproduktion, Gemüsebau, Staudengärtnerei, Gärtnerei, ornamental horticulture, nursery production, pépinières, production horticole, maraîchage',
  },
  floriculture: {
    name: ['Zierpflanzenbau', 'floriculture', 'floriculture'],
    proves: 'horticulture-field',
  },
  'plant-nursery': {
    name: ['Baumschule', 'plant nursery', 'pépinière'],
    proves: 'horticulture-field',
    guard: { aliases: ['Baumschule'], near: ['Gärtner', 'Gärtnerei', 'Pflanzen', 'Gartenbau', 'Stauden'] },
  },
  'irrigation-systems': {
    name: ['Bewässerungsanlagen', 'irrigation systems', 'systèmes d’arrosage'],
    also: 'Bewässerungssysteme, Bewässerungstechnik, Bewässerung, automatische Bewässerung, irrigation, arrosage automatique, arrosages automatiques, systèmes d’irrigation',
  },
  'tractor-driving': {
    name: ['Traktorfahren', 'tractor driving', 'conduite de tracteurs'],
    also: 'conduite d’engins agricoles, conduite d’engins viticoles, engins viticoles, conduite de tracteurs, conduite de tracteur, conduite de tracteurs et chenillettes, chenillettes viticoles, Traktor fahren, Traktor {gefahren|gelenkt}, Fahren von {Traktoren|Landmaschinen}, Bedienung von {Traktoren|Landmaschinen}, Traktorarbeiten, landwirtschaftliche Maschinen, Landmaschinen bedienen, driving tractors, operating tractors, operating agricultural machinery, conduite de tracteur, conduite d’engins agricoles, conduite de machines agricoles',
  },
  'arable-farming': {
    name: ['Ackerbau', 'arable farming', 'grandes cultures'],
    also: 'Feldbau, Getreidebau, Pflanzenbau, Ackerbaubetrieb, arable, arable farm, crop production, crop farming, cultures céréalières, agriculture céréalière, culture des champs',
    proves: 'agriculture-work',
    guard: { aliases: ['arable'], near: ['farm', 'crop', 'crops', 'livestock', 'dairy', 'land', 'harvest'] },
  },
  'livestock-farming': {
    name: ['Tierhaltung', 'livestock farming', 'élevage'],
    also: 'Melkarbeit, Melkarbeiten, Melkstand, Melken im Melkstand, milking parlour, milking of cows, salle de traite, traite des vaches, Nutztierhaltung, Viehhaltung, Viehzucht, Melken, Stallarbeit, Stallarbeiten, dairy herd, milking, livestock, traite, soins aux animaux d’élevage, vaches laitières',
    proves: 'agriculture-work',
    guard: {
      aliases: ['élevage', 'traite', 'livestock', 'milking'],
      near: [
        'ferme',
        'farm',
        'vaches',
        'laitier',
        'agricole',
        'dairy',
        'cultures',
        'bétail',
        'herd',
        'exploitation',
        'parlour',
        'crop',
      ],
    },
  },
  'cattle-farming': {
    name: ['Rinderhaltung', 'cattle farming', 'élevage bovin'],
    also: 'Rinderzucht, bétail',
    proves: 'livestock-farming',
  },
  'pig-farming': {
    name: ['Schweinehaltung', 'pig farming', 'élevage porcin'],
    proves: 'livestock-farming',
  },
  'dairy-farming': {
    name: ['Milchviehhaltung', 'dairy farming', 'élevage laitier'],
    also: 'Milchvieh',
    proves: 'livestock-farming',
  },
  'viticulture-work': {
    name: ['Rebbau', 'viticulture', 'viticulture'],
    also: 'conduite de la vigne, responsable vigne, taille de la vigne, travaux de la vigne, travail de la vigne, effeuillage, vendanges, vinifications, Rebpflege, Rebschnitt, Weinlese, Traubenlese, vineyard work, pruning vines, grape harvest, Weinbau, Rebarbeiten, Rebberg, Rebberge, Weinbauarbeiten, Rebschnitt, Kellerarbeiten, Weinbereitung, vineyard work, vineyards, winemaking, vine pruning, viticole, travaux de la vigne, travail de la vigne, taille de la vigne, vigne, vignoble, vinification',
    proves: 'agriculture-work',
    guard: { aliases: ['vigne'], near: ['taille', 'travaux', 'cave', 'vin', 'viticole', 'vendanges', 'domaine'] },
  },
  'timber-harvesting': {
    name: ['Holzernte', 'timber harvesting', 'récolte de bois'],
    also: 'Holzschlag, Holzschläge, Holzereiarbeiten, Waldarbeit, Waldarbeiten, Forstarbeiten, Fällarbeiten, Waldpflege, Jungwaldpflege, Holzrücken, forestry work, logging, felling, timber felling, woodland management, bûcheronnage, abattage, travaux forestiers, débardage, soins aux jeunes forêts, exploitation forestière',
    guard: {
      aliases: ['logging', 'felling', 'abattage'],
      near: [
        'forest',
        'forestry',
        'timber',
        'trees',
        'arbres',
        'bois',
        'forêt',
        'chainsaw',
        'tronçonneuse',
        'élagage',
        'woodland',
      ],
    },
  },
  'waste-management-work': {
    name: ['Abfallbewirtschaftung', 'waste management', 'gestion des déchets'],
    also: 'Abfallwirtschaft, Abfallmanagement, Entsorgung, Entsorgungen, Abfallentsorgung, Abfallentsorgungen, Sonderabfall, Sonderabfälle, Sonderabfallentsorgung, Entsorgungskonzepte, Recycling, Wertstoffe, Entsorgung von {Abfällen|Sonderabfällen|Wertstoffen}, Kreislaufwirtschaft Abfall, waste disposal, hazardous waste, waste handling, recycling, waste streams, traitement des déchets, élimination des déchets, tri des déchets, déchets spéciaux, déchets dangereux, recyclage, valorisation des déchets, déchetterie',
  },
  'environmental-impact': {
    name: ['Umweltverträglichkeitsprüfung', 'environmental impact assessment', 'étude d’impact sur l’environnement'],
    also: 'UVP, UVB, Umweltverträglichkeitsbericht, Umweltverträglichkeitsberichte, Umweltbericht, Umweltberichte, Umweltprüfung, Umweltabklärungen, EIA, environmental impact assessments, environmental assessments, environmental statements, EIE, étude d’impact, études d’impact, études d’impact sur l’environnement, notice d’impact, rapport d’impact, rapports d’impact',
    guard: {
      aliases: ['UVB', 'EIA', 'EIE', 'UVP', 'étude d’impact', 'études d’impact'],
      near: [
        'Umwelt',
        'environmental',
        'environnement',
        'environnementales',
        'Bericht',
        'Berichte',
        'Planung',
        'Projekt',
        'assessment',
        'planning',
        'rapport',
        'Gutachten',
      ],
    },
  },
  'environmental-site-supervision': {
    name: ['Umweltbaubegleitung', 'environmental site supervision', 'suivi environnemental de réalisation'],
    also: 'UBB, ökologische Baubegleitung, bodenkundliche Baubegleitung, BBB Bodenkunde, Umweltbaubegleitungen, environmental clerk of works, ecological clerk of works, ecological supervision of works, SER chantier, suivi environnemental, suivi environnemental des chantiers, suivi environnemental de chantier, suivi écologique de chantier',
    guard: {
      aliases: ['UBB'],
      near: ['Umwelt', 'Baubegleitung', 'UVP', 'Boden', 'Baustelle', 'Baustellen', 'ökologische'],
    },
  },
  'contaminated-sites': {
    name: ['Altlasten', 'contaminated sites', 'sites contaminés'],
    also: 'Altlastenuntersuchung, Altlastenuntersuchungen, Altlastenabklärung, Altlastenbearbeitung, historische Untersuchung Altlasten, belastete Standorte, belasteter Standorte, Bodenuntersuchungen Schadstoffe, Altlasten und Boden, contaminated land, contaminated land assessments, land remediation, site remediation, sites et sols pollués, sols pollués, sites pollués, dépollution, dépollution de sols, investigations de sites contaminés, assainissement de sites contaminés',
  },
  'water-protection': {
    name: ['Gewässerschutz', 'water protection', 'protection des eaux'],
    also: 'Gewässerschutzrecht, Grundwasserschutz, Schutz der Gewässer, Hydrogeologie, groundwater protection, water pollution control, hydrogeology, protection des eaux souterraines, hydrogéologie, protection des cours d’eau',
  },
  'nature-conservation': {
    name: ['Naturschutz', 'nature conservation', 'protection de la nature'],
    also: 'Natur- und Landschaftsschutz, Biodiversität, Biodiversitätsförderung, Artenschutz, Biotoppflege, Neophyten, Neophytenbekämpfung, ökologische Aufwertung, Vernetzungsprojekte, biodiversity, ecological surveys, habitat management, species protection, protection de la nature et du paysage, biodiversité, lutte contre les néophytes, entretien de biotopes, inventaires naturalistes',
  },
})
