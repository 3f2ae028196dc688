import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { minifySync } from 'oxc-minify'
import { defineConfig, type Plugin } from 'vite'

/** The framework. It changes only with a dependency, so it is a separate file that browsers can cache. */
const framework =
  /\/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|turbo-stream|@remix-run\/(react|router|server-runtime))\//

/** Components used by most pages, in addition to the small ones in `ui`. Their imports must be included. */
const frame =
  /\/components\/(brand|document-list|error-page|marked-text|page-header|pager|preferences|recording\/use-record-dialog|run-status|shell|shortcuts|submissions\/sent-marks|time|versions\/points)\.tsx$/

/** The words of all pages in a language; those that only some pages need are separate files, see `i18n/topic.ts`. */
const words =
  /\/app\/i18n\/(de|en)(?:\.ts$|\/(?!(?:accounts|api-docs|applications|audit|batches|compare|documents|drafts|editor|governance|intake|jobs|lexicon|persons|requests|sharing|storage|submissions|tokens|versions)\.))/

/** Code that reads and writes texts in every format. */
const importers =
  /\/packages\/profiles\/src\/(importers|exporters|import-|name\/|transliterate|language-names|json-limits)|\/node_modules\/(yaml|entities|any-ascii)\//

/**
 * Code that most pages need is in one file, because dozens of tiny ones compress badly and load late. Code of a single
 * page is bundled with that page, because it is not listed here.
 */
function chunkOf(id: string): string | undefined {
  if (framework.test(id)) return 'framework'
  const [, language] = words.exec(id) ?? []
  if (language !== undefined) return `words-${language}`
  // Without separate chunks, they would be bundled with the small part of the package that every page needs.
  if (/\/node_modules\/zod\//.test(id)) return 'zod'
  if (id.endsWith('/packages/profiles/src/open-marker.ts')) return 'interface'
  if (/\/packages\/profiles\/src\/(period|level)/.test(id)) return 'dates'
  if (importers.test(id)) return 'importers'
  // Needed only while typing.
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

/** As small as with terser in a thirtieth of its time; with esbuild, scripts are a thirtieth larger. */
const minifier: Plugin = {
  name: 'minifier',
  renderChunk: {
    order: 'post',
    handler: (code, { fileName }) => {
      const minified = minifySync(fileName, code, { module: true, compress: { target: 'es2022' } })
      const [error] = minified.errors
      if (error !== undefined) throw new Error(`${fileName}: ${error.message}`)
      return minified.code
    },
  },
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    tailwindcss(),
    remix({
      future: {
        v3_fetcherPersist: true,
        // There are few routes, known from the start: a link that is hovered before they are known could not be
        // prefetched.
        v3_lazyRouteDiscovery: false,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    ...(isSsrBuild ? [] : [minifier]),
  ],
  ssr: {
    // Bundled, so that the server does not load a thousand small files at startup.
    noExternal: ['lucide-react', 'radix-ui', 'class-variance-authority', 'clsx', 'uqr'],
  },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 400,
    minify: false,
    cssMinify: true,
    rollupOptions: {
      // The server around the pages loads these packages itself; bundled, they would be loaded twice.
      external: isSsrBuild ? /^@dossier\// : [],
      output: isSsrBuild ? {} : { manualChunks: chunkOf },
      // A route without a page has nothing for browsers, so its chunk is rightly empty.
      onwarn: (warning, warn) => {
        if (warning.code !== 'EMPTY_BUNDLE') warn(warning)
      },
    },
  },
}))
