import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hidden, holds, type Actor } from '@centrale/kernel';
import { TimelineGates } from '../audit/timeline-gates.js';
import { Reader } from '../database/reader.js';
import { NotFound, reveal } from '../http/answers.js';

/** What happened to a person or an organisation: for who keeps the register, and who audits it. */
@Injectable()
export class IdentityTimelines implements OnModuleInit {
  constructor(
    private readonly gates: TimelineGates,
    private readonly reader: Reader,
  ) {}

  onModuleInit(): void {
    for (const dossier of ['person', 'organisation'] as const) this.gates.register(dossier, (actor, id) => this.pass(actor, dossier, id));
  }

  private async pass(actor: Actor, table: 'person' | 'organisation', id: string): Promise<void> {
    reveal(holds(actor, ['administrator', 'contractManager', 'auditor']) ? undefined : hidden());
    if (!(await this.reader.one(`select from ${table} where id = $1`, [id]))) throw new NotFound();
  }
}
