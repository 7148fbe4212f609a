import { Injectable } from '@nestjs/common';
import { type Actor } from '@centrale/kernel';
import { type DossierType } from '../audit/entry.js';
import { type Tx } from '../database/tx.js';
import { NotFound } from '../http/answers.js';

/** Who may read and who may change the attachments of one type of dossier; both throw what `reveal`, `permit` and `ensure` do. */
export interface AttachmentGate {
  /** One attachment; without, that the dossier is there. @throws NotFound when this person may not see it */
  readonly read: (actor: Actor, dossierId: string, attachmentId?: string) => Promise<void>;
  /** Adding, or taking away the one that is named. Locks the dossier first; then see, permit, ensure. */
  readonly write: (tx: Tx, actor: Actor, dossierId: string, attachmentId?: string) => Promise<void>;
}

/** Features bring the gate of their type of dossier while they are set up. A type without one has no attachments. */
@Injectable()
export class AttachmentGates {
  private readonly gates = new Map<DossierType, AttachmentGate>();

  register(dossier: DossierType, gate: AttachmentGate): void {
    if (this.gates.has(dossier)) throw new Error(`Two gates for the attachments of '${dossier}'`);
    this.gates.set(dossier, gate);
  }

  /** @throws NotFound */
  of(dossier: DossierType): AttachmentGate {
    const gate = this.gates.get(dossier);
    if (!gate) throw new NotFound();
    return gate;
  }
}
