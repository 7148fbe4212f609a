import { Module } from '@nestjs/common';
import { LetterWriter } from './letter-writer.js';

/** The words of every letter that trajectory management sends. */
@Module({ providers: [LetterWriter] })
export class CorrespondenceModule {}
