declare module 'word-extractor' {
  interface Options {
    filterUnicode?: boolean
    includeFooters?: boolean
  }
  export interface WordDocument {
    getBody(options: Options): string
    getFootnotes(options: Options): string
    getHeaders(options: Options): string
    getFooters(options: Options): string
    getTextboxes(options: Options): string
  }
  export default class WordExtractor {
    extract(source: Buffer): Promise<WordDocument>
  }
}
