import { Injectable } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { NotFound } from '../http/answers.js';
import { type DossierType } from './entry.js';

/** Lets whoever may see the dossier pass, and names the commands that this person may not hear of. @throws NotFound */
export type TimelineGate = (actor: Actor, dossierId: string) => Promise<{ readonly except?: readonly string[] } | void>;

/** Features bring the gate of their type of dossier while they are set up. A type without one has no timeline. */
@Injectable()
export class TimelineGates {
  private readonly gates = new Map<DossierType, TimelineGate>();

  register(dossier: DossierType, gate: TimelineGate): void {
    if (this.gates.has(dossier)) throw new Error(`Two gates for the timeline of '${dossier}'`);
    this.gates.set(dossier, gate);
  }

  /** @throws NotFound */
  of(dossier: DossierType): TimelineGate {
    const gate = this.gates.get(dossier);
    if (!gate) throw new NotFound();
    return gate;
  }
}
