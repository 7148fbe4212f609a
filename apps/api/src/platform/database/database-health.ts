import { Injectable } from '@nestjs/common';
import { Reader } from './reader.js';
import { findMigrations } from './migration.js';

export interface DatabaseState {
  readonly migrations: 'current' | 'pending';
  /** 'weakened': the application's role can lift the guards that the database holds, as superuser or as owner. */
  readonly guards: 'whole' | 'weakened';
}

/** Whether the database is what this version needs, and whether its guards bind the application. */
@Injectable()
export class DatabaseHealth {
  private wanted: Promise<number> | undefined;

  constructor(private readonly reader: Reader) {}

  /** @throws Problem 503 when the database does not answer */
  async check(): Promise<DatabaseState> {
    this.wanted ??= findMigrations().then((classes) => classes.length);
    const wanted = await this.wanted;
    const row = await this.reader.one<{ done: number; weak: boolean }>(
      `select (select count(*) from migration) as done,
         (select r.rolsuper from pg_roles r where r.rolname = current_user) or exists (
           select from pg_class c where c.relnamespace = 'centrale'::regnamespace and pg_has_role(current_user, c.relowner, 'member')
         ) as weak`,
    );
    return { migrations: row!.done >= wanted ? 'current' : 'pending', guards: row!.weak ? 'weakened' : 'whole' };
  }
}
