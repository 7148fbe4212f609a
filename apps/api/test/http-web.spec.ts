import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { aWorld, type World } from './support/world.js';

const SCRIPT = 'console.log("the application");';
let folder: string;
let world: World;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'centrale-web-'));
  mkdirSync(path.join(folder, 'browser', 'media'), { recursive: true });
  const file = (name: string, content: string | Buffer): void => writeFileSync(path.join(folder, 'browser', name), content);
  file('index.html', '<!doctype html><html><body><app-root></app-root><script src="main-ABCD1234.js"></script></body></html>');
  file('main-ABCD1234.js', SCRIPT);
  file('main-ABCD1234.js.gz', gzipSync(SCRIPT));
  file('media/mark-ABCD1234.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  file('favicon.ico', 'icon');
  writeFileSync(path.join(folder, 'secret.txt'), 'beside the folder');
  world = await aWorld({ settings: { WEB_DIR: path.join(folder, 'browser') } });
});
afterAll(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The path as it is, without what a browser would tidy away. */
function ask(asked: string, { method = 'GET', ...headers }: Record<string, string> = {}): Promise<{ status: number; headers: Record<string, string>; text: string }> {
  const { hostname, port } = new URL(world.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path: asked, headers: { accept: 'text/html,*/*', ...headers } }, (answer) => {
      let text = '';
      answer.setEncoding('latin1').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers as Record<string, string>, text }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('a page', () => {
  it.each(['/', '/sign-in', '/call-offs/0199/opening?tab=2'])('at %s is the application, with a nonce of this answer on it', async (address) => {
    const [first, second] = [await ask(address), await ask(address)];
    const nonceOf = ({ text }: { text: string }) => /<app-root ngCspNonce="([^"]+)">/.exec(text)?.[1];
    expect([first.status, first.headers['content-type'], first.headers['cache-control']]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
    expect(first.headers['content-security-policy']).toContain(`'nonce-${nonceOf(first)}'`);
    expect(nonceOf(second)).not.toBe(nonceOf(first));
  });

  it('is not what a missing file, an unknown address of the API or a script asks for', async () => {
    for (const answer of [await ask('/missing-ABCD1234.js'), await ask('/api/nothing'), await ask('/nothing', { accept: 'application/json' })]) {
      expect([answer.status, answer.headers['content-type']]).toEqual([404, 'application/problem+json; charset=utf-8']);
    }
    expect((await ask('/sign-in', { method: 'POST' })).status).toBe(404);
  });

  it('is told by its head alone as well', async () => {
    const { status, text, headers } = await ask('/', { method: 'HEAD' });
    expect([status, text, headers['content-type']]).toEqual([200, '', 'text/html; charset=utf-8']);
  });
});

describe('a file', () => {
  it('with the hash of its content in its name is kept for good', async () => {
    for (const name of ['/main-ABCD1234.js', '/media/mark-ABCD1234.svg']) {
      expect((await ask(name)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
    expect((await ask('/favicon.ico')).headers['cache-control']).toBe('no-cache');
  });

  it('is sent as it was compressed when it was built', async () => {
    const plain = await ask('/main-ABCD1234.js');
    const small = await ask('/main-ABCD1234.js', { 'accept-encoding': 'gzip' });
    expect([plain.text, plain.headers['content-encoding']]).toEqual([SCRIPT, undefined]);
    expect([small.text, small.headers['content-encoding']]).toEqual([gzipSync(SCRIPT).toString('latin1'), 'gzip']);
    expect(small.headers['content-type']).toMatch(/^(text|application)\/javascript/);
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/media/../../secret.txt', '//secret.txt', '/media/..%5c..%5csecret.txt', '/index.html%00.js'])(
    'beside the folder is not reached by %s',
    async (address) => {
      const { status, text } = await ask(address);
      expect([400, 404]).toContain(status);
      expect(text).not.toContain('beside the folder');
    },
  );
});
