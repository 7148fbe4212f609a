import { StreamableFile } from '@nestjs/common';
import { type FastifyReply } from 'fastify';
import { type Download } from './attachments.service.js';
import { dispositionOf } from './file-name.js';

/** Always to keep, never shown by the browser inside the product. */
export function sendDownload(reply: FastifyReply, { name, mediaType, sizeBytes, content }: Download): StreamableFile {
  reply.headers({ 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'; sandbox" });
  const type = mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
  return new StreamableFile(content, { type, length: sizeBytes, disposition: dispositionOf(name) });
}
