import 'reflect-metadata';
import { type AddressInfo } from 'node:net';
import { AppModule } from './app.module.js';
import { ConfigError, parseConfig } from './config.js';
import { createApplication } from './platform/http/application.js';
import { LinksService } from './platform/identity/links.service.js';

/** Longer than any request or job may take: what still runs then is given up, and its transaction with it. */
const DRAIN_MS = 25_000;

async function main(): Promise<void> {
  const config = parseConfig();
  const app = await createApplication(AppModule.of(config), config);

  // Nest's own hooks would raise the signal again after closing, and with it end whoever waits for this process.
  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    setTimeout(() => process.exit(1), DRAIN_MS).unref();
    await app.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void close());
  process.on('SIGTERM', () => void close());

  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  process.stdout.write(`Centrale listens on http://${config.host.includes(':') ? `[${config.host}]` : config.host}:${port}\n`);
  if (config.demo) return;
  const link = await app.get(LinksService).makeFirst();
  if (link) process.stdout.write(`Nobody can sign in yet. The first administrator opens this link, once, within three days:\n${link}\n`);
}

main().catch((error: unknown) => {
  const expected = error instanceof ConfigError;
  process.stderr.write(`${expected || !(error instanceof Error) ? String((error as Error).message) : error.stack}\n`);
  process.exit(1);
});
