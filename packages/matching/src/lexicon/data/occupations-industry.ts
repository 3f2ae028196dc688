import { define } from './define.ts'

/** Words beside a common word or surname that show that it names the occupation: `Müller EFZ`, `gelernter Sattler`. */
const nearDiploma = [
  'EFZ',
  'EBA',
  'CFC',
  'AFP',
  'Lehre',
  'Berufslehre',
  'Ausbildung',
  'gelernter',
  'gelernte',
  'Geselle',
  'Gesellenprüfung',
  'Meister',
  'Meisterprüfung',
  'Fähigkeitszeugnis',
  'Beruf',
  'apprentissage',
  'apprenticeship',
]

/** Occupations of industry, the workshop and the laboratory that one learns in an apprenticeship. */
export const industrialOccupations = define('role', {
  mechanic: {
    name: ['Mechaniker', 'mechanic', 'mécanicien'],
    also: 'gelernter Mechaniker, Mechaniker CFC, mécanicienne, mécaniciens, mécanicien CFC, mécanicien généraliste, mécanicien industriel',
  },
  'production-foreman': {
    name: ['Werkmeister', 'works foreman', 'contremaître d’atelier'],
    also: 'Werkstattmeister, contremaître mécanique',
  },
  'milling-machinist': {
    name: ['Fräser', 'milling machinist', 'fraiseur'],
    also: 'Metallfräser, Fräser EFZ, fraiseuse sur métaux, fraiseur sur métaux, milling machine operator',
    guard: { aliases: ['Fräser'], near: [...nearDiploma, 'Dreher', 'CNC', 'als'] },
    proves: 'machining',
  },
  'production-mechanic': {
    name: ['Fertigungsmechaniker', 'manufacturing mechanic', 'mécanicien de fabrication'],
    also: 'Fachkraft für Metalltechnik, Fachkraft Metalltechnik, Teilezurichter',
  },
  'production-technologist': {
    name: ['Produktionstechnologe', 'production technologist', 'technologue de production'],
  },
  'micro-mechanic': {
    name: ['Mikromechaniker', 'micro-mechanic', 'micromécanicien'],
    also: 'Mikromechaniker EFZ, micromécanicien(ne), micromécanicien CFC, microtechnicien, micromechanic',
  },
  'microtechnology-drafter': {
    name: ['Mikrozeichner', 'microtechnology drafter', 'dessinateur microtechnique'],
    also: 'Mikrozeichner EFZ',
    proves: 'drafter',
  },
  'watch-finisher': {
    name: ['Oberflächenveredler Uhren', 'watch finisher', 'termineur en habillage horloger'],
    also: 'termineuse en habillage horloger, cadranographe, polisseur en horlogerie, polisseur horloger, sertisseur en horlogerie, dial maker',
    proves: 'watch-industry',
  },
  'surface-coater': {
    name: ['Oberflächenbeschichter', 'surface coater', 'électroplaste'],
    also: 'Oberflächenbeschichter EFZ, Oberflächenpraktiker EBA, Oberflächenpraktiker, Galvaniseur, electroplater, électroplaste CFC, galvanoplaste',
  },
  'foundry-worker': {
    name: ['Gießereimechaniker', 'foundry worker', 'mouleur de fonderie'],
    also: 'Gussformer EFZ, Gussformer, Gusstechnologe, Metall- und Glockengiesser, Giesser Metall, foundry operative, foundry moulder, mouleuse de fonderie, fondeur de métaux',
  },
  'technical-model-maker': {
    name: ['Technischer Modellbauer', 'technical model maker', 'modeleur technique'],
    also: 'Technische Modellbauerin, Gussmodellbauer, Modellbauer Giesserei, pattern maker, patternmaker',
  },
  'metal-stamping-mechanic': {
    name: ['Stanz- und Umformmechaniker', 'press and forming mechanic', 'mécanicien en emboutissage et formage'],
    also: 'Federmacher, Drahtwarenmacher',
  },
  'cutting-tool-mechanic': {
    name: ['Präzisionswerkzeugmechaniker', 'cutting tool mechanic', 'mécanicien en outils de coupe'],
    also: 'Schneidwerkzeugmechaniker, Messerschmied, Werkzeugschleifer, tool and cutter grinder, coutelier, affûteur',
  },
  blacksmith: {
    name: ['Schmied', 'blacksmith', 'forgeron'],
    also: 'Kunstschmied, Schmied-Hufschmied, Metallgestalter, Metallbauer Fachrichtung Metallgestaltung, ferronnier, ferronnier d’art, forgeronne',
    guard: { aliases: ['Schmied'], near: nearDiploma },
  },
  farrier: {
    name: ['Hufschmied', 'farrier', 'maréchal-ferrant'],
    also: 'Hufschmied EFZ, maréchale-ferrante, maréchal ferrant',
  },
  gunsmith: {
    name: ['Büchsenmacher', 'gunsmith', 'armurier'],
    also: 'Büchsenmacher EFZ, armurière',
  },
  locksmith: {
    name: ['Schlüsseldienstmonteur', 'locksmith', 'serrurier-dépanneur'],
    also: 'Schlüsselfachmann, Schliesstechniker',
  },
  tinsmith: {
    name: ['Klempner', 'tinsmith', 'ferblantier-zingueur'],
    also: 'Klempnermeister',
  },
  'materials-tester': {
    name: ['Werkstoffprüfer', 'materials tester', 'essayeur de matériaux'],
    also: 'Werkstofftechniker, Stoffprüfer, Baustoffprüfer, materials testing technician, technicien en essais de matériaux',
  },
  'process-mechanic': {
    name: ['Verfahrensmechaniker', 'process mechanic', 'mécanicien de procédés'],
    also: 'Verfahrensmechaniker Glastechnik, Verfahrensmechaniker in der Steine- und Erdenindustrie, Verfahrensmechaniker in der Hütten- und Halbzeugindustrie, Verfahrenstechnologe Metall, Aufbereitungsmechaniker, Hüttenfacharbeiter',
  },
  'chemical-production-worker': {
    name: ['Produktionsfachkraft Chemie', 'chemical production operative', 'praticien en chimie et pharma'],
    also: 'Chemiebetriebswerker',
  },
  'aircraft-mechanic': {
    name: ['Fluggerätmechaniker', 'aircraft mechanic', 'mécanicien d’aéronefs'],
    also: 'Fluggerätemechaniker, Flugzeugmechaniker, Luftfahrzeugmechaniker, Fluggerätelektroniker, Fluggeräteelektroniker, Fluggerätemechatroniker, Leichtflugzeugbauer, Flugzeugtechniker, aircraft technician, aircraft engineer, licensed aircraft engineer, aircraft maintenance engineer, mécanicien aéronautique, mécanicien avion, mécanicien sur avion, technicien aéronautique, mécanicien aéronefs',
    proves: 'aviation',
  },
  'ship-mechanic': {
    name: ['Schiffsmechaniker', 'marine mechanic', 'mécanicien naval'],
    also: 'Schiffbauer, Konstruktionsmechaniker Schiffbau, marine engineer fitter, shipwright, mécanicien de marine',
  },
  boatbuilder: {
    name: ['Bootsbauer', 'boatbuilder', 'constructeur de bateaux'],
    also: 'Bootbauer, Bootbauer EFZ, Bootfachwart, Bootfachwart EFZ, boat builder, constructrice de bateaux, agent d’entretien de bateaux',
  },
  'motorcycle-mechanic': {
    name: ['Motorradmechaniker', 'motorcycle mechanic', 'mécanicien en motocycles'],
    also: 'Motorradmechaniker EFZ, Kleinmotorrad- und Fahrradmechaniker, Zweiradmechatroniker Fachrichtung Motorradtechnik, mécanicienne en motocycles, mécanicien moto, mécanicien motos',
  },
  'bicycle-mechanic': {
    name: ['Fahrradmechaniker', 'bicycle mechanic', 'mécanicien en cycles'],
    also: 'Fahrradmechaniker EFZ, Fahrradmonteur, Fahrradmechatroniker, Velomechaniker, Zweiradmechatroniker Fachrichtung Fahrradtechnik, bike mechanic, cycle mechanic, mécanicienne en cycles, mécanicien cycles, mécanicien vélo',
  },
  'two-wheeler-mechanic': {
    name: ['Zweiradmechaniker', 'two-wheeler mechanic', 'mécanicien deux-roues'],
    also: 'Zweiradmechatroniker, Zweiradmechaniker EFZ, mécanicien sur deux-roues, mécanicien en deux-roues',
  },
  'tyre-fitter': {
    name: ['Reifenpraktiker', 'tyre fitter', 'praticien en pneumatiques'],
    also: 'Reifenpraktiker EBA, Reifenmonteur, Vulkaniseur, Mechaniker für Reifen- und Vulkanisationstechnik, tyre technician, praticienne en pneumatiques, monteur en pneumatiques, monteur pneus',
  },
  'vehicle-paint-assistant': {
    name: ['Lackierassistent', 'vehicle paint assistant', 'assistant vernisseur'],
    also: 'Lackierassistent EBA, assistante vernisseuse',
  },
  'cableway-mechatronics': {
    name: ['Seilbahn-Mechatroniker', 'cableway mechatronics technician', 'mécatronicien de remontées mécaniques'],
    also: 'Seilbahnmechatroniker, Seilbahnfachmann, Seilbahnfachfrau, Seilbahner EBA, employé de remontées mécaniques, mécatronicienne de remontées mécaniques, agent de remontées mécaniques',
  },
  'electrical-machine-builder': {
    name: ['Elektromaschinenbauer', 'electrical machine builder', 'bobineur-mécanicien'],
    also: 'Elektromaschinenmechaniker, Elektroniker für Maschinen und Antriebstechnik, Elektrowickler, rewind technician, bobinier',
  },
  'information-electronician': {
    name: ['Kommunikationselektroniker', 'information electronics technician', 'électronicien en information'],
    also: 'Radio- und Fernsehtechniker, Radio-TV-Elektroniker, Multimediaelektroniker EFZ, Büroinformationselektroniker, Fernmelde- und Elektronikapparatemonteur, Fernmeldemonteur, FEAM, radio and television engineer, électronicien en radio et télévision, électronicien en multimédia CFC',
  },
  'it-system-electronician': {
    name: ['IT-System-Elektroniker', 'IT systems electronics technician', 'électronicien en systèmes informatiques'],
    also: 'IT-Systemelektroniker, Informations- und Telekommunikationssystem-Elektroniker, Elektroniker für Informations- und Systemtechnik, Systemelektroniker',
  },
  'electrical-practitioner-eba': {
    name: ['Elektropraktiker', 'electrical practitioner', 'praticien électricien'],
    also: 'Elektropraktiker EBA',
  },
  'ict-specialist': {
    name: ['ICT-Fachmann', 'ICT specialist', 'opérateur en informatique'],
    also: 'ICT-Fachfrau, ICT-Fachmann EFZ, ICT-Fachfrau EFZ, Informatikpraktiker, Informatikpraktiker EBA, opératrice en informatique, opérateur en informatique CFC',
    proves: 'informatics',
  },
  'laboratory-technician': {
    name: ['Laborant', 'laboratory technician', 'laborantin'],
    also: 'Laborant EFZ, Laborant CFC, Laborassistent, Labortechniker, Laborfachkraft, Laborausbildung, Laborberuf, Laborlehre, technischer Laborassistent, lab technician, lab assistant, laboratory assistant, laboratory analyst, laborantine, laborantins, laborantin CFC, laborantine CFC, technicien de laboratoire, technicienne de laboratoire, formation de laborantin, aide de laboratoire',
  },
  'chemistry-technician': {
    name: ['Chemielaborant', 'chemistry laboratory technician', 'laborantin en chimie'],
    also: 'Laborant EFZ Chemie, Laborant Fachrichtung Chemie, Laborant EFZ Fachrichtung Chemie, Laborant Chemie, Chemisch-technischer Assistent, Chemisch-technische Assistentin, chemisch-technische Assistenz, CTA, Lacklaborant, Chemotechniker, Chemisch-technische Assistenten, chemical laboratory technician, chemical technician, laborantine en chimie, laborantin CFC en chimie, laborantine CFC en chimie, laborantin option chimie, technicien chimiste, technicienne chimiste, bac pro laboratoire contrôle qualité, BTS métiers de la chimie, BTS chimiste, DUT chimie, BUT chimie',
    guard: { aliases: ['CTA'], near: [...nearDiploma, 'als', 'Labor', 'BTA', 'PTA', 'MTA', 'Laborant', 'chemisch'] },
    proves: 'laboratory-technician',
  },
  'biology-technician': {
    name: ['Biologielaborant', 'biology laboratory technician', 'laborantin en biologie'],
    also: 'Laborant EFZ Biologie, Laborant Fachrichtung Biologie, Laborant EFZ Fachrichtung Biologie, Laborant Biologie, Biologisch-technischer Assistent, Biologisch-technische Assistentin, biologisch-technische Assistenz, BTA, Biotechnologisch-technischer Assistent, Tierlaborant, Mikrobiologielaborant, microbiology laboratory technician, biological technician, laborantine en biologie, laborantin CFC en biologie, laborantine CFC en biologie, laborantin option biologie, BTS biotechnologies, BTS bioanalyses, BTS bioanalyses et contrôles, BTS bioqualité',
    guard: { aliases: ['BTA'], near: [...nearDiploma, 'als', 'Labor', 'CTA', 'PTA', 'MTA', 'Laborant', 'biologisch'] },
    proves: 'laboratory-technician',
  },
  'physics-technician': {
    name: ['Physiklaborant', 'physics laboratory technician', 'laborantin en physique'],
    also: 'Physiklaborant EFZ, Physikalisch-technischer Assistent, Physikalisch-technische Assistentin, laborantine en physique, laborantin CFC en physique',
    proves: 'laboratory-technician',
  },
  'textile-laboratory-technician': {
    name: ['Textillaborant', 'textile laboratory technician', 'laborantin textile'],
    also: 'Laborant EFZ Textil, Produktprüfer Textil',
    proves: 'laboratory-technician',
  },
  'dairy-laboratory-technician': {
    name: ['Milchwirtschaftlicher Laborant', 'dairy laboratory technician', 'laborantin laitier'],
    also: 'milchwirtschaftliche Laborantin, Landwirtschaftlich-technischer Laborant, landwirtschaftlich-technische Laborantin, landwirtschaftlich-technische Assistentin, Laborant EFZ Lebensmittel',
    proves: 'laboratory-technician',
  },
  'environmental-technical-assistant': {
    name: ['Umweltschutztechnischer Assistent', 'environmental technician', 'assistant technique en environnement'],
    also: 'umweltschutztechnische Assistentin, umwelttechnischer Assistent',
  },
  'precision-optician': {
    name: ['Feinoptiker', 'precision optics technician', 'opticien de précision'],
    also: 'Feinwerkoptiker, Feinwerkoptiker EFZ, Optiklaborant, precision optician, opticien en instruments de précision',
  },
  'surgical-instrument-maker': {
    name: ['Chirurgiemechaniker', 'surgical instrument maker', 'mécanicien en instruments chirurgicaux'],
    also: 'Chirurgieinstrumentenmacher',
  },
  'orthopaedic-shoemaker': {
    name: ['Orthopädieschuhmacher', 'orthopaedic shoemaker', 'bottier-orthopédiste'],
    also: 'Orthopädieschuhmacher EFZ, Orthopädieschuhtechniker, podo-orthésiste, bottière-orthopédiste',
  },
  'glass-technologist': {
    name: ['Flachglastechnologe', 'glass technologist', 'technologue du verre'],
    also: 'Glasveredler, Glasmacher, Glasbläser, Glasapparatebauer, Glasmaler, Thermometermacher, glass blower, glassblower, souffleur de verre, verrier',
  },
  'industrial-ceramist': {
    name: ['Industriekeramiker', 'industrial ceramist', 'céramiste industriel'],
    also: 'Industriekeramiker EFZ, Keramiker EFZ, Keramiker, Industriekeramiker Anlagentechnik, Prüftechnologe Keramik, Töpfer, Ofenkeramiker, ceramist, céramiste',
    guard: { aliases: ['Töpfer'], near: nearDiploma },
  },
  'paper-technologist': {
    name: ['Papiertechnologe', 'paper technologist', 'papetier'],
    also: 'Papiertechnologe EFZ, Papiermacher, technologue en papier, papetière',
  },
  'packaging-technologist': {
    name: ['Packmitteltechnologe', 'packaging technologist', 'technologue en emballage'],
    also: 'Verpackungstechnologe, Verpackungstechnologe EFZ, Verpackungsmittelmechaniker, Kartonagenmacher, Etuisfeinmacher, cartonnier',
  },
  typesetter: {
    name: ['Schriftsetzer', 'typesetter', 'compositeur-typographe'],
    also: 'Typograf, Typograph, typographe',
  },
  'sign-maker': {
    name: ['Schilder- und Lichtreklamehersteller', 'sign maker', 'réalisateur publicitaire'],
    also: 'Gestalter Werbetechnik, Gestalter Werbetechnik EFZ, Werbetechniker, Schriftenmaler, Beschrifter, signwriter, sign writer, peintre en publicité, peintre en lettres, réalisatrice publicitaire, enseigniste',
  },
  'textile-technologist': {
    name: ['Textiltechnologe', 'textile technologist', 'technologue en textile'],
    also: 'Technologe für Textilien, Textiltechnologe EFZ, Textilpraktiker, Produktionsmechaniker Textil, Produktveredler Textil, Produktgestalter Textil, Textilgestalter im Handwerk, Gewebegestalter, Weber EFZ, Stricker, Maschinen- und Anlagenführer Textil, technologue en textiles, tisserand',
    guard: { aliases: ['Stricker'], near: nearDiploma },
  },
  'clothing-maker': {
    name: ['Bekleidungsgestalter', 'dressmaker', 'créateur de vêtements'],
    also: 'Bekleidungsgestalter EFZ, Bekleidungsnäher, Damenschneider, Herrenschneider, Massschneider, Schneider EFZ, Schneiderlehre, Änderungsschneider, Textil- und Modeschneider, Textil- und Modenäher, Modenäher, Modeschneider, Kleidermacher, Technischer Konfektionär, Industrieschneider, tailor, seamstress, couturière, couturier, créatrice de vêtements, tailleur couturier',
    guard: { aliases: ['tailor'], near: [...nearDiploma, 'seamstress', 'dressmaker', 'alterations'] },
  },
  'sewing-operative': {
    name: ['Industrienäherin', 'sewing operative', 'opérateur en confection'],
    also: 'Näherin, Näher, Polster- und Dekorationsnäher, sewing machinist, piqueuse en confection, mécanicienne en confection',
  },
  'leather-worker': {
    name: ['Fachmann Leder und Textil', 'leather worker', 'artisan du cuir et du textile'],
    also: 'Fachfrau Leder und Textil, Sattler, Feinsattler, Fahrzeugsattler, Autosattler, Täschner, Fachkraft für Lederverarbeitung, Gerber EFZ, Kürschner, saddler, upholsterer saddler, sellier, sellière, maroquinier, maroquinière, artisane du cuir et du textile, spécialiste du cuir et du textile',
    guard: { aliases: ['Sattler'], near: [...nearDiploma, 'Polsterer', 'Fahrzeugsattler'] },
  },
  shoemaker: {
    name: ['Schuhmacher', 'shoemaker', 'cordonnier'],
    also: 'Schuhmacher EFZ, Schuhfertiger, Schuhreparateur, cobbler, cordonnière, bottier',
    guard: { aliases: ['Schuhmacher'], near: nearDiploma },
  },
  upholsterer: {
    name: ['Polsterer', 'upholsterer', 'tapissier'],
    also: 'Industriepolsterer, Industriepolsterer EFZ, Polster- und Lederwarenhersteller, rembourreur, tapissière, tapissier d’ameublement, garnisseur en sièges',
  },
  'interior-decorator': {
    name: ['Raumausstatter', 'interior decorator', 'décorateur d’intérieurs'],
    also: 'Innendekorateur, Innendekorateur EFZ, Wohntextilgestalter, Wohntextilgestalter EFZ, soft furnisher, curtain maker, décoratrice d’intérieurs, courtepointière, courtepointier, tapissier-décorateur, tapissier décorateur',
  },
  goldsmith: {
    name: ['Goldschmied', 'goldsmith', 'bijoutier'],
    also: 'Goldschmied EFZ, Silberschmied, Edelsteinfasser, Edelsteinschleifer, Edelmetallprüfer, silversmith, jeweller, jewellery maker, bijoutière, joaillier, joaillière, bijoutier-joaillier, bijoutière-joaillière, orfèvre, sertisseur en joaillerie, sertisseur joaillier, Goldschmiedin',
  },
  engraver: {
    name: ['Graveur', 'engraver', 'graveur d’art'],
    also: 'Graveur EFZ, graveuse',
  },
  'instrument-maker': {
    name: ['Musikinstrumentenbauer', 'musical instrument maker', 'facteur d’instruments de musique'],
    also: 'Orgelbauer, Geigenbauer, Klavierbauer, Klavier- und Cembalobauer, Holzblasinstrumentenmacher, Metallblasinstrumentenmacher, Zupfinstrumentenmacher, Bogenmacher, organ builder, piano tuner, luthier, facteur d’orgues, facteur de pianos, accordeur de pianos',
  },
  'wood-craftsman': {
    name: ['Drechsler', 'wood turner', 'tourneur sur bois'],
    also: 'Holzhandwerker, Holzhandwerker EFZ, Holzbildhauer, Holzbildhauer EFZ, Drechsler EFZ, Drechsler und Holzspielzeugmacher, Korb- und Flechtwerkgestalter, Holzspielzeugmacher, wood carver, sculpteur sur bois, vannier, boisselier',
    guard: { aliases: ['Drechsler'], near: nearDiploma },
  },
  'wood-processor': {
    name: ['Holzbearbeiter', 'wood processor', 'praticien en industrie du bois'],
    also: 'Holzindustriefachmann EFZ, praticienne en industrie du bois, spécialiste en industrie du bois',
    proves: 'woodworker',
  },
  cooper: {
    name: ['Küfer', 'cooper', 'tonnelier'],
    also: 'Küfer EFZ, Böttcher, Weinküfer, Fassbinder, tonnelière',
    guard: { aliases: ['Küfer', 'Böttcher', 'cooper'], near: nearDiploma },
  },
  wainwright: {
    name: ['Wagner EFZ', 'wainwright', 'charron'],
    also: 'Stellmacher, Karosserie- und Wagenbauer',
  },
  'art-gilder': {
    name: ['Vergolder-Einrahmer', 'picture framer', 'doreur-encadreur'],
    also: 'Vergolder, Einrahmer, gilder, encadreur, doreuse-encadreuse',
  },
  'metal-construction-designer': {
    name: ['Metallbaukonstrukteur', 'metal construction designer', 'dessinateur-constructeur sur métal'],
    also: 'Metallbaukonstrukteur EFZ, Metallbauplaner, dessinatrice-constructrice sur métal, structural steel detailer',
    proves: 'drafter',
  },
  'heating-design-drafter': {
    name: ['Wärmetechnikplaner', 'heating technology designer', 'projeteur en technique thermique'],
    also: 'Wärmetechnikplaner EFZ, Gebäudetechnikplaner Heizung EFZ',
    proves: 'heating-planner',
  },
  'drainage-technologist': {
    name: ['Entwässerungstechnologe', 'drainage technologist', 'technologue en assainissement'],
    also: 'Entwässerungstechnologe EFZ, Entwässerungspraktiker EBA, Fachkraft für Rohr-, Kanal- und Industrieservice, Umwelttechnologe für Rohrleitungsnetze und Industrieanlagen, Kanalreiniger',
  },
  'environmental-technologist': {
    name: ['Umwelttechnologe', 'environmental technologist', 'technologue en environnement'],
    also: 'Umwelttechnologe für Kreislauf- und Abfallwirtschaft, Umwelttechnologe für Wasserversorgung, Ver- und Entsorger, Fachkraft für Wasserwirtschaft',
  },
  'road-maintenance-worker': {
    name: ['Strassenwärter', 'road maintenance worker', 'agent d’entretien routier'],
    also: 'Straßenwärter, Strassenunterhaltsmitarbeiter, Fachkraft für Straßen- und Verkehrstechnik, highway maintenance operative, cantonnier, agent d’exploitation de la route',
  },
  'sewage-dredge-hydraulic-builder': {
    name: ['Wasserbauer', 'hydraulic construction worker', 'ouvrier en travaux hydrauliques'],
    also: 'Wasserbauwerker',
  },
  'miner-operator': {
    name: ['Bergbautechnologe', 'mining technologist', 'technicien minier'],
    also: 'Berg- und Maschinenmann, Bergmechaniker, Bergmann, quarry operative',
    guard: { aliases: ['Bergmann'], near: nearDiploma },
  },
  'building-protection-specialist': {
    name: ['Holz- und Bautenschützer', 'building protection specialist', 'applicateur en protection du bâtiment'],
    also: 'Fachkraft für Holz- und Bautenschutzarbeiten, Bauwerksabdichter EFZ',
  },
  'demolition-mechanic': {
    name: [
      'Bauwerksmechaniker für Abbruch und Betontrenntechnik',
      'demolition and concrete cutting mechanic',
      'mécanicien en démolition',
    ],
    also: 'Bauwerktrenner EFZ',
    proves: 'demolition-worker concrete-cutter',
  },
  'natural-stone-mechanic': {
    name: ['Naturwerksteinmechaniker', 'natural stone mechanic', 'marbrier-façonnier'],
    also: 'Marmorist, Marmorist EFZ, Steinwerker EFZ, sculpteur sur pierre, Steinbildhauer EFZ',
    proves: 'stonemason',
  },
})
