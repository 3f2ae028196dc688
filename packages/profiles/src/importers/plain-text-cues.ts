/** Words by which a text says that what it speaks of is a wish, in German, English, French and Italian. */
export const wishMark =
  /(?<![\p{L}-])(?:von (?:(?:grossem|großem|besonderem|klarem) )?vorteil|vorteilhaft|wünsch(?:ens|)(?:wert|bar)e?[nrs]?|wünschbar|erwünscht|gewünscht|idealerweise|im idealfall|vorzugsweise|bevorzugt|am liebsten|gerne? (?:auch|gesehen)|(?:ein|dein|ihr|zusätzliches) (?:(?:grosse[rs]|großer?s?|dickes|echter?s?|klarer?s?) )?(?:plus(?:punkt)?|bonus)|pluspunkte?|bonuspunkte?|kein muss|(?:nicht|keine) (?:zwingend|voraussetzung|bedingung|erforderlich|notwendig|pflicht)|optional|fakultativ|(?:wäre|wären) (?:\p{L}{1,20} )?(?:toll|schön|super|ideal|hilfreich|perfekt)|(?:ist|sind|wäre|wären) (?:\p{L}{1,20} )?(?:hilfreich|willkommen|nützlich)|(?:toll|schön|super|ideal|hilfreich|perfekt|gut|willkommen) (?:wäre|wären|ist|sind)|(?:wäre|wären) [^.;]{1,80} (?:schön|toll|super|hilfreich)|(?:wünschen|freuen) (?:wir )?uns (?:auch|zudem|ausserdem|außerdem|zusätzlich|darüber)|(?:zudem|ausserdem|außerdem|darüber hinaus|zusätzlich|ferner|auch) (?:wünschen|freuen|würden) wir uns|(?:würden|würde) (?:wir )?uns (?:\p{L}{1,20} )?freu|nach möglichkeit|(?<=^|[,;(] ?)gerne?(?= (?:mit|auch|eine[nr]?|im|in|weitere|zusätzlich)(?!\p{L}))|freu(?:t|en) (?:wir )?(?:sich|uns)(?: \p{L}{1,20})?, wenn|would help|hat es leichter|von nutzen|punkten sie|punktest du|nice[ -]to[ -]haves?|ideally|preferabl[ey]|desirable|desired|(?:an?|the) (?:(?:big|strong|real|distinct|definite|huge|great|added|significant) )?(?:plus|advantage|bonus|asset)|advantageous|not (?:strictly |absolutely )?(?:required|mandatory|essential|necessary|a must|compulsory)|beneficial|(?:be|is|are) (?:very )?(?:helpful|welcome|useful|appreciated)|would be (?:great|nice|awesome|good)|bonus points?|bonus(?=:)|plus(?=:)|idéalement|de préférence|préférablement|(?:un|des|de|une?) (?:(?:vrai|gros|petit|réel|véritable|sérieux|grand)s? )?(?:plus|atouts?|avantages?)(?! (?:de|que|grande?) )|souhaitée?s?|souhaitables?|appréciée?s?|appréciables?|facultati(?:f|ve)s?|(?:est|sont|serai(?:en)?t) (?:les |la |le )?bienvenue?s?|(?:pas|non) (?:obligatoires?|indispensables?|exigée?s?|requise?s?)|preferibilmente|gradit[aeio]|titolo preferenziale|auspicabil[ei]|preferred(?=\s*(?:$|[.,;:!)(]|but|over|for))|(?<=^|[(,;:] ?)preferred)(?![\p{L}-])/iu

/** Words by which a text says that what it speaks of is indispensable. */
const mustMark =
  /(?<![\p{L}-])(?<!(?:nicht|not|kein|keine|pas|non|strictly|absolutely|not a|nothing) )(?:zwingend|(?:ist|sind|als|wird|werden) (?:\p{L}{1,20} )?(?:voraussetzung|vorausgesetzt|pflicht|bedingung)|(?:voraussetzung|vorausgesetzt|pflicht|bedingung)(?=\s*(?:$|[.;,!)]))|ein muss|unabdingbar|unerlässlich|erforderlich|zwingende voraussetzung|(?:is|are|be) (?:\p{L}{1,20} )?(?:required|mandatory|compulsory|essential)|(?:required|mandatory)(?=\s*(?:$|[.;,!)]))|a must|must(?:[ -]have)?(?=\s*(?:$|[.;,!)]| have| hold| be))|obligatoires?|impérati(?:f|ve|vement)s?|indispensables?|exigée?s?|requise?s?|obbligatori[aeio]?)(?![\p{L}-])/iu

