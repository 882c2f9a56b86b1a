# The mail catcher of the local start, in the same version.
FROM node:24-slim
RUN npm install --global --ignore-scripts --no-fund --no-audit maildev@3.0.0 \
  && mkdir /mail && chown node:node /mail
USER node
WORKDIR /mail
VOLUME /mail
EXPOSE 1025 1080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:1080/api/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Silent: its log would name who was written to.
CMD ["maildev", "--silent", "--ip", "0.0.0.0", "--web-ip", "0.0.0.0", "--mail-directory", "/mail"]
