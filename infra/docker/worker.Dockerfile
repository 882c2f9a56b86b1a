# The worker: workflows, activities and the dispatcher. Its image also runs the migrations.
FROM node:24-slim AS build
WORKDIR /ronde
COPY . .
RUN npm ci --no-fund --no-audit
RUN npx nx run worker:build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /ronde
COPY --from=build /ronde/package.json ./
COPY --from=build /ronde/node_modules node_modules
COPY --from=build /ronde/libs libs
COPY --from=build /ronde/apps/worker apps/worker
USER node
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:7201/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/worker/dist/main.js"]
