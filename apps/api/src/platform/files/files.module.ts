import multipart from '@fastify/multipart';
import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type FastifyInstance } from 'fastify';
import { Config } from '../../config.js';
import { AttachmentGates } from './attachment-gates.js';
import { AttachmentEntity } from './attachment.entity.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsService } from './attachments.service.js';
import { FileStore } from './file-store.js';
import { Files } from './files.js';
import { FolderStore } from './folder-store.js';
import { Orphans } from './orphans.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AttachmentEntity])],
  controllers: [AttachmentsController],
  providers: [{ provide: FileStore, useClass: FolderStore }, Files, AttachmentGates, AttachmentsService, Orphans],
  exports: [Files, AttachmentGates, AttachmentsService],
})
export class FilesModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly config: Config,
  ) {}

  /** One file a request; its size is measured by whoever receives it. */
  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    await fastify.register(multipart, {
      throwFileSizeLimit: false,
      limits: { files: 1, fields: 0, parts: 2, headerPairs: 20, fileSize: this.config.uploadBytes + 1 },
    });
  }
}
