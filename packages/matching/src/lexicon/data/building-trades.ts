import { define } from './define.ts'

/** Activities of the building trades, shell and finishing. */
export const buildingCrafts = define('activity', {
  masonry: {
    name: ['Maurerarbeiten', 'masonry', 'maçonnerie'],
    also: 'Mauerwerksbau, Mauern von Wänden, Mauerarbeiten, bricklaying, brickwork, blockwork, travaux de maçonnerie',
    proves: 'construction-industry',
  },
  'concrete-work': {
    name: ['Betonarbeiten', 'concrete works', 'travaux de bétonnage'],
    also: 'coulage de {dalles|béton}, Betonbau, Stahlbetonbau, Betonieren, Betonierarbeiten, concreting, concrete placing, pouring concrete, reinforced concrete construction, bétonnage, construction en béton armé',
    proves: 'construction-industry',
  },
  formwork: {
    name: ['Schalungsbau', 'formwork', 'coffrage'],
    also: 'Schalungsarbeiten, Schalen von Wänden, Schalungstechnik, Schalungsplanung, shuttering, formwork erection, travaux de coffrage, coffrages',
    proves: 'construction-industry',
  },
  'rebar-work': {
    name: ['Bewehrungsarbeiten', 'reinforcement works', 'ferraillage'],
    also: 'Armierungsarbeiten, Eisenlegen, Verlegen von Bewehrung, Bewehrung verlegen, steel fixing, rebar installation, pose d’armatures, travaux de ferraillage',
    proves: 'construction-industry',
  },
  'timber-construction': {
    name: ['Holzbau', 'timber construction', 'construction bois'],
    also: 'Holzbauarbeiten, Zimmererarbeiten, Zimmereiarbeiten, Zimmerei, Holzrahmenbau, Holzelementbau, Dachstuhlbau, Abbund, timber framing, timber frame construction, structural timber work, construction en bois, charpente en bois, travaux de charpente, ossature bois',
    proves: 'construction-industry',
  },
  joinery: {
    name: ['Schreinerarbeiten', 'joinery', 'menuiserie'],
    also: 'Tischlerarbeiten, Schreinerei, Tischlerei, Möbelbau, Möbelschreinerei, Bauschreinerei, cabinetmaking, cabinet making, furniture making, travaux de menuiserie, ébénisterie, agencement bois',
  },
  'interior-fit-out': {
    name: ['Innenausbau', 'interior fit-out', 'aménagement intérieur'],
    also: 'Innenausbauten, Innenausbauarbeiten, Ausbauarbeiten, Mieterausbau, Mieterausbauten, interior finishing, fit-out works, tenant fit-out, second œuvre, travaux d’aménagement intérieur, travaux de second œuvre',
  },
  'drywall-construction': {
    name: ['Trockenbau', 'drywall construction', 'cloisons sèches'],
    also: 'Trockenbauarbeiten, Gipskartonarbeiten, Leichtbauwände, drylining, dry lining, drywall installation, plasterboard installation, plâtrerie sèche, pose de placo, pose de plaques de plâtre, construction à sec',
    proves: 'construction-industry',
  },
  plastering: {
    name: ['Gipserarbeiten', 'plastering', 'plâtrerie'],
    also: 'Verputzarbeiten, Putzarbeiten, Verputzen, Innenputz, Aussenputz, Stuckateurarbeiten, rendering and plastering, plaster work, travaux de plâtrerie, crépissage, enduits de façade',
  },
  'painting-work': {
    name: ['Malerarbeiten', 'painting and decorating', 'travaux de peinture'],
    also: 'Anstricharbeiten, Tapezierarbeiten, Maler- und Tapezierarbeiten, Malen und Tapezieren, interior painting, wallpapering, peinture en bâtiment, pose de papier peint',
  },
  'facade-construction': {
    name: ['Fassadenbau', 'facade construction', 'construction de façades'],
    also: 'Fassadenarbeiten, Fassadenmontage, hinterlüftete Fassaden, Vorhangfassaden, Metallfassaden, cladding, curtain walling, curtain wall installation, montage de façades, façades ventilées',
    proves: 'construction-industry',
  },
  'thermal-insulation': {
    name: ['Dämmarbeiten', 'thermal insulation works', 'travaux d’isolation'],
    also: 'Isolierarbeiten, Wärmedämmung, Dämmtechnik, Isolationsarbeiten, Rohrisolierung, technische Isolierung, insulation works, pipe insulation, isolation thermique, pose d’isolation, calorifugeage',
  },
  roofing: {
    name: ['Dachdeckerarbeiten', 'roofing', 'couverture de toits'],
    also: 'Dacheindeckung(en), Dachdecken, Steildach, Steildacharbeiten, Dachsanierung(en), roof tiling, roof works, roofing works, travaux de couverture, couverture zinguerie, pose de toiture',
    proves: 'construction-industry',
  },
  'sheet-metal-roofing': {
    name: ['Bauspenglerarbeiten', 'architectural sheet metal work', 'ferblanterie'],
    also: 'Spenglerarbeiten, Bauspenglerei, Spenglerei, Klempnerarbeiten am Dach, Blechabdeckungen, architectural metalwork roofing, travaux de ferblanterie, zinguerie',
  },
  waterproofing: {
    name: ['Abdichtungsarbeiten', 'waterproofing', 'étanchéité'],
    also: 'Bauwerksabdichtung(en), Flachdach, Flachdacharbeiten, Flachdachabdichtung, Flachdachbau, Polybitumen, Flüssigkunststoffabdichtung, flat roofing, flat roof, tanking, travaux d’étanchéité, étanchéité de toiture, toiture plate',
  },
  tiling: {
    name: ['Plattenlegerarbeiten', 'tiling', 'carrelage'],
    also: 'Fliesenlegen, Fliesenarbeiten, Plattenarbeiten, Verlegen von Platten, Verlegen von Fliesen, floor and wall tiling, tile setting, pose de carrelage, travaux de carrelage, pose de faïence',
  },
  flooring: {
    name: ['Bodenbelagsarbeiten', 'floor laying', 'pose de revêtements de sol'],
    also: 'Bodenlegen, Parkettverlegung, Parkett verlegen, Bodenverlegung, Bodenlegerarbeiten, flooring installation, parquet laying, pose de parquet, pose de sols, revêtements de sols',
  },
  'screed-work': {
    name: ['Unterlagsböden', 'screed laying', 'pose de chapes'],
    also: 'Unterlagsbodenbau, Estricharbeiten, Estrichverlegung, Estrich legen, floor screeding, screeding, chapes',
  },
  glazing: {
    name: ['Glaserarbeiten', 'glazing', 'vitrerie'],
    also: 'Verglasungsarbeiten, Verglasungen, Glasmontage, glass installation, travaux de vitrerie, pose de vitrages, miroiterie',
  },
  'window-installation': {
    name: ['Fenstermontage', 'window installation', 'pose de fenêtres'],
    also: 'Fensterbau, Fenster- und Türenmontage, Montage von {Fenstern|Türen}, window fitting, pose de menuiseries extérieures',
  },
  'door-installation': {
    name: ['Türmontage', 'door installation', 'pose de portes'],
    proves: 'window-installation',
  },
  'kitchen-installation': {
    name: ['Küchenmontage', 'kitchen fitting', 'pose de cuisines'],
    also: 'Kücheneinbau, Montage von Küchen, Küchenbau, kitchen installation, montage de cuisines, agencement de cuisines',
  },
  'furniture-assembly': {
    name: ['Möbelmontage', 'furniture assembly', 'montage de meubles'],
    proves: 'kitchen-installation',
  },
  scaffolding: {
    name: ['Gerüstbau', 'scaffolding', 'montage d’échafaudages'],
    also: 'Gerüstarbeiten, Gerüstmontage, Gerüste {aufbauen|stellen|montieren}, scaffold erection, erecting scaffolds, échafaudage(s)',
    proves: 'construction-industry',
  },
  demolition: {
    name: ['Rückbau', 'demolition', 'démolition'],
    also: 'Abbrucharbeiten, Rückbauarbeiten, Gebäuderückbau, Gebäudeabbruch, selektiver Rückbau, Abbruch von Gebäuden, demolition works, dismantling of buildings, travaux de démolition, déconstruction de bâtiments',
    proves: 'construction-industry',
  },
  'hazardous-material-removal': {
    name: ['Schadstoffsanierung', 'hazardous material removal', 'désamiantage'],
    also: 'Asbestsanierung(en), Asbestrückbau, Altlastensanierung, Gebäudeschadstoffe, asbestos removal, asbestos abatement, assainissement de polluants du bâtiment, retrait d’amiante',
  },
  'concrete-repair': {
    name: ['Betonsanierung', 'concrete repair', 'réfection de béton'],
    also: 'Betoninstandsetzung, Bauwerksinstandsetzung, Betonschutz, concrete rehabilitation, concrete restoration, assainissement de béton, réparation de béton',
  },
  'concrete-cutting': {
    name: ['Betonbohren und Betonschneiden', 'concrete drilling and cutting', 'forage et sciage du béton'],
    also: 'Kernbohrung(en), Kernbohren, Betonschneiden, Betonbohren, Betontrennarbeiten, core drilling, diamond drilling, concrete sawing, carottage, sciage du béton, forage du béton',
  },
  'road-construction': {
    name: ['Strassenbau', 'road construction', 'construction de routes'],
    also: 'Strassenbauarbeiten, Strassenbauprojekte(n), Asphaltbau, Belagsbau, Belagsarbeiten, Belagseinbau, Asphaltarbeiten, Strassensanierung(en), Asphalteinbau, road works, roadworks, highway construction, asphalt paving, asphalt laying, construction routière, travaux routiers, génie civil routier, pose d’enrobés, revêtements bitumineux',
    proves: 'civil-works',
  },
  'paving-work': {
    name: ['Pflästererarbeiten', 'paving', 'pavage'],
    also: 'Pflasterarbeiten, Pflästerungen, Pflastern, Natursteinpflaster, Pflasterbau, block paving, stone paving, travaux de pavage, pose de pavés',
  },
  earthworks: {
    name: ['Erdarbeiten', 'earthworks', 'terrassement'],
    also: 'Erdbau, Aushub, Aushubarbeiten, Baugrubenaushub, excavation works, groundworks, groundwork, travaux de terrassement, terrassements, fouilles et terrassement',
    proves: 'civil-works',
  },
  'pipeline-construction': {
    name: ['Werkleitungsbau', 'pipeline construction', 'construction de conduites'],
    also: 'Leitungsbau, Kanalbau, Rohrleitungsbau im Tiefbau, Rohrleitungstiefbau, Kanalisationsbau, Leitungstiefbau, utilities construction, sewer construction, laying of water mains, pose de conduites, pose de canalisations, travaux de canalisations',
    proves: 'civil-works',
  },
  'sewer-rehabilitation': {
    name: ['Kanalsanierung', 'sewer rehabilitation', 'assainissement de canalisations'],
    also: 'Kanalreinigung, Kanalinspektion(en), Kanal-TV, Rohrsanierung, Kanalunterhalt, drain cleaning, sewer inspection, CCTV drain survey, curage de canalisations, inspection de canalisations',
    proves: 'civil-works',
  },
  'cable-laying': {
    name: ['Kabelverlegung', 'cable laying', 'pose de câbles'],
    also: 'Kabelbau, Kabelzug, Kabel {ziehen|verlegen}, Kabelzugarbeiten, Kabelleitungsbau, cable pulling, cable installation, tirage de câbles',
  },
  tunnelling: {
    name: ['Tunnelbau', 'tunnelling', 'construction de tunnels'],
    also: 'Untertagbau, Untertagebau, Stollenbau, Tunnelvortrieb, Sprengvortrieb, TBM-Vortrieb, tunnel construction, tunneling, underground construction, travaux souterrains, percement de tunnels',
    proves: 'civil-works',
  },
  'special-foundations': {
    name: ['Spezialtiefbau', 'special foundation works', 'travaux spéciaux de fondation'],
    also: 'Baugrubensicherung, Baugrubenverbau, Ankerbohren, fondations spéciales',
    proves: 'civil-works',
  },
  'diaphragm-walls': {
    name: ['Schlitzwände', 'diaphragm walls', 'parois moulées'],
    proves: 'special-foundations',
  },
  'sheet-piling': {
    name: ['Spundwände', 'sheet piling', 'palplanches'],
    proves: 'special-foundations',
  },
  'piling-work': {
    name: ['Pfahlgründung', 'piling work', 'fondations sur pieux'],
    also: 'Pfahlgründungen, piling, pile foundations, Bohrpfähle, Mikropfähle, pieux forés',
    proves: 'special-foundations',
  },
  'geothermal-drilling': {
    name: ['Erdsondenbohrung', 'geothermal drilling', 'forage géothermique'],
    also: 'Erdsondenbohrungen, Erdwärmesonden, Brunnenbohrung(en), Brunnenbau, borehole drilling, well drilling, sondes géothermiques, forage de puits',
  },
  'track-construction': {
    name: ['Gleisbau', 'track construction', 'construction de voies ferrées'],
    also: 'Gleisbauarbeiten, Bahnbau, Gleisunterhalt, Weichenbau, Oberbau Bahn, railway track works, track laying, permanent way, P-Way, construction ferroviaire, pose de voies, travaux de voie',
    proves: 'civil-works',
  },
  'overhead-line-construction': {
    name: ['Freileitungsbau', 'overhead line construction', 'construction de lignes aériennes'],
    also: 'Fahrleitungsbau, Fahrleitungsmontage, Freileitungsmontage, Hochspannungsleitungsbau, Netzbau, overhead line works, OHL construction, catenary installation, lignes de contact, montage de lignes aériennes',
  },
  'bridge-construction': {
    name: ['Brückenbau', 'bridge construction', 'construction de ponts'],
    also: 'Brückensanierung(en), Kunstbauten, Ingenieurbauwerke, bridge building, bridge rehabilitation, ouvrages d’art, réfection de ponts',
  },
  'hydraulic-engineering': {
    name: ['Wasserbau', 'hydraulic engineering', 'aménagement hydraulique'],
    also: 'Flussbau, Hochwasserschutz, Gewässerbau, Bachverbauungen, flood protection, flood defence works, river engineering, génie hydraulique, constructions hydrauliques, protection contre les crues',
  },
  landscaping: {
    name: ['Garten- und Landschaftsbau', 'landscaping', 'aménagement paysager'],
    also: 'Landschaftsbau, GaLaBau, Gartengestaltung, Umgebungsarbeiten, landscape gardening, paysagisme, construction de jardins',
  },
  'metal-construction': {
    name: ['Metallbau', 'metal construction', 'construction métallique'],
    also: 'Metallbauarbeiten, Schlosserarbeiten, Geländerbau, Treppenbau aus Metall, Metallbaumontage, metal fabrication for buildings, architectural metalwork, serrurerie, métallerie, travaux de serrurerie, travaux de métallerie',
  },
  'steel-construction': {
    name: ['Stahlbau', 'steel construction', 'charpente métallique'],
    also: 'Stahlbauarbeiten, Stahlhallenbau, Stahlbaumontage, Stahlkonstruktionen, structural steelwork, steel erection, structural steel, montage de charpentes métalliques, structures métalliques',
  },
  'stone-masonry': {
    name: ['Natursteinarbeiten', 'stone masonry', 'taille de pierre'],
    also: 'Steinmetzarbeiten, Steinbildhauerei, Natursteinbearbeitung, stonework, stone cutting, pierre de taille, marbrerie',
  },
  'stove-building': {
    name: ['Ofenbau', 'stove building', 'construction de poêles et cheminées'],
    also: 'Kaminbau, Cheminéebau, Kachelofenbau, Hafnerarbeiten, fireplace construction, pose de cheminées, fumisterie',
  },
  'sun-protection-installation': {
    name: ['Storenmontage', 'blind and shutter installation', 'pose de stores'],
    also: 'Sonnenschutzmontage, Rollladenbau, Rollladenmontage, Storenbau, Storenreparatur, Montage von {Storen|Rollläden|Markisen}, blinds installation, shutter installation, awning installation, montage de stores, volets roulants',
  },
  'excavator-operation': {
    name: ['Baggerfahren', 'excavator operation', 'conduite de pelles'],
    also: 'Bedienen von Baggern, Bedienung von {Baggern|Baumaschinen}, Führen von {Baumaschinen|Baggern}, operating excavators, operating construction machinery, plant operation, conduite d’engins de chantier, conduite de pelles mécaniques, conduite d’engins',
  },
  'crane-operation': {
    name: ['Kranführen', 'crane operation', 'conduite de grues'],
    also: 'Bedienen von Kranen, Bedienung von {Kranen|Kränen|Krananlagen}, Krane {führen|bedienen}, Führen von Kranen, operating cranes, crane driving, conduite de grues à tour',
  },
})

