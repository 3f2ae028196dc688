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
  /(?:near|almost|nearly|quasi|fast|nahezu|annahernd|beinahe|presque|casi|quasi|quase)[\s-]*(?:native|mutterspr|bilingu|madrelingua|nativ|langue maternelle)|native[\s-]*(?:like|level)|mutterspr\p{L}*[\s-]*niveau/u

/** A negation, up to the negated word: "kein Muttersprachler", "not a native speaker". */
export const denied =
  /(?<!\p{L})(?:kein\p{L}*|nicht|not|non|no|pas|ni|nao|geen|niet|nie|ne|neni|nije|degil|не|нет)\s+(?:(?:an?|the|my|de|la|le|une?|una?|ganz|really|yet|als|meine?|jest|my)\s+){0,3}\p{L}+(?:[\s-](?:speakers?|tongue|language|maternelle|materna|nativo|nativa|madre|jezyk|dil\p{L}*|язык))?(?!\p{L})|[\p{L}\s]{1,20}\sdegil/gu

/** Most specific words first: the first matching pattern decides. In folded words. */
export const wordLevels: readonly (readonly [RegExp, CefrLevel])[] = [
  [/full professional|near.native|proficient|mastery|maitrise/u, 'C1'],
  [/limited working|conversational|konversation|conversation|conversacion|conversazione|разговорн|komunikatywn/u, 'B1'],
  [
    /elementar|elementary|basic|basis|grundkenntnis|grundlagen|notions|bases?(?!\p{L})|schulkenntnis|scolaire|scolastic|nozioni|conoscenze di base|nocoes|podstawow|zaklad|temel|osnovn|базов|элементарн|bazik|基础|基礎|日常会話|기초/u,
    'A2',
  ],
  [
    /beginner|anfanger|debutant|principiante|iniciante|beginnend|poczatkujac|zacatecnik|baslangic|fillestar|pocetni|начинающ|начальн|初级|初級|مبتدئ/u,
    'A1',
  ],
  [/professional working|upper.intermediate|obere mittelstufe|fortgeschritten|intermediaire avance|medio.alto/u, 'B2'],
  [
    /verhandlungs|business.fluent|fliess|fluent|courant|couramment|negociation|negotiation|fluido|fluida|vloeiend|biegl|plynn|akici|rrjedhsh|tecno|tecan|свободн|вільно|flytande|flydende|sujuva|流利|精通|流暢|유창|طليق|بطلاقة|שוטפ/u,
    'C1',
  ],
  [
    /sehr gut|stilsicher|very good|tres bon|tres bien|advanced|avance|avanzad|avanzat|avancad|excellent|eccellente|excelente|ottim|muy bueno|muito bom|gevorderd|zaawansowan|pokrocil|ileri|avancuar|napredn|продвинут|熟练|熟練|上級|고급|ممتاز|متقدم/u,
    'B2',
  ],
  [
    /(?<!\p{L})gut(?!\p{L})|gute(?:n|r|s)?(?!\p{L})|(?<!\p{L})good(?!\p{L})|(?<!\p{L})bon(?:ne)?s?(?!\p{L})|(?<!\p{L})bien(?!\p{L})|(?<!\p{L})buon[oae]?(?!\p{L})|(?<!\p{L})buen[oa]?(?!\p{L})|(?<!\p{L})bo[ma](?!\p{L})|(?<!\p{L})dobr|(?<!\p{L})goed|intermedi|mittelstufe|working knowledge|orta(?!\p{L})|средн|中级|中級|중급|متوسط|جيد|mesatar|srednj/u,
    'B1',
  ],
]
