import type { Concept } from '../lexicon.ts'
import { define } from './define.ts'

const roles = define('role', {
  'graphic-designer': {
    name: ['Grafikdesigner', 'graphic designer', 'graphiste'],
    also: 'Grafiker, Grafik-Designer, Kommunikationsdesigner, visueller Gestalter, visuelle Gestalterin, Grafiker EFZ, Grafikdesigner Print, brand designer, packaging designer, visual designer, communication designer, designer graphique, concepteur graphique, infographiste, maquettiste, Art Director, art director, directeur artistique, Mediendesigner',
    studies: 'communication-design',
  },
  'media-designer': {
    name: ['Mediengestalter', 'media designer', 'polygraphe'],
    also: 'Mediengestalter Digital und Print, Polygraf, Polygrafin, Polygrafe, Mediengestalter für Digital- und Printmedien, Mediengestalter Bild und Ton, desktop publisher, DTP operator, DTP-Operator, Mac operator, artworker, opérateur PAO, technicien PAO, infographiste PAO',
    studies: 'communication-design media-design',
  },
  photographer: {
    name: ['Fotograf', 'photographer', 'photographe'],
    also: 'Fotografin, Fotofachmann, Fotofachfrau, Fotodesigner, Pressefotograf, Werbefotograf, reporter-photographe, Produktfotograf, Fotomedienfachmann, Fotomedienfachfrau',
    proves: 'photography',
  },
  'video-editor': {
    name: ['Cutter', 'video editor', 'monteur vidéo'],
    also: 'Filmeditor, Videoeditor, Filmschnitt-Editor, video producer, Videoproduzent, vidéaste, réalisateur vidéo, monteuse vidéo, Filmemacher, Videograf, videographer, Mediamatiker, Mediamatikerin, médiamaticien, médiamaticienne',
    proves: 'video-editing',
    guard: { aliases: ['Cutter'], near: ['Film', 'Video', 'TV', 'Schnitt', 'Fernsehen', 'Premiere', 'Avid'] },
  },
  'motion-designer': {
    name: ['Motion Designer', 'motion designer', 'motion designer'],
    also: 'Motion-Designer, Motion Graphics Designer, 2D-Animator, 3D-Artist, Animator, 3D artist, animateur 2D, animateur 3D',
    proves: 'animation-work',
    guard: { aliases: ['Animator'], near: ['2D', '3D', 'Motion', 'After', 'Film', 'Trickfilm', 'Blender'] },
  },
  journalist: {
    name: ['Journalist', 'journalist', 'journaliste'],
    also: 'Redakteur, Redaktor, Redakteurin, Redaktorin, Lokalredakteur, Volontär Redaktion, Reporter, news reporter, reporter, news editor, staff writer, rédacteur, rédactrice, secrétaire de rédaction, Ressortleiter',
    proves: 'media-industry-work editorial-writing',
    guard: {
      aliases: ['Reporter', 'reporter'],
      near: ['news', 'Zeitung', 'Radio', 'TV', 'newspaper', 'local', 'Redaktion', 'Lokalzeitung'],
    },
  },
  'sound-engineer': {
    name: ['Tontechniker', 'sound engineer', 'ingénieur du son'],
    also: 'Tonmeister, Toningenieur, Tontechnikerin, audio engineer, technicien son, ingénieure du son, technicien du son, sound technician, live sound engineer',
  },
  'event-technician': {
    name: ['Veranstaltungstechniker', 'event technician', 'technicien du spectacle'],
    also: 'Fachkraft für Veranstaltungstechnik, Veranstaltungsfachmann EFZ, Veranstaltungsfachfrau, Bühnentechniker, Lichttechniker, stage technician, lighting technician, technicien lumière, techniscéniste, régisseur technique, Veranstaltungsfachmann, stagehand, Bühnenmeister',
    proves: 'stage-and-light',
  },
  printer: {
    name: ['Drucktechnologe', 'printer', 'imprimeur'],
    also: 'Medientechnologe Druck, Offsetdrucker, Drucker Offset, Printmedienverarbeiter, Buchbinder, printing press operator, press operator, print finisher, bookbinder, conducteur offset, conductrice offset, opérateur d’impression, technologue en impression, relieur, Drucker, Siebdrucker, Flexodrucker, Tiefdrucker, Digitaldrucker, Medientechnologe Siebdruck, Medientechnologe Druckverarbeitung, Printmedienpraktiker, screen printer, imprimeur offset, sérigraphe',
    guard: {
      aliases: ['printer', 'Drucker'],
      near: [
        'EFZ',
        'Lehre',
        'Ausbildung',
        'gelernter',
        'Druckerei',
        'Offset',
        'offset',
        'press',
        'digital',
        'trained',
        'qualified',
        'lithographic',
        'print',
      ],
    },
  },
})

