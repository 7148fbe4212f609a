import { StreamableFile } from '@nestjs/common';
import { dispositionOf } from '../files/file-name.js';
import { DOCX } from '../http/media-types.js';

/** A document as a handler with `@Answers.docx()` answers it: to keep, under its name. */
export const docxFile = (name: string, bytes: Buffer): StreamableFile =>
  new StreamableFile(bytes, { type: DOCX, length: bytes.length, disposition: dispositionOf(name) });