/** The occupations of the crafts on building sites. */
export const buildingTrades = define('role', {
  bricklayer: {
    name: ['Maurer', 'bricklayer', 'maçon'],
    also: 'Maurer EFZ, Baupraktiker Maurer, mason, brick layer, maçonne, maçons, maçon CFC',
    heads: 'Maurer',
    proves: 'masonry',
  },
  'concrete-worker': {
    name: ['Betonbauer', 'concrete worker', 'constructeur en béton'],
    also: 'Beton- und Stahlbetonbauer, Stahlbetonbauer, Betonfacharbeiter, concrete finisher, concretor, maçon bétonneur, constructeur en béton armé, bétonneur',
    heads: 'Betonbauer',
    proves: 'concrete-work',
  },
  'formwork-carpenter': {
    name: ['Einschaler', 'formwork carpenter', 'coffreur'],
    also: 'Schaler, Schalungszimmerer, Schalungsbauer, shuttering carpenter, shuttering joiner, formworker, coffreur-bancheur, coffreur-boiseur, bancheur',
    proves: 'formwork',
  },
  'steel-fixer': {
    name: ['Eisenleger', 'steel fixer', 'ferrailleur'],
    also: 'Eisenflechter, Armierer, Bewehrungsleger, Betonstahlbieger, Armierungseisenleger, rebar worker, poseur d’armatures',
    proves: 'rebar-work',
  },
  carpenter: {
    name: ['Zimmermann', 'carpenter', 'charpentier'],
    also: 'Zimmerer, Zimmerin, Zimmerleute, Zimmermann EFZ, Holzbauarbeiter, Holzbearbeiter EBA, timber framer, charpentière, charpentiers, charpentier CFC, charpentier bois',
    proves: 'timber-construction',
  },
  'timber-construction-foreman': {
    name: ['Holzbau-Vorarbeiter', 'timber construction foreman', 'chef d’équipe charpente'],
    also: 'Holzbauvorarbeiter, Holzbau-Polier, Holzbaupolier, Holzbau-Meister, Holzbaumeister, Zimmerpolier, Zimmermeister, contremaître charpentier',
    proves: 'carpenter team-of-trade',
  },
  joiner: {
    name: ['Schreiner', 'joiner', 'menuisier'],
    also: 'Schreiner EFZ, Tischler, Bautischler, Möbeltischler, Schreinerpraktiker, cabinet maker, cabinetmaker, bench joiner, menuisière, menuisiers, menuisier CFC, ébéniste(s), menuisier-ébéniste, menuisier poseur, menuisier d’atelier',
    heads: 'Schreiner, Tischler',
    proves: 'joinery',
  },
  'drywall-installer': {
    name: ['Trockenbauer', 'drywall installer', 'plaquiste'],
    also: 'Trockenbaumonteur(in), Trockenbau-Monteur(in), Gipser-Trockenbauer, Akustikbauer, dryliner, drywaller, plaquiste-jointoyeur, poseur de cloisons, constructeur à sec',
    heads: 'Trockenbauer',
    proves: 'drywall-construction',
  },
  plasterer: {
    name: ['Gipser', 'plasterer', 'plâtrier'],
    also: 'Gipser EFZ, Stuckateur(in), Verputzer, Stukkateur, Gipserpraktiker, Gipser-Maler, Maler-Gipser, plâtrière, plâtriers, plâtrier CFC, plâtrier constructeur à sec, plâtrier-peintre, plâtrier-plaquiste, stucateur, stuccoist, Gipserin',
    proves: 'plastering',
  },
  painter: {
    name: ['Maler', 'painter and decorator', 'peintre en bâtiment'],
    also: 'Maler EFZ, Maler und Lackierer, Maler- und Lackierer, Malerpraktiker, Bautenmaler, Maler und Tapezierer, house painter, decorator painter, building painter, peintre CFC, peintre en bâtiments, peintre décorateur en bâtiment, Malerin, Malerinnen',
    proves: 'painting-work',
  },
  'facade-builder': {
    name: ['Fassadenbauer', 'facade installer', 'façadier'],
    also: 'Fassadenmonteur(in), Fassadenbauer EFZ, cladder, cladding installer, curtain wall installer, curtain waller, façadière, constructeur de façades, monteur de façades',
    proves: 'facade-construction',
  },
  'insulation-installer': {
    name: ['Isolierer', 'insulation installer', 'calorifugeur'],
    also: 'Isolierspengler, Isoleur(in), Wärme- Kälte- und Schallschutzisolierer, WKSB-Isolierer, Industrie-Isolierer, Industrieisolierer, lagger, thermal insulation engineer, isoleur thermique, poseur d’isolation, Wärme-, Kälte- und Schallschutzisolierer',
    proves: 'thermal-insulation',
  },
  roofer: {
    name: ['Dachdecker', 'roofer', 'couvreur'],
    also: 'Dachdecker EFZ, roof tiler, slater, couvreurs, couvreur CFC, couvreur-zingueur',
    heads: 'Dachdecker',
    proves: 'roofing',
  },
  'building-sheet-metal-worker': {
    name: ['Bauspengler', 'building sheet metal worker', 'ferblantier'],
    also: 'Spengler EFZ, Spengler, Bauklempner, Flaschner, roofing sheet metal worker, ferblantière, ferblantiers, ferblantier CFC, ferblantier en bâtiment, zingueur, ferblantier-installateur sanitaire, ferblantier-couvreur',
    proves: 'sheet-metal-roofing',
  },
  'waterproofing-specialist': {
    name: ['Abdichter', 'waterproofer', 'étancheur'],
    also: 'Abdichter EFZ, Bauwerksabdichter, Polybauer Abdichtung, Flachdachabdichter, Flachdachmonteur(in), Flachdachbauer, flat roofer, étancheur CFC, étancheurs, poseur d’étanchéité',
    proves: 'waterproofing',
  },
  'building-envelope-worker': {
    name: ['Polybauer', 'building envelope worker', 'polybâtisseur'],
    also: 'Polybauer EFZ, Polybaupraktiker, Gebäudehüllenspezialist, polybâtisseurs',
  },
  tiler: {
    name: ['Plattenleger', 'tiler', 'carreleur'],
    also: 'Plattenleger EFZ, Fliesenleger, Hafner-Plattenleger, Platten- und Fliesenleger, Fliesen- Platten- und Mosaikleger, wall and floor tiler, tile setter, carreleurs, carreleur CFC, carreleur-mosaïste, carreleur-faïencier, Plattenlegerpraktiker',
    heads: 'Plattenleger, Fliesenleger',
    proves: 'tiling',
  },
  'floor-layer': {
    name: ['Bodenleger', 'floor layer', 'poseur de sols'],
    also: 'Parkettleger, Boden-Parkettleger, Bodenparkettleger, Bodenleger EFZ, floor fitter, carpet fitter, parquet layer, parqueteur, solier-moquettiste, poseur de parquet, poseur de revêtements de sol, poseur de sol',
    heads: 'Bodenleger, Parkettleger',
    proves: 'flooring',
  },
  'screed-layer': {
    name: ['Estrichleger', 'screed layer', 'chapiste'],
    also: 'Unterlagsbodenbauer, Unterlagsbodenleger, Industrie- und Unterlagsbodenbauer, screeder, floor screeder, poseur de chapes, constructeur de sols industriels et de chapes',
    proves: 'screed-work',
  },
  glazier: {
    name: ['Glaser', 'glazier', 'vitrier'],
    also: 'Glaser EFZ, Bauglaser, Glasmonteur(in), vitrière, vitriers, vitrier CFC, miroitier, vitrier-miroitier',
    proves: 'glazing',
  },
  'window-fitter': {
    name: ['Fenstermonteur', 'window fitter', 'poseur de fenêtres'],
    also: 'Fenstermonteurin, Fensterbauer, Fenster- und Türenmonteur(in), window installer, window and door fitter, poseur de menuiseries, menuisier poseur de fenêtres',
    proves: 'window-installation',
  },
  'kitchen-fitter': {
    name: ['Küchenmonteur', 'kitchen fitter', 'monteur de cuisines'],
    also: 'Küchenmonteurin, Küchenbauer, Möbel- und Küchenmonteur(in), kitchen installer, cuisiniste poseur, poseur de cuisines, monteur-poseur de cuisines',
    proves: 'kitchen-installation',
  },
  scaffolder: {
    name: ['Gerüstbauer', 'scaffolder', 'échafaudeur'],
    also: 'Gerüstmonteur(in), Gerüstbauer EFZ, Gerüstbaumonteur, scaffold erector, échafaudeurs, monteur d’échafaudages, monteur échafaudeur',
    heads: 'Gerüstbauer',
    proves: 'scaffolding',
  },
  'demolition-worker': {
    name: ['Abbrucharbeiter', 'demolition worker', 'démolisseur'],
    also: 'Rückbauer, Abbruchfacharbeiter, Bauwerkstrenner, demolition operative, ouvrier démolisseur, ouvrier de démolition',
    proves: 'demolition',
  },
  'concrete-cutter': {
    name: ['Betontrenner', 'concrete cutter', 'scieur-foreur de béton'],
    also: 'Bauwerktrenner, Betonbohrer und Betonschneider, Betonbohrfachmann, concrete driller, diamond driller, scieur de béton, opérateur de sciage d’édifice, foreur de béton',
    proves: 'concrete-cutting',
  },
  'road-builder': {
    name: ['Strassenbauer', 'road builder', 'constructeur de routes'],
    also: 'Strassenbauer EFZ, Strassenbaupraktiker, Asphaltbauer, Belagsarbeiter, road worker, road construction worker, highways operative, asphalt layer, constructrice de routes, constructeur de routes CFC, ouvrier routier, poseur d’enrobés',
    heads: 'Strassenbauer',
    proves: 'road-construction',
  },
  paver: {
    name: ['Pflästerer', 'paver', 'paveur'],
    also: 'Pflasterer, Pflästerer EFZ, Steinsetzer, block paver, paving operative, street mason, paveurs, paveur CFC',
    proves: 'paving-work',
  },
  'civil-works-builder': {
    name: ['Tiefbauer', 'civil works operative', 'ouvrier de génie civil'],
    also: 'Tiefbaufacharbeiter, Tiefbauarbeiter, Verkehrswegbauer, Grundbauer, groundworker, civil engineering operative, ouvrier en génie civil, ouvrier TP, ouvrier de travaux publics, manœuvre TP',
    proves: 'civil-works',
  },
  'pipe-layer': {
    name: ['Kanalbauer', 'pipe layer', 'canalisateur'],
    also: 'Rohrleitungsbauer, Werkleitungsbauer, Kanalisationsbauer, pipelayer, drainlayer, poseur de canalisations, poseur de conduites',
    proves: 'pipeline-construction',
  },
  'network-electrician': {
    name: ['Netzelektriker', 'overhead line and cable technician', 'électricien de réseau'],
    also: 'Netzelektriker EFZ, Kabelmonteur(in), Freileitungsmonteur(in), Fahrleitungsmonteur(in), Netzmonteur(in), linesman, lineworker, power line technician, cable jointer, électricienne de réseau, monteur de lignes, monteur réseaux électriques',
  },
  tunneller: {
    name: ['Mineur', 'tunneller', 'mineur tunnelier'],
    also: 'Tunnelbauer, Untertagbauer, Tunnelarbeiter, Stollenarbeiter, tunnel miner, tunnel worker, constructeur de tunnels, mineur boiseur',
    guard: {
      aliases: ['Mineur'],
      near: ['Tunnel', 'Tunnelbau', 'Untertagbau', 'Vortrieb', 'Stollen', 'Polier', 'Gotthard'],
    },
    proves: 'tunnelling',
  },
  'foundation-driller': {
    name: ['Spezialtiefbauer', 'piling operative', 'foreur de fondations spéciales'],
    also: 'Bohrmeister, Bohrgeräteführer, Brunnenbauer, Grundbauer Spezialtiefbau, drilling rig operator, drill rig operator, piling rig operator, driller, foreur, maître foreur, conducteur de foreuse',
    proves: 'special-foundations',
  },
  'track-worker': {
    name: ['Gleisbauer', 'track worker', 'constructeur de voies ferrées'],
    also: 'Gleisbauer EFZ, Gleismonteur(in), Gleisbaupraktiker, platelayer, railway track operative, trackman, poseur de voies, agent de voie, constructrice de voies ferrées',
    proves: 'track-construction',
  },
  'landscape-gardener': {
    name: ['Landschaftsgärtner', 'landscape gardener', 'paysagiste'],
    also: 'Gärtner Fachrichtung Garten- und Landschaftsbau, Gärtner Garten- und Landschaftsbau, Gartenbauer, Gartenlandschaftsbauer, Landschaftsbauer, landscaper, horticulteur-paysagiste, jardinier-paysagiste, jardinier paysagiste, ouvrier paysagiste, Gärtner EFZ Garten- und Landschaftsbau, Gärtner Fachrichtung Garten- und Landschaftsbau, Gärtner EFZ Fachrichtung Garten- und Landschaftsbau',
    proves: 'landscaping gardener garden-care planting-work',
  },
  gardener: {
    name: ['Gärtner', 'gardener', 'jardinier'],
    also: 'Gärtner EFZ, jardinière-paysagiste, jardiniers, groundskeeper, horticulteur, horticulturist',
    proves: 'horticulture-field',
    heads: 'Gärtner',
    notHeads: 'Kindergärtner',
  },
  'metal-builder': {
    name: ['Metallbauer', 'metal construction worker', 'constructeur métallique'],
    also: 'Metallbauer EFZ, Metallbaupraktiker, Metallbaumonteur(in), Bauschlosser, Kunstschlosser, architectural metalworker, constructrice métallique, constructeur métallique CFC, métallier, métallière, serrurier-métallier, serrurier métallier, serrurier-constructeur',
    heads: 'Metallbauer',
    proves: 'metal-construction',
  },
  'steel-erector': {
    name: ['Stahlbauer', 'steel erector', 'monteur en charpente métallique'],
    also: 'Stahlbaumonteur(in), Stahlbauschlosser, Stahlbaukonstrukteur und Monteur, structural steel erector, steelworker erector, monteur de charpentes métalliques, charpentier métallique, charpentier métallier',
    proves: 'steel-construction',
  },
  stonemason: {
    name: ['Steinmetz', 'stonemason', 'tailleur de pierre'],
    also: 'Steinmetzin, Steinmetz EFZ, Steinbildhauer, Steinwerker, stone mason, banker mason, tailleuse de pierre, marbrier, marbrier du bâtiment',
    proves: 'stone-masonry',
  },
  'stove-builder': {
    name: ['Ofenbauer', 'stove builder', 'poêlier-fumiste'],
    also: 'Hafner, Kachelofenbauer, Ofen- und Luftheizungsbauer, Cheminéebauer, stove fitter, fireplace installer, constructeur de poêles, poêlier',
    proves: 'stove-building',
  },
  'chimney-sweep': {
    name: ['Kaminfeger', 'chimney sweep', 'ramoneur'],
    also: 'Kaminfeger EFZ, Schornsteinfeger, Rauchfangkehrer, Bezirksschornsteinfeger, ramoneurs, ramoneur CFC',
  },
  'blind-installer': {
    name: ['Storenmonteur', 'blind and shutter installer', 'storiste'],
    also: 'Storenmonteurin, Sonnenschutzmonteur(in), Rollladenmonteur(in), Rollladen- und Sonnenschutzmechatroniker, Rollladenbauer, blind fitter, awning installer, monteur de stores, poseur de stores, Rollladenmechatroniker, Sonnenstoren-Monteur, Storenmontagepraktiker',
    proves: 'sun-protection-installation',
  },
  'excavator-operator': {
    name: ['Baggerführer', 'excavator operator', 'conducteur de pelle'],
    also: 'Baggerfahrer, Baumaschinenführer, Baumaschinist, Baugeräteführer, Maschinist Bau, Radladerfahrer, Baumaschinenfahrer, digger driver, plant operator, construction machine operator, heavy equipment operator, machiniste de chantier, conducteur d’engins, conducteur d’engins de chantier, pelleur, conducteur de pelle mécanique, machiniste en génie civil, conducteur de machines de chantier, conductrice d’engins',
    proves: 'excavator-operation',
  },
  'crane-operator': {
    name: ['Kranführer', 'crane operator', 'grutier'],
    also: 'Kranfahrer, Kranmaschinist, Turmdrehkranführer, Baukranführer, crane driver, tower crane operator, mobile crane operator, grutière, grutiers, conducteur de grue, opérateur de grue, conducteur de grue mobile',
    heads: 'Kranführer, Kranfahrer',
    proves: 'crane-operation',
  },
  'construction-worker': {
    name: ['Bauarbeiter', 'construction worker', 'ouvrier du bâtiment'],
    also: 'Baufacharbeiter, Bauhilfsarbeiter, Bauwerker, Hilfsarbeiter Bau, Bauhelfer, Baupraktiker, Hochbaufacharbeiter, Ausbaufacharbeiter, building labourer, construction labourer, construction laborer, general operative construction, builder’s labourer, ouvrier de chantier, ouvrier de construction, manœuvre de chantier, aide-maçon, manœuvre bâtiment, ouvrière du bâtiment, aide de chantier',
  },
  'construction-chargehand': {
    name: ['Bauvorarbeiter', 'construction chargehand', 'chef d’équipe de chantier'],
    also: 'Vorarbeiter {Hochbau|Tiefbau|Strassenbau|Bau|Baugewerbe|Maurer}, Bau-Vorarbeiter, Vorarbeiter auf {der|dem} Baustelle, Tiefbauvorarbeiter, Hochbauvorarbeiter, gang leader construction, chef d’équipe {construction|bâtiment|maçonnerie|génie civil|gros œuvre|TP}, chef d’équipe maçon',
    proves: 'chargehand',
  },
  'construction-foreman': {
    name: ['Polier', 'construction foreman', 'contremaître de chantier'],
    also: 'Baupolier, geprüfter Polier, Werkpolier, site foreman, building foreman, general foreman construction, contremaître maçon, contremaître construction, contremaître bâtiment, contremaître en construction, contremaître de construction, contremaître en bâtiment, chef de chantier, cheffe de chantier',
    proves: 'team-of-trade',
    heads: 'Polier',
    notHeads: 'Metallpolier',
  },
  'road-foreman': {
    name: ['Polier Strassenbau', 'road construction foreman', 'contremaître routes'],
    also: 'Strassenbaupolier',
    proves: 'construction-foreman road-construction',
  },
  'civil-works-foreman': {
    name: ['Polier Tiefbau', 'civil works foreman', 'contremaître génie civil'],
    also: 'Tiefbaupolier',
    proves: 'construction-foreman civil-works',
  },
  'building-foreman': {
    name: ['Polier Hochbau', 'building construction foreman', 'contremaître gros œuvre'],
    also: 'Hochbaupolier',
    proves: 'construction-foreman building-construction',
  },
  'prefab-worker': {
    name: ['Betonwerker', 'precast concrete worker', 'ouvrier en préfabrication béton'],
    also: 'Betonwerker EFZ, Betonfertigteilbauer, Betonstein- und Terrazzohersteller, precaster, ouvrier de préfabrication, agent de fabrication en béton',
    proves: 'concrete-work prefabrication',
  },
  caretaker: {
    name: ['Hauswart', 'caretaker', 'concierge d’immeuble'],
    also: 'Hausmeister, Hauswartin, Abwart, Betriebsunterhalter, Betriebsfachmann Unterhalt, Hauswart mit eidg. Fachausweis, Anlagewart, building caretaker, janitor, facility caretaker, agent d’exploitation, agente d’exploitation, concierge technique, gardien d’immeuble, intendant d’immeuble',
  },
  'swimming-pool-builder': {
    name: ['Schwimmbadbauer', 'swimming pool builder', 'pisciniste'],
    also: 'Schwimmbadmonteur(in), Poolbauer, pool technician, constructeur de piscines, technicien piscine',
  },
  'interior-finisher': {
    name: ['Innenausbauer', 'interior finisher', 'agenceur'],
    also: 'Ausbaumonteur(in), Monteur Innenausbau, Fachmann Innenausbau, shopfitter, Ladenbauer, Ladenbaumonteur, Messebauer, fit-out installer, agenceur d’intérieur, poseur-agenceur, menuisier-agenceur',
    proves: 'interior-fit-out',
  },
  'wood-technician': {
    name: ['Holztechniker', 'wood technologist', 'technicien du bois'],
    also: 'Techniker Holztechnik, Holzfachmann, Holzmechaniker, Holzingenieur(in), wood technician, technicienne du bois, ingénieur bois',
  },
  woodworker: {
    name: ['Säger', 'sawmill worker', 'scieur de bois'],
    also: 'Holzindustriefachmann, Sägewerker, Holzbearbeitungsmechaniker, sawyer, sawmill operator, scieur, ouvrier de scierie',
  },
})
