import { define } from './define.ts'

/** Making, assembling, maintaining and testing things: what is done. */
export const productionActivities = define('activity', {
  'occupational-safety': {
    name: ['Arbeitssicherheit', 'occupational health and safety', 'sécurité au travail'],
    also: 'Arbeitsschutz, Arbeits- und Gesundheitsschutz, Arbeitssicherheit und Gesundheitsschutz, HSE, EHS, HSEQ, Arbeitsschutzmanagement, Gefährdungsbeurteilung(en), ISO 45001, OHSAS 18001, EKAS-Richtlinie, ASA-Konzept, occupational safety, workplace safety, health and safety management, health and safety at work, safety at work, QHSE, HSE management, santé et sécurité au travail, sécurité et santé au travail, SST, MSST, prévention des risques professionnels, évaluation des risques professionnels, document unique',
    guard: { aliases: ['SST'], near: ['QHSE', 'sécurité', 'santé', 'MSST', 'EPI', 'sauveteur', 'prévention', 'QSE'] },
  },
  'welding-supervision': {
    name: ['Schweissaufsicht', 'welding coordination', 'coordination en soudage'],
    also: 'Schweissaufsichtsperson, Überwachung von Schweissarbeiten, EN ISO 14731, ISO 14731, EN ISO 3834, ISO 3834, Schweissüberwachung, welding supervision, WPS-Erstellung, WPS und WPQR, supervision du soudage, coordinateur en soudage, welding coordinator',
    proves: 'welding',
  },
  welding: {
    name: ['Schweissen', 'welding', 'soudage'],
    also: 'Schweissarbeiten, Schweisstechnik, Schweissverfahren, Schweissen von {Stahl|Edelstahl|Aluminium}, Schweisskenntnisse, welding work, welding processes, soudure, travaux de soudure, procédés de soudage, soudage industriel',
    guard: {
      aliases: ['soudure'],
      near: [
        'TIG',
        'MIG',
        'MAG',
        'semi-auto',
        'chaudronnerie',
        'métal',
        'acier',
        'inox',
        'arc',
        'serrurerie',
        'montage',
      ],
    },
  },
})