const fields = define('field', {
  'media-design': {
    name: ['Mediengestaltung', 'media production', 'création multimédia'],
    also: 'Digitale Medien, Medienproduktion, digital media, métiers du multimédia et de l’internet, Multimedia Production, Mediamatik, audiovisuel, Film und Medien',
    proves: 'design-degree',
  },
  'journalism-field': {
    name: ['Journalistik', 'journalism', 'journalisme'],
    also: 'Publizistik, Medienwissenschaft(en), Journalismusstudium, media studies, école de journalisme',
  },
})

const activities = define('activity', {
  'media-industry-work': {
    name: ['Arbeit in einem Medium', 'work in the media', 'travail dans un média'],
    also: 'Medienerfahrung, Redaktionsalltag, Redaktionserfahrung, newsroom experience, newsroom, en rédaction, expérience dans un média, dans un média, dans les médias, rédaction de presse',
  },
  'packaging-design': {
    name: ['Verpackungsdesign', 'packaging design', 'design de packaging'],
    also: 'Packaging, Packaging Design, Packaging-Design, Verpackungsgestaltung, Gestaltung von Verpackungen, Entwurf von Verpackungen, Etikettengestaltung, design of packaging, packaging artwork, création de packagings, packagings, conception de packaging, conception d’emballages',
    guard: {
      aliases: ['Packaging', 'packagings'],
      near: [
        'design',
        'Design',
        'brand',
        'identities',
        'brochures',
        'création',
        'graphic',
        'Gestaltung',
        'labels',
        'branding',
        'graphisme',
        'artwork',
        'Logos',
        'logos',
      ],
    },
  },
  'brand-design': {
    name: ['Gestaltung von Erscheinungsbildern', 'brand identity design', 'identité visuelle'],
    also: 'CI/CD-Manuals, Markengestaltung, Logoentwicklung, Logogestaltung, Erscheinungsbild, Erscheinungsbilder, brand identities, brand identity, branding projects, visual identity, visual identities, logo design, identités visuelles, charte graphique, chartes graphiques, création de logos',
  },
  'editorial-design': {
    name: ['Layout von Printmedien', 'layout of print media', 'mise en page'],
    also: 'Editorial Design, Satz und Layout, Layoutgestaltung, Layouten, Gestaltung von {Broschüren|Magazinen|Flyern|Katalogen|Printmedien|Drucksachen|Prospekten}, Broschüren gestalten, DTP, Desktop-Publishing, Druckvorlagen, editorial design, layout of {brochures|magazines|reports|books}, page layout, typesetting, desktop publishing, layout of an annual report, annual reports layout, brochure design, PAO, mise en pages, maquette de {magazines|brochures}, maquettes de brochures, Geschäftsberichte gestaltet',
    guard: {
      aliases: ['PAO', 'DTP'],
      near: [
        'InDesign',
        'graphisme',
        'Satz',
        'Layout',
        'Druck',
        'Polygraf',
        'Illustrator',
        'infographiste',
        'prépresse',
        'mise',
      ],
    },
  },
  prepress: {
    name: ['Druckvorstufe', 'prepress', 'prépresse'],
    also: 'Prepress, Pre-Press, Druckdatenaufbereitung, Druckdaten, Reinzeichnung, Reinzeichnungen, Druckvorlagenherstellung, Aufbereitung von Druckdaten, druckfertige Daten, Druckabnahme, Druckabnahmen, Colormanagement, pre-press, print-ready artwork, artwork for print, print-ready files, artworking, artwork prepared for print, press passes, colour management, prépresse, préparation des fichiers pour l’impression, fichiers d’impression, BAT, bons à tirer, chaîne graphique, suivi d’impression',
    guard: { aliases: ['BAT'], near: ['imprimeur', 'impression', 'fichiers', 'graphisme', 'suivi', 'PAO'] },
  },
  'photo-editing': {
    name: ['Bildbearbeitung', 'image editing', 'retouche photo'],
    also: 'Bildretusche, Fotoretusche, Retusche, Fotobearbeitung, Bildbearbeitung und Retusche, digitale Bildbearbeitung, Bildoptimierung, Composing, photo retouching, photo editing, retouching, image retouching, image editing and retouching, retouche d’images, retouche, retouches photo, détourage',
    guard: {
      aliases: ['retouche', 'Composing'],
      near: ['photo', 'photos', 'image', 'images', 'Photoshop', 'Retusche', 'graphisme'],
    },
  },
  photography: {
    name: ['Fotografie', 'photography', 'photographie'],
    also: 'Fotografieren, Produktfotografie, Fotoshooting, Fotoshootings, Eventfotografie, Studiofotografie, product photography, photo shoots, photoshoots, portrait photography, prise de vue, prises de vue, prises de vues, shootings photo, reportage photo',
  },
  'video-editing': {
    name: ['Videoschnitt', 'video editing', 'montage vidéo'],
    also: 'Filmschnitt, Schnitt von {Videos|Filmen|Beiträgen}, Videobearbeitung, Postproduktion, Post-Production, Videos {schneiden|geschnitten|produzieren}, Videoproduktion, Filmproduktion, editing videos, editing of videos, video production, film editing, post-production, video content production, postproduction, montage de vidéos, montage de films, production vidéo, tournage et montage, réalisation de vidéos, captation vidéo, Color Grading, colour grading',
  },
  'animation-work': {
    name: ['Animation (Bewegtbild)', 'motion graphics', 'motion design'],
    also: 'Motion Design, Motion Graphics, Animationen, 2D-Animation, 3D-Animation, Bewegtbild, Animationsfilme, Erklärvideos, animated {videos|graphics|ads}, short animations, animations, 2D animation, 3D animation, explainer videos, animation 2D, animation 3D, animations 2D, vidéos animées, habillage graphique, Grundkenntnisse in Animation, Animation und Bewegtbild',
    guard: {
      aliases: ['animations', 'Animationen'],
      near: [
        'visuals',
        'short',
        'video',
        'social',
        'media',
        'After',
        'Effects',
        'graphics',
        '2D',
        '3D',
        'Grafik',
        'Film',
        'Video',
        'design',
      ],
    },
  },
  illustration: {
    name: ['Illustration', 'illustration', 'illustration'],
    also: 'Illustrationen, Illustrieren, Infografiken, Infografik, Icons, digitale Illustration, infographics, illustrations, icon design, infographies, dessin d’illustration',
    guard: {
      aliases: ['Icons', 'illustrations', 'Illustration', 'illustration'],
      near: [
        'Design',
        'design',
        'Grafik',
        'infographics',
        'Infografiken',
        'graphisme',
        'logos',
        'layout',
        'Layout',
        'freelance',
        'Animation',
        'drawing',
        'digital',
      ],
    },
  },
  'social-media-visuals': {
    name: ['Gestaltung für Social Media', 'social media design', 'visuels pour les réseaux sociaux'],
    also: 'Social-Media-Grafiken, Social-Media-Content, Social Media Assets, Gestaltung von Social-Media-Inhalten, social media visuals, social media assets, social media graphics, visuels réseaux sociaux, création de contenus pour les réseaux sociaux, Bannerwerbung, banner ads, Werbebanner',
  },
  'editorial-writing': {
    name: ['Redaktionelles Schreiben', 'editorial writing', 'rédaction d’articles'],
    also: 'Verfassen von {Artikeln|Beiträgen|Reportagen|redaktionellen Texten}, Artikel {verfassen|verfasst|schreiben|geschrieben}, Schreiben von Artikeln, redaktionelle Tätigkeit, redaktionelle Arbeit, redaktionelle Erfahrung, Reportagen, Recherche und Schreiben, Interviews und Reportagen, writing articles, feature writing, news writing, reporting and writing, rédaction d’articles de presse, rédaction de contenus, reportages, écriture journalistique',
  },
  'audio-production': {
    name: ['Tonproduktion', 'audio production', 'production audio'],
    also: 'Tonaufnahmen, Tonschnitt, Audioschnitt, Podcastproduktion, Podcasts, Sounddesign, Tontechnik, sound recording, sound design, podcast production, podcasts, audio editing, mixing and mastering, prise de son, mixage, montage audio, production de podcasts',
  },
  'stage-and-light': {
    name: ['Bühnen- und Lichttechnik', 'stage and lighting', 'technique de scène et lumière'],
    also: 'Lichttechnik, Bühnentechnik, Veranstaltungstechnik, Rigging, Lichtpult, stage lighting, event technology, rigging, technique de scène, régie lumière, éclairage scénique',
    guard: { aliases: ['Rigging', 'rigging'], near: ['Bühne', 'stage', 'Veranstaltung', 'event', 'lighting', 'Licht'] },
  },
})

