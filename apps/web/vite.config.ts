import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

/** What pages run on. It changes only when a dependency does, so it is a file of its own that browsers keep. */
const framework =
  /\/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|turbo-stream|@remix-run\/(react|router|server-runtime))\//

/** Parts of most pages, beside the small ones in `ui`. What they import must be among them. */
const frame =
  /\/components\/(brand|document-list|error-page|marked-text|page-header|pager|preferences|recording\/use-record-dialog|run-status|shell|shortcuts|submissions\/sent-marks|time|versions\/points)\.tsx$/

/** The words of all pages in a language; those that only some pages need are files of their own, see `i18n/topic.ts`. */
const words =
  /\/app\/i18n\/(de|en)(?:\.ts$|\/(?!(?:accounts|api-docs|applications|audit|batches|compare|documents|drafts|editor|governance|intake|jobs|lexicon|persons|requests|sharing|storage|submissions|tokens|versions)\.))/

/** What reads and writes texts of every format. */
const importers =
  /\/packages\/profiles\/src\/(importers|exporters|import-|name\/|transliterate|language-names|json-limits)|\/node_modules\/(yaml|entities|any-ascii)\//

/**
 * What most pages need is in one file: dozens of tiny ones compress badly and load late. What belongs to one page comes with
 * that page, because nobody names it here.
 */
function chunkOf(id: string): string | undefined {
  if (framework.test(id)) return 'framework'
  const [, language] = words.exec(id) ?? []
  if (language !== undefined) return `words-${language}`
  // Without chunks of their own they would come with the small part of the package that every page needs.
  if (/\/node_modules\/zod\//.test(id)) return 'zod'
  if (id.endsWith('/packages/profiles/src/open-marker.ts')) return 'interface'
  if (/\/packages\/profiles\/src\/(period|level)/.test(id)) return 'dates'
  if (importers.test(id)) return 'importers'
  // Only whoever types needs it.
  if (id.endsWith('/packages/search/src/complete.ts')) return 'complete'
  if (/\/packages\/search\/|\/app\/views\/query-chips|\/app\/components\/search\/(?!facet-group)/.test(id))
    return 'search'
  if (
    /\/node_modules\/(lucide-react\/dist\/esm\/(?!icons|lucide-react)|(clsx|class-variance-authority|@radix-ui|radix-ui)\/)/.test(
      id,
    )
  )
    return 'interface'
  return /\/app\/(components\/ui\/(?!filter-links)|lib|i18n\/\w+\.tsx?$)/.test(id) || frame.test(id)
    ? 'interface'
    : undefined
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    tailwindcss(),
    remix({
      future: {
        v3_fetcherPersist: true,
        // All addresses are few, and known from the start: a link that is pointed at before they are cannot be prefetched.
        v3_lazyRouteDiscovery: false,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  ssr: {
    // Bundled, so that the server does not load a thousand small files at start.
    noExternal: ['lucide-react', 'radix-ui', 'class-variance-authority', 'clsx', 'uqr'],
  },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 400,
    // A twentieth smaller than what esbuild makes of the framework. Two more passes would save a thousandth and take half as long again.
    minify: isSsrBuild ? false : 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 1 }, format: { comments: false } },
    rollupOptions: {
      // The server around the pages loads these packages itself; bundled, they would be loaded twice.
      external: isSsrBuild ? /^@dossier\// : [],
      output: isSsrBuild ? {} : { manualChunks: chunkOf },
      // A route without a page has nothing for browsers: its chunk is empty, as it should be.
      onwarn: (warning, warn) => {
        if (warning.code !== 'EMPTY_BUNDLE') warn(warning)
      },
    },
  },
}))