/** Whether a text calls something indispensable; "nicht zwingend" does not. */
export function isIndispensable(text: string): boolean {
  return mustMark.test(text)
}

const person =
  /^(?:(?:und |ausserdem |außerdem |zudem |also |de plus,? )?(?:sie|du|ihr) (?:\p{L}{1,20} )?(?:sind|seid|bist|haben|hast|verfüg|bring|besitz|beherrsch|kenn|sprech|sprich|könn|kannst|denk|überzeug|versteh|arbeite[nt]* gern|leg[ets]|weis)|(?:als|im|wir) [^.]{0,80}(?:erwarten|voraus)|(?:wir|we) (?:erwarten|setzen|wünschen|expect|require)|(?:above all,? )?you(?:'re| are| stay| enjoy| like| take| should also| have|'ve| bring| know| can| speak| hold| need| must|'ll need|'ll have| should have| possess)|the role (?:needs|requires)|we(?:'re| are) (?:after|looking for|seeking) (?:somebody|someone|a person)|vous (?:êtes|avez|justifiez|possédez|maîtrisez|disposez|parlez|savez|connaissez|faites preuve|bénéficiez|apportez)|tu (?:es|as|possèdes|maîtrises|disposes|parles)|nous (?:attendons|exigeons|demandons)|(?:lei|tu) (?:ha|hai|è|sei|parla|possied))/iu
const noun =
  /^(?:\S+ ){0,6}?\S{0,30}(?:erfahrung|kenntnis|abschluss|diplom|ausbildung|grundbildung|studium|berufslehre|führerschein|führerausweis|fahrausweis|zertifi|experience|knowledge|degree|qualification|ability|proficien|fluen|familiarity|certificat|licen[cs]e|diplôme|permis|maîtrise|expérience|formation|connaissance|titulaire|esperienza|conoscenza)/iu
const demand =
  /(?<!\p{L})(?:(?:ist|sind|wird|werden|est|sont|is|are)(?: \p{L}{1,20})? (?:zwingend|unabdingbar|unerlässlich|erforderlich|vorausgesetzt|voraussetzung|indispensables?|obligatoires?|exigée?s?|requise?s?|required|mandatory|essential|von vorteil|wünschenswert|erwünscht|ein plus|a plus|an advantage|a bonus|un plus|un atout|des atouts|souhaitée?s?|appréciée?s?)|(?:wäre|wären|would be|serai(?:en)?t) (?:von vorteil|wünschenswert|ein plus|a plus|an advantage|a bonus|un plus|un atout|des atouts|souhaitée?s?|appréciée?s?)|(?:setzen|setzt)[^.]{1,120}voraus|wir erwarten|we expect|hat es leichter|verlangt|vorausgesetzt|(?:voraussetzung|prérequis|prerequisite) (?:ist|sind|est|is))(?!\p{L})|(?<!\p{L})(?:you(?:'ll)? need (?!to know)|you (?:must|should) (?:have|hold|be|enjoy|look) |(?:darum|deshalb|daher|dafür|dazu) (?:hast|bist|bringst|kannst|brauchst|haben|bringen|brauchen|sind) (?:du|sie) |(?:genügt|genügen|reicht|reichen) uns )/iu
const closing =
  /freuen (?:wir )?uns(?!(?: \p{L}{1,20})?, wenn)|wir uns freuen|freu(?:t|en) sich(?!(?: \p{L}{1,20})?, wenn)|freue mich|(?:interesse|neugier(?:ig)?) geweckt|interessiert\?|bewirb dich|bewerben sie|bewerbung.{0,80}(?:send|schick|bitte|richt|einreich|an |bis )|(?:senden|schicken|richten) sie|schick(?:e)? (?:uns|deine)|send (?:us )?(?:your|a|an) |apply (?:now|via|by|at|online|here)|equal[ -]opportunit|regardless of|(?:unabhängig|ungeachtet) von (?:\p{L}+ )?(?:geschlecht|alter|herkunft|nationalität)|welcome applications|all qualified applicants|postulez|envoyez|merci d'(?:adresser|envoyer)|dossier (?:complet|de candidature)|candidature.{0,60}(?:adress|envoy|à )|[\p{L}\d]@[\p{L}\d]|https?:\/\/|www\.|^(?:tel|telefon|téléphone|phone|e-?mail)\b|^(?:fragen|questions?|auskunft|kontakt|contact|apply|votre dossier|your application)\b|\(?0\d{2,4}\)?[ /]\d{2,3} \d{2}/iu
const offering =
  /^(?:wir bieten|bei uns|we offer|nous offrons|nous proposons|offriamo|pensum|workload|arbeitsort|arbeitspensum|salary|lohn\b|gehalt|salaire|rémunération|eintritt|entrée en fonction|start date|wir sind (?:ein|eine|der|die|das)\b|we are (?:an?|the)\b|nous sommes (?:une?|le|la)\b|sehr geehrte|liebe (?:bewerber|kandidat)|dear (?:candidate|applicant)|als (?:führende|arbeitgeber)|unser(?:e)? (?:unternehmen|firma))/iu

/** Whether a text asks somebody for something, by the person it speaks to or by what it names. */
export function asksForSomething(text: string): boolean {
  const plain = text.slice(0, 400).replaceAll('’', "'")
  return !plain.endsWith('?') && (person.test(plain) || noun.test(plain))
}

/** Whether a text says of something that it is needed or would be good to have, wherever it stands. */
export function isDemand(text: string): boolean {
  return demand.test(text.replaceAll('’', "'"))
}

/** Whether a text leads over to the application, says who is meant by the law, or gives an address. */
export function isClosing(text: string): boolean {
  return closing.test(text.slice(0, 500).replaceAll('’', "'"))
}

/** Whether a text speaks of the firm, the pay or the workload and asks for nothing. */
export function isOffering(text: string): boolean {
  return offering.test(text)
}

/** `…, wenn Sie`, `somebody who has:`: a sentence that its list ends. */
const openSubject =
  /(?:^|[\s,.])(?:du|sie|you|vous|tu|(?:who|qui|die|der|dass) (?:du|sie|you|has|have|is|can|a|est|sait|sais))\s*(?:…|\.{3}|:)?$/iu

const askingVerb =
  /mitbring|(?:sollten|sollst|solltest|müssen|musst) (?:sie|du)|(?:brauch|benötig)\p{L}+ (?:sie|du|wir|man)|(?:sie|du|wir) (?:brauch|benötig)|erwarten wir|you(?:'ll)? (?:should|need)|we need|vous devez|il (?:vous )?faut|avez besoin/iu

const loose: readonly (readonly ['other' | 'tasks' | 'profile', RegExp])[] = [
  [
    'other',
    /biete|offer|offr(?:ons|e\b)|benefit|vorteile|avantages|freuen|freu dich|bewerb|apply|postul|kontakt|contact|gehalt|salary|vergüt|salaire|équipe vous|gibt's|bekommst|erhalten sie|erhältst/iu,
  ],
  [
    'tasks',
    /aufgabe|tätigkeit|verantwort|übernehmen|übernimmst|responsib|duties|\btasks|missions?\b|tâches|you will\b|you'll (?:do|be|work)|serez|vous aurez/iu,
  ],
  [
    'profile',
    /kenntnis|erfahrung|mitbring|bringen|bringst|anforder|qualifik|voraussetz|profil|erwarten|suchen|verfüg|brauch|benötig|we need|auszeichn|überzeug|skills|experience|knowledge|requir|looking for|you have|you are|compéten|connaiss|maîtris|recherch|formation|diplôme|(?:du|sie) (?:bist|hast|sind|haben)|vous (?:avez|êtes|possédez|disposez|justifiez)|technologi|(?:kandidat|candidat)/iu,
  ],
]

/** What an unknown heading most likely opens, by any of its words; null when no word tells. */
export function likelySection(heading: string): 'should' | 'other' | 'tasks' | 'profile' | null {
  const plain = heading.replaceAll('’', "'")
  if (wishMark.test(plain)) return 'should'
  if (openSubject.test(plain) || askingVerb.test(plain)) return 'profile'
  return loose.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
}