const tools = define('technology', {
  'adobe-creative-cloud': {
    name: 'Adobe Creative Cloud',
    also: 'Adobe Creative Suite, Adobe CC, Adobe CS, Adobe-Programme, Adobe-Programmen, Adobe Suite, suite Adobe, Creative Cloud, Creative Suite, Adobe-Suite, logiciels Adobe, Adobe-Palette, Adobe Programme, Adobe Creative Programs, CS6',
  },
  indesign: { name: 'InDesign', also: 'Adobe InDesign, Indesign', proves: 'adobe-creative-cloud' },
  illustrator: {
    name: 'Adobe Illustrator',
    also: 'Illustrator',
    proves: 'adobe-creative-cloud',
    guard: {
      aliases: ['Illustrator'],
      near: ['InDesign', 'Photoshop', 'Adobe', 'Figma', 'After', 'Suite', 'Sketch', 'Lightroom'],
    },
  },
  photoshop: { name: 'Photoshop', also: 'Adobe Photoshop', proves: 'adobe-creative-cloud photo-editing' },
  lightroom: { name: 'Lightroom', also: 'Adobe Lightroom', proves: 'photo-editing' },
  'after-effects': { name: 'After Effects', also: 'Adobe After Effects, AfterEffects', proves: 'adobe-creative-cloud' },
  'premiere-pro': { name: 'Premiere Pro', also: 'Adobe Premiere, Adobe Premiere Pro', proves: 'adobe-creative-cloud' },
  'final-cut': { name: 'Final Cut Pro', also: 'Final Cut, FCPX' },
  'davinci-resolve': { name: 'DaVinci Resolve', also: 'Davinci Resolve' },
  'avid-media-composer': { name: 'Avid Media Composer', also: 'Avid' },
  'cinema-4d': { name: 'Cinema 4D', also: 'Cinema4D, C4D' },
  quarkxpress: { name: 'QuarkXPress', also: 'Quark XPress' },
  canva: { name: 'Canva' },
  'acrobat-pro': { name: 'Adobe Acrobat', also: 'Acrobat Pro' },
  'pro-tools': { name: 'Pro Tools', also: 'ProTools', proves: 'audio-workstation' },
})

/** Design, print, film, sound and the press. */
export const mediaConcepts: readonly Concept[] = [...roles, ...fields, ...activities, ...tools]
