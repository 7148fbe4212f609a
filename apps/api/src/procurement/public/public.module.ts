import { Module } from '@nestjs/common';
import { PublicController } from './public.controller.js';
import { PublicQueries } from './public.queries.js';
import { VerificationQueries } from './verification.queries.js';

/** What anybody may read, signed in or not. */
@Module({ controllers: [PublicController], providers: [PublicQueries, VerificationQueries] })
export class PublicModule {}
