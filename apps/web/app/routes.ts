import { index, route, type RouteConfig } from '@remix-run/route-config'

export default [
  index('routes/new-run.tsx'),
  route('runs', 'routes/runs.tsx'),
  route('runs/new', 'routes/runs-new.ts'),
  route('runs/:runId', 'routes/run.tsx', [
    index('routes/run.match.tsx'),
    route('cv', 'routes/run.cv.tsx'),
    route('offer', 'routes/run.offer.tsx'),
    route('dashboard', 'routes/run.dashboard.tsx'),
    route('feedback', 'routes/run.feedback.tsx'),
    route('input', 'routes/run.input.tsx'),
    route('versions', 'routes/run.versions.tsx'),
  ]),
  route('runs/:runId/compare/:otherId', 'routes/run-compare.tsx'),
  route('runs/:runId/repeat', 'routes/run.repeat.ts'),
  route('compare', 'routes/compare-chosen.ts'),
  route('runs/:runId/zip', 'routes/run.zip.ts'),
  route('documents/:documentId/download', 'routes/document.download.ts'),
  route('history', 'routes/history.tsx'),
  route('audit', 'routes/audit.tsx'),
  route('audit/replay', 'routes/audit.replay.ts'),
  route('storage', 'routes/storage.tsx'),
  route('sign-in', 'routes/sign-in.tsx'),
  route('preferences', 'routes/preferences.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
