import { randomBytes } from 'node:crypto';
import { type Role, type OrganisationKind, type Language, type Done } from '@centrale/kernel';
import { type Invited } from '@centrale/platform';
import { LinksService } from '../../src/platform/identity/links.service.js';
import { describeApi } from '../../src/platform/http/openapi/document.js';
import { Routes } from '../../src/platform/http/routes.js';
import { ApiProcess } from './api-process.js';
import { Client } from './client.js';
import { aDatabase, type TestDatabase } from './cluster.js';
import { Contract } from './contract.js';
import { run, startApi, type Running } from './platform.js';

export const PASSWORD = 'a long enough sentence';

export interface WorldOptions {
  /** API processes on the one database. */
  readonly apis?: number;
  readonly demo?: boolean;
  /** Further configuration, by the names of the environment. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Instead of one of its own on the shared cluster; dropped with the world all the same. */
  readonly database?: TestDatabase;
}

export interface Inhabitant {
  readonly id: string;
  readonly email: string;
  readonly client: Client;
}

let serial = 0;
const open = new Set<World>();

/** Those that a failed set-up left behind: a server that nobody closes would keep the whole run from ending. */
export const closeWorlds = async (): Promise<void> => {
  for (const world of open) await world.close();
};

async function end(database: TestDatabase, apis: readonly Running[]): Promise<void> {
  for (const api of apis) await api.close();
  await database.drop();
}

/** A database, the API on it, and people who came in the way that people come in: by invitation, through the API. */
export class World {
  private foundation: Promise<{ administrator: Client; serviceId: string }> | undefined;

  private constructor(
    readonly database: TestDatabase,
    readonly apis: readonly Running[],
    readonly contract: Contract,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  static async open({ apis = 1, demo = true, settings = {}, ...given }: WorldOptions = {}): Promise<World> {
    const database = given.database ?? (await aDatabase(demo ? 'on' : 'off'));
    const running: Running[] = [];
    try {
      while (running.length < apis) running.push(await startApi(database, { RATE_LIMIT_PUBLIC_POST: '100000', ...settings }));
      const world = new World(database, running, new Contract(describeApi(running[0]!.app.get(Routes).all())), settings);
      open.add(world);
      return world;
    } catch (error) {
      // A server that nobody closes would keep the whole run from ending.
      await end(database, running);
      throw error;
    }
  }

  async close(): Promise<void> {
    if (open.delete(this)) await end(this.database, this.apis);
  }

  get url(): string {
    return this.apis[0]!.url;
  }

  /** Somebody who has not signed in. */
  visitor(urls: readonly string[] = this.apis.map(({ url }) => url)): Client {
    return new Client(urls, () => this.contract);
  }

  /** The first administrator, who came by the printed link and founded the service. */
  async administrator(): Promise<Client> {
    return (await this.founded()).administrator;
  }

  /** The organisation of the participation service. */
  async serviceId(): Promise<string> {
    return (await this.founded()).serviceId;
  }

  async organisation(kind: OrganisationKind, name = `${kind} ${(serial += 1)}`, languageRegime: 'brussels' | 'flanders' = 'brussels'): Promise<string> {
    const administrator = await this.administrator();
    const { id } = await administrator.command('/organisations', { kind, name: { nl: name, fr: name, en: name }, languageRegime });
    return id;
  }

  /** A new person who holds the roles in the organisation, signed in. */
  async person(roles: Role | readonly Role[], organisationId: string, { name, language = 'nl' }: { name?: string; language?: Language } = {}): Promise<Inhabitant> {
    const administrator = await this.administrator();
    const email = `person.${(serial += 1)}.${randomBytes(3).toString('hex')}@example.org`;
    const { id, link } = await administrator.command<Invited>('/people', { name: name ?? `Person ${serial}`, email, language });
    for (const role of [roles].flat()) await administrator.command<Done>(`/people/${id}/roles`, { organisationId, role });
    const client = this.visitor();
    await client.command('/session/link', { token: tokenIn(link!), password: PASSWORD }, { idempotencyKey: null });
    return { id, email, client };
  }

  /** A further session of somebody, in another browser. */
  async signIn(email: string, password = PASSWORD): Promise<Client> {
    const client = this.visitor();
    await client.command('/session', { email, password }, { idempotencyKey: null });
    return client;
  }

  readonly clock = {
    now: async (): Promise<Date> => new Date((await this.visitor().read<{ now: string }>('/clock')).now),
    /** Lets time pass; what falls due in it has been done when this resolves. */
    forward: async ({ days = 0, hours = 0, minutes = 0, seconds = 0 }): Promise<void> => {
      const forwardSeconds = seconds + 60 * (minutes + 60 * (hours + 24 * days));
      await this.visitor().command('/demo/clock', { forwardSeconds }, { idempotencyKey: null });
    },
    /** Until an instant of business time. */
    to: async (instant: Date | string): Promise<void> => {
      const ahead = Math.ceil((new Date(instant).getTime() - (await this.clock.now()).getTime()) / 1000);
      if (ahead > 0) await this.clock.forward({ seconds: ahead });
    },
  };

  /** A statement past the product, as the owner. */
  sql<R extends object>(text: string, params?: unknown[]): Promise<R[]> {
    return run<R & Record<string, unknown>>(this.database.ownerUrl, text, params);
  }

  /** A further API as a process of its own, from what was built: to be killed, and stopped by whoever asked for it. */
  spawn(): Promise<ApiProcess> {
    return ApiProcess.start(this.database, { NODE_ENV: 'test', LOG_LEVEL: 'warn', RATE_LIMIT: '100000', WORKER: 'off', ...this.settings });
  }

  private founded(): Promise<{ administrator: Client; serviceId: string }> {
    this.foundation ??= (async () => {
      const link = await this.apis[0]!.app.get(LinksService).makeFirst();
      const administrator = this.visitor();
      const session = await administrator.command<{ memberships: { organisationId: string }[] }>(
        '/session/link',
        { token: tokenIn(link!), password: PASSWORD, name: 'First Administrator', email: 'administrator@example.org' },
        { idempotencyKey: null },
      );
      return { administrator, serviceId: session.memberships[0]!.organisationId };
    })();
    return this.foundation;
  }
}

export const aWorld = (options?: WorldOptions): Promise<World> => World.open(options);
export const tokenIn = (link: string): string => new URL(link).hash.slice(1);
