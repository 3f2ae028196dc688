# The image brings no database: set DATABASE_URL. It needs no volume: lost documents are made again from Postgres.
FROM node:24-bookworm-slim
WORKDIR /app
ENV HOST=0.0.0.0 PORT=3000
COPY . .
RUN npx --yes pnpm@12 install --frozen-lockfile && npx --yes pnpm@12 run build && chown -R node:node /app
USER node
EXPOSE 3000
CMD ["node_modules/.bin/node", "apps/web/server/main.ts"]
