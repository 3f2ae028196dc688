const qualificationWord =
  /^(?:(?:grund|fach|berufs|erst|zweit|zusatz|vor|weiter|fort|fachweiter)?(?:ausbildung|lehre|bildung)|zusatzqualifikation|qualifizierung|lehrabschluss|(?:studien|berufs|fach|hochschul)?abschluss(?:es)?|abschluesse|diplome?s?|studiums?|studiengang|fachstudium|ausgebildete[rnsm]?|gelernte[rnsm]?|diplomierte[rnsm]?|dipl|examinierte[rnsm]?|gepruefte[rnsm]?|staatlich|anerkannte[rnsm]?|approbation|qualifikation|befaehigung|berufsbezeichnung|degrees?|diplomas?|qualification|qualified|graduates?|graduated|apprenticeship|chartered|licensed|trained|educated|education|diplomee?s?|formation|titulaire|titre|brevet|etudes|cursus|diplomante)$/
/** Words for an education of a type, without its subject. */
const anyEducation =
  /^(?:hochschul|universitaets|uni|fachhochschul|bachelor|master|meister|techniker|lehr|schul|handwerks|facharbeiter|gesellen|vollzeit|teilzeit|haupt|aufbau|direkt|masters)(?:ausbildung|lehre|studium|abschluss|diplom)$/
/** People whom one trains. */
const taught =
  /^(?:staff|teams?|apprentices?|trainees?|newcomers|starters|joiners|colleagues|users|people|juniors|students|commis|volunteers)$/
const learners = new Set(
  'von der des lernenden auszubildenden mitarbeitenden mitarbeitern of des apprentis collaborateurs staff employees'.split(
    ' ',
  ),
)

/** Whether a folded word refers to a completed education: `ausbildung`, `diplomierte`, `degree`, `titulaire`. */
export function isQualificationWord(word: string): boolean {
  return qualificationWord.test(word) || anyEducation.test(word)
}

/** Whether a folded word names an education or the diploma at its end: `grundbildung`, `cfc`, `lehrdiplom`. */
export function isDiplomaWord(word: string): boolean {
  return (
    isQualificationWord(word) ||
    /^(?:cfc|efz|eba|afp|lehrdiplom|gesellenbrief|meisterbrief|fachausweis|handelsschule|hotelfachschule)$/.test(word)
  )
}

/** Whether a folded word names examinations. */
export function isExamination(word: string): boolean {
  return /^exam(?:en)?s$/.test(word)
}

/** What teachers do with examinations. */
const examining = /^(?:prepar|corrig|redig|surveill|organis|mark|set|writ|invigilat|korrigier|erstell|abnehm)/

/**
 * Whether the word at `at` has a sense other than an education: `bis und mit Abschluss` closes the books, `post-qualification` states a
 * time, and `education projects` names an industry.
 */
export function isOtherSense(words: readonly string[], at: number): boolean {
  if (words[at] === 'abschluss') return words.slice(Math.max(0, at - 3), at).includes('bis')
  if (/^exam(?:en)?s$/.test(words[at] ?? ''))
    return words.slice(Math.max(0, at - 4), at).some((word) => examining.test(word))
  if (words[at] === 'education') {
    const isFormal =
      /^(?:higher|formal|vocational|university|secondary|completed|good|relevant|commercial|technical|college|school)$/
    return (
      !isFormal.test(words[at - 1] ?? '') &&
      !/^(?:in|as|to|or|and|at|level)$/.test(words[at + 1] ?? '') &&
      at < words.length - 1
    )
  }
  if (words[at] === 'bildung') return /^(?:betreuung|erziehung|und)$/.test(words[at + 1] ?? '')
  if (words[at] === 'titulaire')
    return words.slice(at + 1, at + 4).some((word) => /^(?:permis|caces|carte)$/.test(word))
  if (words[at] === 'trained') return words.slice(at + 1, at + 4).some((word) => taught.test(word))
  return (
    words[at] === 'qualification' &&
    (/^(?:post|suppliers?|process|equipment|vendor|lead)$/.test(words[at - 1] ?? '') || words[at + 1] === 'method')
  )
}

/** Words beside a diploma that are not its subject: its country, who awards it, how close it must be. */
const besides =
  /^(?:suisses?|schweizer\w*|swiss|federal\w*|eidgenoessisch\w*|nvq|svq|btec|rqf|ihk|hwk|edk|cdip|city|guilds|status|kurz|closely|jugee)$/

/** Whether a folded word only states the country or awarding body of a diploma, or the like. */
export function isBesideDiploma(word: string): boolean {
  return besides.test(word)
}

/** Whether a folded word names learners; a demand that concerns them is not for the person's own education. */
export function isLearner(word: string): boolean {
  return /^(?:lernende[rn]?|studierende[rn]?|auszubildende[rn]?|azubis?|lehrlinge?n?|apprenti[se]*s?|etudiante?s?|stagiaires?|apprentices?|students?|trainees?)$/.test(
    word,
  )
}

/** Whether the word at `at` means educating others: `Ausbildung von Lernenden`, `formation des apprentis`. */
export function isTeaching(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? ''
  if (next === 'von' || next === 'der' || next === 'des') return words[at] !== 'studium'
  return next === 'of' && words[at] !== 'degree' ? true : learners.has(next) && learners.has(words[at + 2] ?? '')
}
