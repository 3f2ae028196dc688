import type { CriterionGroup, EvidenceKind, Feedback, MatchResult, Risk, RuleCheck } from '@dossier/matching'
import type { LabelCatalogue } from './labels.ts'

export interface AssessmentLabels {
  recommendation: Readonly<Record<MatchResult['verdict']['recommendation'], string>>
  groups: Readonly<Record<CriterionGroup, string>>
  /** One capital letter per group, for criterion numbers such as `M1`. */
  initials: Readonly<Record<CriterionGroup, string>>
  evidenceKinds: Readonly<Record<EvidenceKind, string>>
  riskTypes: Readonly<Record<Risk['type'], string>>
  severities: Readonly<Record<Risk['severity'], string>>
  levels: Readonly<Record<MatchResult['coverage']['overall'], string>>
  ratings: Readonly<Record<Feedback['summary']['rating'], string>>
  usability: Readonly<Record<Feedback['summary']['recommendation'], string>>
  outcomes: Readonly<Record<RuleCheck['outcome'], string>>
  notScorable: string
}

/** The names of enumerated values in match and feedback: recommendations, groups, kinds of evidence, severities, ratings. */
export const assessmentLabels: LabelCatalogue<AssessmentLabels> = {
  de: {
    recommendation: { go: 'Go', maybe: 'Prüfen', no_go: 'No-Go' },
    groups: {
      must: 'Muss-Kriterien',
      should: 'Soll-Kriterien',
      further: 'Weitere Anforderungen',
      softSkills: 'Soft Skills',
    },
    initials: { must: 'M', should: 'S', further: 'W', softSkills: 'P' },
    evidenceKinds: {
      certificate: 'Zertifikat',
      engagement: 'Projekt',
      skill: 'Skill-Liste',
      language: 'Sprachliste',
      education: 'Ausbildung',
      profile: 'Profiltext',
      broader: 'Verwandter Begriff',
      stem: 'Wortteil',
      unread: 'nicht gelesener Teil',
    },
    riskTypes: { skill: 'Fachkenntnis', experience: 'Erfahrung', context: 'Rahmen' },
    severities: { high: 'hoch', medium: 'mittel', low: 'gering' },
    levels: { high: 'hoch', medium: 'mittel', low: 'gering' },
    ratings: { very_good: 'sehr gut', good: 'gut', improvable: 'verbesserungsfähig', critical: 'kritisch' },
    usability: { usable: 'verwendbar', questions: 'Rückfragen nötig', rework: 'überarbeiten' },
    outcomes: { passed: 'eingehalten', violated: 'verletzt', open: 'offen' },
    notScorable: 'nicht bewertbar',
  },
  en: {
    recommendation: { go: 'Go', maybe: 'Maybe', no_go: 'No-go' },
    groups: {
      must: 'Must criteria',
      should: 'Should criteria',
      further: 'Further requirements',
      softSkills: 'Soft skills',
    },
    initials: { must: 'M', should: 'S', further: 'F', softSkills: 'P' },
    evidenceKinds: {
      certificate: 'certificate',
      engagement: 'project',
      skill: 'skill list',
      language: 'language list',
      education: 'education',
      profile: 'profile text',
      broader: 'related concept',
      stem: 'part of a word',
      unread: 'part not read',
    },
    riskTypes: { skill: 'Skill', experience: 'Experience', context: 'Context' },
    severities: { high: 'high', medium: 'medium', low: 'low' },
    levels: { high: 'high', medium: 'medium', low: 'low' },
    ratings: { very_good: 'very good', good: 'good', improvable: 'improvable', critical: 'critical' },
    usability: { usable: 'ready to use', questions: 'questions to settle', rework: 'rework' },
    outcomes: { passed: 'kept', violated: 'broken', open: 'open' },
    notScorable: 'not scorable',
  },
  fr: {
    recommendation: { go: 'Go', maybe: 'À examiner', no_go: 'No-go' },
    groups: {
      must: 'Critères obligatoires',
      should: 'Critères souhaités',
      further: 'Autres exigences',
      softSkills: 'Compétences personnelles',
    },
    initials: { must: 'O', should: 'S', further: 'A', softSkills: 'P' },
    evidenceKinds: {
      certificate: 'certificat',
      engagement: 'projet',
      skill: 'liste de compétences',
      language: 'liste des langues',
      education: 'formation',
      profile: 'texte du profil',
      broader: 'notion apparentée',
      stem: 'partie de mot',
      unread: 'partie non lue',
    },
    riskTypes: { skill: 'Compétence', experience: 'Expérience', context: 'Contexte' },
    severities: { high: 'élevé', medium: 'moyen', low: 'faible' },
    levels: { high: 'élevée', medium: 'moyenne', low: 'faible' },
    ratings: { very_good: 'très bon', good: 'bon', improvable: 'perfectible', critical: 'critique' },
    usability: { usable: 'utilisable', questions: 'questions à régler', rework: 'à remanier' },
    outcomes: { passed: 'respectée', violated: 'enfreinte', open: 'ouverte' },
    notScorable: 'non évaluable',
  },
}
