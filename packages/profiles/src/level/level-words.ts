import type { CefrLevel } from '../candidate.ts'
import { oneOf } from '../period/fold-words.ts'

const words = (text: string): string[] =>
  text
    .trim()
    .split(/[\n,]/)
    .map((word) => word.trim())

/** What a first language is called, in some thirty languages; stems, so that cases and endings match. */
const nativeWords = words(`
mutterspr,erstsprache,native,mother tongue,first language,langue maternelle,maternelle,langue natale,bilingu,zweisprachig
madrelingua,lingua madre,lingua materna,bilingue,linguatg matern,linguatg da la mamma,lingua da mamma,lengua materna,idioma materno,lengua nativa,nativo,nativa
lingua nativa,moedertaal,język ojczysty,języka ojczystego,ojczysty,rodzimy,mateřský jazyk,mateřština,rodilý mluvčí,materinský jazyk,materinčina
ana dil,anadil,gjuhë amtare,gjuha amtare,gjuhë e nënës,gjuha e nënës,materinji,maternji,materinski,materni jezik,матерњи,матерински,родной,родная,родным,рідна,рідною,роден език,майчин
modersmål,morsmål,äidinkieli,anyanyelv,limba maternă,μητρική,gimtoji,emakeel
母语,母語,母国語,ネイティブ,모국어,원어민,اللغة الأم,لغة أم,لغتي الأم,لغة الأم,زبان مادری,שפת אם
`)

/** Words for a first language, in a folded text. */
export const native = new RegExp(`(?<![a-z])(?:${oneOf(nativeWords)})`, 'u')

/** First-language level only by comparison: "near native", "muttersprachliches Niveau". */
export const nearNative =
  /(?:near|almost|nearly|quasi|fast|nahezu|annahernd|beinahe|presque|casi|quase|wie|comme|like|come|como)[\s-]*(?:(?:eine?|die|une?|la|an?|uma?)\s)?(?:native|mutterspr|bilingu|madrelingua|nativ|langue maternelle)|native[\s-]*(?:like|level)|mutterspr\p{L}*[\s-]*niveau|(?:niveau|livello|nivel|nivell|level)\s(?:de\s|di\s|of\sa\s|d')?(?:la\s|une?\s)?(?:native|mutterspr|bilingu|madrelingua|nativ|langue maternelle)/u

/** A negation, up to the negated word: "kein Muttersprachler", "not a native speaker". */
export const denied =
  /(?<!\p{L})(?:kein\p{L}*|nicht|not|non|no|pas|ni|nao|geen|niet|nie|ne|neni|nije|degil|не|нет)\s+(?:(?:an?|the|my|de|la|le|une?|una?|ganz|really|yet|als|meine?|jest|my)\s+){0,3}\p{L}+(?:[\s-](?:speakers?|tongue|language|maternelle|materna|nativo|nativa|madre|jezyk|dil\p{L}*|язык))?(?!\p{L})|[\p{L}\s]{1,20}\sdegil/gu

/** A level that somebody works towards: "aktuell im Kurs B1", "objectif B2", "preparing for C1". */
export const aimedAt =
  /(?<!\p{L})(?:\p{L}*kurs|course|class|cours|corso|curso|angestrebt\p{L}*|ziel|zielniveau|objectif|vise|obiettivo|objetivo|target|goal|aim(?:ing)?(?: for| at)?|working towards?|vorbereitung(?: auf)?|in preparation|prepar(?:ing|ation|ando|azione)|geplant|planned|prevu|in arbeit|bald)(?!\p{L})/u

/** A course that is over: its level was reached. */
export const completed =
  /abgeschlossen|besucht|absolviert|bestanden|zertifi|certifi|diplom|completed|passed|finished|attended|termine|acheve|reussi|suivi|valide|superat|conclus|completat/u

/** Most specific words first: the first matching pattern decides. In folded words. */
export const wordLevels: readonly (readonly [RegExp, CefrLevel])[] = [
  [
    /full professional|near.native|proficient|mastery|maitrise|kompetente sprach|utilisateur experimente|(?<!\p{L})perfe[ck]t|parfait|perfett/u,
    'C1',
  ],
  [
    /limited working|independent user|selbst?andige sprach|utilisateur independant|arbeitssprache|langue de travail|working language|lue?s?,? parlee?s?|conversational|konversation|conversation|conversacion|conversazione|разговорн|komunikatywn/u,
    'B1',
  ],
  [
    /elementar|elementary|basic|basis|grundkenntnis|grundlagen|notions|bases?(?!\p{L})|schulkenntnis|school level|school knowledge|high school|scolaire|scolastic|nozioni|conoscenze di base|nocoes|podstawow|zaklad|temel|osnovn|базов|элементарн|bazik|基础|基礎|日常会話|기초/u,
    'A2',
  ],
  [
    /beginner|anfanger|(?<!\p{L})gering|(?<!\p{L})wenig(?!\p{L})|(?<!\p{L})little(?!\p{L})|(?<!\p{L})un peu(?!\p{L})|debutant|principiante|iniciante|beginnend|poczatkujac|zacatecnik|baslangic|fillestar|pocetni|начинающ|начальн|初级|初級|مبتدئ/u,
    'A1',
  ],
  [
    /professional working|professionn?el|(?<!\p{L})professional(?!\p{L})|upper.intermediate|obere mittelstufe|fortgeschritten|intermediaire avance|medio.alto/u,
    'B2',
  ],
  [
    /verhandlungs|business.fluent|fliess|fluent|courant|couramment|negociation|negotiation|fluido|fluida|vloeiend|biegl|plynn|akici|rrjedhsh|tecno|tecan|свободн|вільно|flytande|flydende|sujuva|流利|精通|流暢|유창|طليق|بطلاقة|שוטפ/u,
    'C1',
  ],
  [
    /sehr gut|stilsicher|very good|tres bon|tres bien|advanced|avance|avanzad|avanzat|avancad|excellent|eccellente|excelente|ottim|muy bueno|muito bom|gevorderd|zaawansowan|pokrocil|ileri|avancuar|napredn|продвинут|熟练|熟練|上級|고급|ممتاز|متقدم/u,
    'B2',
  ],
  [
    /(?<!\p{L})gut(?!\p{L})|gute(?:n|r|s)?(?!\p{L})|(?<!\p{L})good(?!\p{L})|(?<!\p{L})bon(?:ne)?s?(?!\p{L})|(?<!\p{L})bien(?!\p{L})|(?<!\p{L})buon[oae]?(?!\p{L})|(?<!\p{L})buen[oa]?(?!\p{L})|(?<!\p{L})bo[ma](?!\p{L})|(?<!\p{L})dobr|(?<!\p{L})goed|intermedi|mittelstufe|(?<!\p{L})mittel(?!\p{L})|(?<!\p{L})medium(?!\p{L})|(?<!\p{L})moyen(?:ne)?(?!\p{L})|working knowledge|orta(?!\p{L})|средн|中级|中級|중급|متوسط|جيد|mesatar|srednj/u,
    'B1',
  ],
]
