import { Controller, Get, Param, Post, Req, Res, type StreamableFile } from '@nestjs/common';
import { type Actor, type Done } from '@centrale/kernel';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Answers, AnswersDone, Command, CurrentActor, Requires, TakesFile } from '../http/decorators.js';
import { Problem } from '../http/problem.js';
import { AttachmentsService } from './attachments.service.js';
import { Files, type StoredFile } from './files.js';
import { sendDownload } from './send-download.js';

/** What multipart puts around one file: boundaries and headers. */
const WRAPPING_BYTES = 16 * 1024;

@Controller('attachments')
@Requires()
export class AttachmentsController {
  constructor(
    private readonly attachments: AttachmentsService,
    private readonly files: Files,
  ) {}

  /** One file as multipart/form-data. */
  @Post(':dossierType/:dossierId')
  @Command()
  @TakesFile()
  @AnswersDone()
  async add(
    @CurrentActor() actor: Actor,
    @Param('dossierType') dossierType: string,
    @Param('dossierId') dossierId: string,
    @Req() request: FastifyRequest,
  ): Promise<Done> {
    await this.attachments.expect(actor, dossierType, dossierId);
    return this.attachments.add(actor, dossierType, dossierId, await this.receive(request));
  }

  @Post(':id/remove')
  @Command()
  @AnswersDone()
  remove(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<Done> {
    return this.attachments.remove(actor, id);
  }

  @Get(':id')
  @Answers.file('application/octet-stream')
  async open(@CurrentActor() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    return sendDownload(reply, await this.attachments.open(actor, id));
  }

  private async receive(request: FastifyRequest): Promise<StoredFile> {
    if (!request.isMultipart()) throw new Problem(415, 'request.media-type');
    if (Number(request.headers['content-length'] ?? 0) > this.files.mostBytes + WRAPPING_BYTES) throw this.files.tooLarge();
    try {
      const part = await request.file();
      if (!part) throw new Problem(400, 'attachment.missing');
      return await this.files.receive(part.file, part.filename);
    } finally {
      // What was refused on the way still has to leave the wire, or the connection never comes to rest.
      request.raw.unpipe();
      request.raw.resume();
    }
  }
}
