import type { MatchResult, Verdict } from '@dossier/matching'
import type { LabelCatalogue } from './labels.ts'

/** The sentences of an offer; `{name}` and the like are placeholders. The name of a role includes its quotation marks. */
export interface OfferSentences {
  subject: string
  proposal: string
  proposalWithHeadline: string
  proposalForUnit: string
  goal: string
  programme: string
  frame: string
  frameParts: Readonly<Record<'start' | 'end' | 'extension' | 'workload' | 'locations' | 'deliveryModel', string>>
  proven: string
  provenYears: string
  moreYears: string
  stations: readonly [one: string, many: string]
  /** The number of criteria of a group by verdict; `{counts}` is a list of `tally` texts. */
  counts: Readonly<Record<'must' | 'should', readonly [one: string, many: string]>>
  allFulfilled: Readonly<Record<'must' | 'should', readonly [one: string, many: string]>>
  tally: Readonly<Record<Verdict, string>>
  score: string
  scoreRange: string
  notScorable: string
  gaps: Readonly<Record<Exclude<Verdict, 'fulfilled'>, string>>
  unproven: string
  recommendation: Readonly<Record<MatchResult['verdict']['recommendation'], string>>
  recommendationWithGaps: string
  closing: string
  and: string
}

/** The sentences of the offer, formal and short. */
export const offerSentences: LabelCatalogue<OfferSentences> = {
  de: {
    subject: 'Angebot für die Rolle {role}: {name}',
    proposal: 'Ihre Anforderungen an die Rolle {role} haben wir geprüft und schlagen Ihnen {name} vor.',
    proposalWithHeadline:
      'Ihre Anforderungen an die Rolle {role} haben wir geprüft und schlagen Ihnen {name}, {headline}, vor.',
    proposalForUnit: 'Die Rolle ist in der Organisationseinheit {unit} angesiedelt.',
    goal: 'Ziel der Rolle gemäß Ihrem Profil: {goal}',
    programme: 'Umfeld: {programme}.',
    frame: 'Gewünschter Einsatz: {parts}.',
    frameParts: {
      start: 'Beginn {value}',
      end: 'Ende {value}',
      extension: 'Verlängerung: {value}',
      workload: 'Pensum {value}',
      locations: 'Einsatzort {value}',
      deliveryModel: 'Modell: {value}',
    },
    proven: '{criterion} – belegt durch {proof}',
    provenYears: '{criterion} – belegt: {duration} {label} in {stations}, unter anderem {proof}',
    moreYears: '{label}: {duration} Erfahrung in {stations}, verlangt sind {required}.',
    stations: ['{n} Station', '{n} Stationen'],
    counts: {
      must: ['Beurteilung des einen Muss-Kriteriums: {counts}.', 'Von {n} Muss-Kriterien sind {counts}.'],
      should: ['Beurteilung des einen Soll-Kriteriums: {counts}.', 'Von {n} Soll-Kriterien sind {counts}.'],
    },
    allFulfilled: {
      must: ['Das eine Muss-Kriterium ist erfüllt.', 'Alle {n} Muss-Kriterien sind erfüllt.'],
      should: ['Das eine Soll-Kriterium ist erfüllt.', 'Alle {n} Soll-Kriterien sind erfüllt.'],
    },
    tally: {
      fulfilled: '{n} erfüllt',
      partial: '{n} teilweise erfüllt',
      potential: '{n} potenziell erfüllt',
      not_mentioned: '{n} im Lebenslauf nicht explizit erwähnt',
      open: '{n} noch zu prüfen',
      unfulfilled: '{n} nicht erfüllt',
    },
    score: 'Die regelbasierte Auswertung ergibt {value} von 100 Punkten.',
    scoreRange:
      'Die regelbasierte Auswertung ergibt {value} von 100 Punkten; je nach Klärung der offenen Punkte liegt der Wert zwischen {low} und {high}.',
    notScorable:
      'Das Profil nennt keine Muss- oder Soll-Kriterien; eine Bewertung in Punkten ist deshalb nicht möglich.',
    gaps: {
      partial: 'Teilweise belegt: {criterion}',
      potential: 'Nur Hinweise, kein Beleg: {criterion}',
      not_mentioned: 'Im Lebenslauf nicht erwähnt: {criterion}',
      open: 'Zu klären: {criterion}',
      unfulfilled: 'Nicht belegt: {criterion}',
    },
    unproven: 'Kein überprüfbarer Beleg: {criterion}',
    recommendation: {
      go: 'Wir empfehlen {name} für die Rolle {role} und schlagen Ihnen ein persönliches Gespräch vor.',
      maybe:
        'Wir empfehlen ein persönliches Gespräch mit {name}, um die genannten offenen Punkte vor einem Entscheid zu klären.',
      no_go:
        'Nach heutigem Stand können wir {name} für die Rolle {role} nicht vorbehaltlos empfehlen. Ob die genannten Lücken den Einsatz ausschließen, entscheiden Sie.',
    },
    recommendationWithGaps: 'Die genannten offenen Punkte können Sie dabei direkt ansprechen.',
    closing: 'Für Fragen und zur Vereinbarung eines Gesprächs erreichen Sie {contact}.',
    and: 'und',
  },
  en: {
    subject: 'Offer for the role {role}: {name}',
    proposal: 'We have examined your requirements for the role {role} and propose {name}.',
    proposalWithHeadline: 'We have examined your requirements for the role {role} and propose {name}, {headline}.',
    proposalForUnit: 'The role belongs to the organisational unit {unit}.',
    goal: 'Purpose of the role, as your profile states it: {goal}',
    programme: 'Context: {programme}.',
    frame: 'Requested assignment: {parts}.',
    frameParts: {
      start: 'start {value}',
      end: 'end {value}',
      extension: 'extension: {value}',
      workload: 'workload {value}',
      locations: 'location {value}',
      deliveryModel: 'model: {value}',
    },
    proven: '{criterion} – shown by {proof}',
    provenYears: '{criterion} – shown: {duration} of {label} in {stations}, among others {proof}',
    moreYears: '{label}: {duration} of experience in {stations}, where {required} are required.',
    stations: ['{n} position', '{n} positions'],
    counts: {
      must: ['Assessment of the one must criterion: {counts}.', 'Of {n} must criteria, {counts}.'],
      should: ['Assessment of the one should criterion: {counts}.', 'Of {n} should criteria, {counts}.'],
    },
    allFulfilled: {
      must: ['The one must criterion is fulfilled.', 'All {n} must criteria are fulfilled.'],
      should: ['The one should criterion is fulfilled.', 'All {n} should criteria are fulfilled.'],
    },
    tally: {
      fulfilled: '{n} fulfilled',
      partial: '{n} partially fulfilled',
      potential: '{n} potentially fulfilled',
      not_mentioned: '{n} not explicitly mentioned in the CV',
      open: '{n} still to be checked',
      unfulfilled: '{n} not fulfilled',
    },
    score: 'The rule-based assessment gives {value} of 100 points.',
    scoreRange:
      'The rule-based assessment gives {value} of 100 points; depending on how the open points are settled, the figure lies between {low} and {high}.',
    notScorable: 'The profile states no must or should criteria, so no score can be given.',
    gaps: {
      partial: 'Partially shown: {criterion}',
      potential: 'Indications only, no proof: {criterion}',
      not_mentioned: 'Not mentioned in the CV: {criterion}',
      open: 'To be settled: {criterion}',
      unfulfilled: 'Not shown: {criterion}',
    },
    unproven: 'No proof that can be verified: {criterion}',
    recommendation: {
      go: 'We recommend {name} for the role {role} and suggest a personal interview.',
      maybe: 'We recommend a personal interview with {name} to settle the open points named above before you decide.',
      no_go:
        'As things stand we cannot recommend {name} for the role {role} without reservation. Whether the gaps named above rule out the assignment is for you to decide.',
    },
    recommendationWithGaps: 'It is a good occasion to address the open points named above.',
    closing: 'For questions and to arrange an interview, please contact {contact}.',
    and: 'and',
  },
  fr: {
    subject: 'Offre pour la fonction {role} : {name}',
    proposal: 'Nous avons examiné vos exigences pour la fonction {role} et vous proposons {name}.',
    proposalWithHeadline:
      'Nous avons examiné vos exigences pour la fonction {role} et vous proposons {name}, {headline}.',
    proposalForUnit: 'La fonction est rattachée à l’unité {unit}.',
    goal: 'But de la fonction selon votre profil : {goal}',
    programme: 'Contexte : {programme}.',
    frame: 'Mission souhaitée : {parts}.',
    frameParts: {
      start: 'début {value}',
      end: 'fin {value}',
      extension: 'prolongation : {value}',
      workload: 'taux d’occupation {value}',
      locations: 'lieu {value}',
      deliveryModel: 'modèle : {value}',
    },
    proven: '{criterion} – attesté par {proof}',
    provenYears: '{criterion} – attesté : {duration} de {label} dans {stations}, entre autres {proof}',
    moreYears: '{label} : {duration} d’expérience dans {stations}, pour {required} demandés.',
    stations: ['{n} poste', '{n} postes'],
    counts: {
      must: ['Évaluation du seul critère obligatoire : {counts}.', 'Sur {n} critères obligatoires : {counts}.'],
      should: ['Évaluation du seul critère souhaité : {counts}.', 'Sur {n} critères souhaités : {counts}.'],
    },
    allFulfilled: {
      must: ['Le seul critère obligatoire est rempli.', 'Les {n} critères obligatoires sont tous remplis.'],
      should: ['Le seul critère souhaité est rempli.', 'Les {n} critères souhaités sont tous remplis.'],
    },
    tally: {
      fulfilled: '{n} rempli(s)',
      partial: '{n} partiellement rempli(s)',
      potential: '{n} potentiellement rempli(s)',
      not_mentioned: '{n} sans mention explicite dans le CV',
      open: '{n} encore à vérifier',
      unfulfilled: '{n} non rempli(s)',
    },
    score: 'L’évaluation selon des règles donne {value} points sur 100.',
    scoreRange:
      'L’évaluation selon des règles donne {value} points sur 100 ; selon la réponse aux points ouverts, la valeur se situe entre {low} et {high}.',
    notScorable:
      'Le profil n’indique ni critère obligatoire ni critère souhaité ; une évaluation en points n’est donc pas possible.',
    gaps: {
      partial: 'Partiellement attesté : {criterion}',
      potential: 'Indices seulement, sans preuve : {criterion}',
      not_mentioned: 'Pas mentionné dans le CV : {criterion}',
      open: 'À clarifier : {criterion}',
      unfulfilled: 'Pas attesté : {criterion}',
    },
    unproven: 'Aucune preuve vérifiable : {criterion}',
    recommendation: {
      go: 'Nous vous recommandons {name} pour la fonction {role} et vous proposons un entretien personnel.',
      maybe:
        'Nous vous recommandons un entretien personnel avec {name}, afin de clarifier les points ouverts mentionnés avant toute décision.',
      no_go:
        'En l’état, nous ne pouvons pas recommander {name} sans réserve pour la fonction {role}. Il vous appartient de juger si les lacunes mentionnées excluent la mission.',
    },
    recommendationWithGaps: 'Vous pourrez y aborder directement les points ouverts mentionnés.',
    closing: 'Pour toute question et pour convenir d’un entretien, adressez-vous à {contact}.',
    and: 'et',
  },
}
