import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
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
export class FilesModule {}
