# The API and the pages that it serves.
FROM node:24-slim AS build
WORKDIR /ronde
COPY . .
RUN npm ci --no-fund --no-audit
RUN npx nx run-many -t build -p api,web && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /ronde
COPY --from=build /ronde/package.json ./
COPY --from=build /ronde/node_modules node_modules
COPY --from=build /ronde/libs libs
COPY --from=build /ronde/apps/api apps/api
COPY --from=build /ronde/apps/web/dist apps/web/dist
USER node
EXPOSE 7200
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:7200/api/v1/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
