import type { Heading } from './heading.ts'

/**
 * Headings of forms that public services, universities and large firms fill in, where a single word would mislead: `Essential
 * duties` are tasks. `phrases.ts` explains the notation.
 */
export const formHeadings: readonly (readonly [Heading, readonly string[]])[] = [
  [
    'tasks',
    [
      '(essential|basic|primary|principal|major|main|general|typical|representative|specific|core|key) (job )?(functions?|duties|accountabilities)',
      '(the )?(main|key) duties of the (job|role|post)',
      'examples of (duties|work|essential functions|tasks)',
      'detailed job description',
      'nature and scope',
      'supervisory (responsibilities|duties)',
      'tätigkeitsbeschreibung',
      'ziel der (stelle|funktion)',
      '(but|finalité|mission principale) (de la fonction|du poste)',
      'mission(s)? (principale|générale)s?',
      'cahier des charges',
    ],
  ],
  [
    'must',
    ['essential (selection )?criteria', '(konstitutive|formale) (anforderungen|voraussetzungen)', 'permis requis'],
  ],
  [
    'should',
    ['desirable (selection )?criteria', 'desired (attributes|characteristics|competenc(y|ies))', 'preferred$'],
  ],
  [
    'profile',
    [
      '(core|key|technical|professional|behaviou?ral) competenc(ies|y|es)',
      '(key |general )?selection criteria',
      '(licen[cs]es?|certifications?)( (and|&|or|/) (licen[cs]es?|certifications?|registrations?))?( required)?$',
      'success profile',
      'personal (qualities|attributes|characteristics)',
      '(special|other) requirements',
      'eligibility( criteria| requirements)?$',
      'besondere anforderungen',
      'führungskompetenz',
      'savoirs$',
    ],
  ],
  [
    'conditions',
    [
      '(physical|environmental|mental)( (and|&) (physical|environmental|mental))? (demands|requirements|conditions)',
      'work(ing)? (environment|conditions|schedule|pattern|arrangements)',
      '(salary|pay|wage|compensation|hiring|hourly) (range|rate|scale|band|grade|information)',
      '(close|closing|posting|opening|posted|review) dates?',
      '(position|employment) status',
      '(job|employment|contract|appointment|position) type',
      '(reports|reporting|accountable) to$',
      'direct reports',
      'supervision (exercised|received)',
      'travel( required| requirements)?$',
      'physische anforderungen',
      '(besetzungszeitpunkt|besetzbar|eingruppierung|besoldung|entgelt(gruppe)?|wochenarbeitszeit|befristung|dienstort|dienststelle|kennziffer|referenznummer)',
      "conditions d'(emploi|exercice|engagement)",
      '(type|nature) de contrat',
      'temps de travail',
      '(délai|date limite|date de clôture)',
      'rattachement( hiérarchique)?',
      '(contraintes|sujétions)',
    ],
  ],
  [
    'other',
    [
      '(department|diversity|vaccination|privacy|university|company|benefits) (statement|requirement|policy|notice)',
      '(eeo|equal (employment )?opportunity)',
      'application (instructions|process|procedure|review|information|deadline)',
      'background (check|investigation|screening)',
      'disclaimer$',
      'apply (now|online|here|today)',
      '(our )?core values',
      '(departmental|company|organi[sz]ational) overview',
      'job details',
      'supplemental (information|questions?)',
      'das wichtigste in kürze',
      'auf einen blick',
      '(das sind|so sind) wir',
      'chancengleichheit',
      '(notre|le) client$',
      "présentation (de|du|d')",
      'dossier de candidature',
      '(divers|renseignements)$',
    ],
  ],
]
