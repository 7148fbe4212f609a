import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Guarded } from '../../../../tools/supervisor/guarded.ts';
import { dist, environmentOf, type TestDatabase } from './cluster.js';

const READY_LIMIT = 30_000;

/** The built API in a process of its own: for what several processes, or a killed one, must get right. */
export class ApiProcess {
  readonly address: string;
  output = '';
  readonly #server: Guarded;

  private constructor(port: number, database: TestDatabase, env: Record<string, string>) {
    this.address = `http://127.0.0.1:${port}`;
    this.#server = new Guarded(process.execPath, [path.join(dist, 'src/main.js')], {
      signal: 'TERM',
      grace: 10_000,
      output: 'pipe',
      env: { ...process.env, ...environmentOf(database), PORT: String(port), HOST: '127.0.0.1', ...env },
    });
    for (const stream of [this.#server.process.stdout, this.#server.process.stderr]) stream?.on('data', (data: Buffer) => (this.output += data.toString()));
  }

  /** Resolves when it is ready. */
  static async start(database: TestDatabase, env: Record<string, string> = {}): Promise<ApiProcess> {
    const api = new ApiProcess(await freePort(), database, env);
    for (const until = Date.now() + READY_LIMIT; Date.now() < until && api.#server.running; await sleep(50)) if (await api.#isReady()) return api;
    api.kill();
    throw new Error(`The API did not become ready:\n${api.output}`);
  }

  /** Kills it in the middle of whatever it does. */
  kill(): void {
    this.#server.kill();
  }

  async stop(): Promise<void> {
    await this.#server.stop();
  }

  async #isReady(): Promise<boolean> {
    return fetch(`${this.address}/api/health/ready`).then(
      async (answer) => (await answer.arrayBuffer(), answer.ok),
      () => false,
    );
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
