import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { type DossierType } from '../audit/entry.js';
import { newId } from '../database/ids.js';
import { Reader } from '../database/reader.js';
import { Transactions } from '../database/transactions.js';
import { type Tx } from '../database/tx.js';
import { NotFound } from '../http/answers.js';
import { hashOf, requestContext } from '../http/request-context.js';
import { AttachmentGates } from './attachment-gates.js';
import { AttachmentEntity } from './attachment.entity.js';
import { Files, type StoredFile } from './files.js';

export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly content: Readable;
}

type Found = Omit<Download, 'content'> & { readonly dossierType: DossierType; readonly dossierId: string; readonly key: string };

@Injectable()
export class AttachmentsService {
  constructor(
    private readonly gates: AttachmentGates,
    private readonly files: Files,
    private readonly transactions: Transactions,
    private readonly reader: Reader,
  ) {}

  /**
   * Asked before the bytes come, so that nobody fills the disk with files for a dossier that they do not see.
   * @throws NotFound
   */
  async expect(actor: Actor, dossier: DossierType, dossierId: string): Promise<void> {
    await this.gates.of(dossier).read(actor, dossierId);
  }

  /** The file is what this command was sent with: its hash and name stand for the body of the request. */
  async add(actor: Actor, dossier: DossierType, dossierId: string, file: StoredFile): Promise<Done> {
    const context = requestContext();
    if (context) context.bodyHash = hashOf(`${file.sha256} ${file.name}`);
    let done: Done | undefined;
    const id = newId();
    try {
      done = await this.transactions.command(async (tx) => {
        await this.gates.of(dossier).write(tx, actor, dossierId);
        return this.attach(tx, actor, dossier, dossierId, file, id);
      });
      return done;
    } finally {
      // Refused, or answered from the first time: these bytes are nobody's.
      if (done?.id !== id) await this.files.discard(file.key);
    }
  }

  /** For a feature's own command, which has locked the dossier and asked its policy and rule. */
  async attach(tx: Tx, actor: Actor, dossier: DossierType, dossierId: string, file: StoredFile, id = newId()): Promise<Done> {
    const now = await tx.now();
    const { key: storageKey, name, mediaType, sizeBytes, sha256 } = file;
    await tx.insert(AttachmentEntity, {
      id, dossierType: dossier, dossierId, name, mediaType, sizeBytes, sha256, storageKey, uploadedBy: actor.personId, uploadedAt: now,
    });
    await tx.record({ dossier, id: dossierId, command: 'attach', facts: { attachmentId: id, mediaType, sizeBytes, sha256 } });
    return { id, at: now.toISOString(), hash: sha256 };
  }

  remove(actor: Actor, id: string): Promise<Done> {
    return this.transactions.command(async (tx) => {
      const known = await tx.one<{ dossierType: string; dossierId: string }>(
        'select dossier_type as "dossierType", dossier_id as "dossierId" from attachment where id = $1',
        [id],
      );
      if (!known) throw new NotFound();
      // The dossier is locked before its attachment, as when one is added.
      await this.gates.of(known.dossierType).write(tx, actor, known.dossierId, id);
      const attachment = await tx.lock(AttachmentEntity, id);
      if (attachment.removedAt) throw new NotFound();
      const now = await tx.now();
      await tx.update(AttachmentEntity, id, { removedAt: now });
      await tx.record({ dossier: known.dossierType, id: known.dossierId, command: 'removeAttachment', facts: { attachmentId: id } });
      return { id, at: now.toISOString() };
    });
  }

  /** @throws NotFound when it is absent, removed, or of a dossier that this person may not see */
  async open(actor: Actor, id: string): Promise<Download> {
    const row = await this.find(id);
    await this.gates.of(row.dossierType).read(actor, row.dossierId, id);
    return this.download(row);
  }

  /** One of a dossier that anybody may see, which the feature that asks has made sure of. @throws NotFound */
  async openPublic(dossier: DossierType, dossierId: string, id: string): Promise<Download> {
    const row = await this.find(id);
    if (row.dossierType !== dossier || row.dossierId !== dossierId) throw new NotFound();
    return this.download(row);
  }

  private async find(id: string): Promise<Found> {
    const row = await this.reader.one<Found>(
      `select dossier_type as "dossierType", dossier_id as "dossierId", name, media_type as "mediaType", size_bytes as "sizeBytes",
         storage_key as key
       from attachment where id = $1 and removed_at is null`,
      [id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  private async download({ name, mediaType, sizeBytes, key }: Found): Promise<Download> {
    return { name, mediaType, sizeBytes, content: await this.files.open(key) };
  }
}
