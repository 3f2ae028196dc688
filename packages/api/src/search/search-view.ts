import {
  type DateExpression,
  presetIds,
  problemsOf,
  problemText,
  printSearch,
  printNode,
  type Proposal,
  type QualifierNode,
  type SearchLanguage,
  type SearchProblem,
  searchProblemCodes,
  type SearchTree,
  type Span,
  type TermNode,
  type ValueMeaning,
  type ValueNode,
  type Vocabulary,
  withoutNode,
} from '@dossier/search'
import { z } from 'zod'
import type { ReadSearch } from './read-search.ts'
import { searchVocabulary } from './vocabulary.ts'
import { foundDocumentSchema } from '../documents/index.ts'
import { moment, pageOf, schemaOf } from '../floor/output-schemas.ts'

/** A range of a text in UTF-16 code units; `end` is exclusive. */
const span = schemaOf<Span>()(z.object({ start: z.int(), end: z.int() }))

const problemFields = {
  code: z.enum(searchProblemCodes),
  /** `error`: this part is ignored. `warning`: it is applied, but may not be what the user meant. */
  severity: z.enum(['error', 'warning']),
  span,
  params: z.record(z.string(), z.string()),
}
const problem = schemaOf<SearchProblem>()(z.object(problemFields))

const date = schemaOf<DateExpression>()(
  z.discriminatedUnion('form', [
    z.object({ form: z.literal('calendar'), text: z.string() }),
    z.object({ form: z.literal('ago'), amount: z.int(), unit: z.enum(['d', 'w', 'm', 'y']) }),
    z.object({ form: z.literal('preset'), preset: z.enum(presetIds) }),
  ]),
)

const meaning = schemaOf<ValueMeaning>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('text') }),
    z.object({ kind: z.literal('choice'), id: z.string() }),
    z.object({ kind: z.literal('yes-no'), yes: z.boolean() }),
    z.object({ kind: z.literal('date'), date, from: moment.nullable(), to: moment.nullable() }),
  ]),
)

const termNode = schemaOf<TermNode>()(
  z.object({
    kind: z.literal('term'),
    text: z.string(),
    phrase: z.boolean(),
    negated: z.boolean(),
    span,
    problems: z.array(problem),
  }),
)

const valueNode = schemaOf<ValueNode>()(
  z.object({ text: z.string(), quoted: z.boolean(), span, meaning: meaning.nullable(), problems: z.array(problem) }),
)

const qualifierNode = schemaOf<QualifierNode>()(
  z.object({
    kind: z.literal('qualifier'),
    id: z.string().nullable(),
    name: z.string(),
    nameSpan: span,
    negated: z.boolean(),
    values: z.array(valueNode),
    span,
    problems: z.array(problem),
  }),
)

/** A parsed query; the nodes cover the whole text. */
const treeSchema = schemaOf<SearchTree>()(
  z.object({ nodes: z.array(z.union([termNode, qualifierNode])), problems: z.array(problem) }),
).meta({ id: 'SearchTree' })

const toldProblem = z
  .object({
    ...problemFields,
    /** The problem, in the requested language. */
    sentence: z.string(),
    /** What would work instead. */
    hint: z.string(),
  })
  .meta({ id: 'SearchProblem' })

/** How a search was parsed, besides its results. */
export const readFields = {
  /** The canonical query, in the requested language. */
  query: z.string(),
  tree: treeSchema,
  /** Each node of the tree as written, and the whole query without it: what a filter chip needs. */
  parts: z.array(z.object({ text: z.string(), without: z.string() })),
  /** All problems, in the order of the text. */
  problems: z.array(toldProblem),
}
export const searchResultSchema = pageOf(foundDocumentSchema).extend(readFields)
export type SearchResult = z.infer<typeof searchResultSchema>

export const completionSchema = z.object({
  /** The text that a proposal replaces. */
  span,
  proposals: z.array(
    schemaOf<Proposal>()(z.object({ kind: z.enum(['qualifier', 'value']), insert: z.string(), qualifier: z.string() })),
  ),
})
export type CompletionView = z.infer<typeof completionSchema>

/** The URL of an export: path and query on the server that returned it. */
export const exportAddressSchema = z.object({ url: z.string(), contentType: z.string() })
export type ExportAddress = z.infer<typeof exportAddressSchema>

/** Shows how a query was parsed. */
export function readSearchView(
  { tree, printed }: Pick<ReadSearch, 'tree' | 'printed'>,
  language: SearchLanguage,
  vocabulary: Vocabulary = searchVocabulary,
) {
  return {
    query: printed,
    tree,
    parts: tree.nodes.map((node, index) => ({
      text: printNode(node, vocabulary, language),
      without: printSearch(withoutNode(tree, index), vocabulary, language),
    })),
    problems: problemsOf(tree).map((found) => ({ ...found, ...problemText(found, language) })),
  } satisfies Omit<SearchResult, 'items' | 'nextCursor'>
}
