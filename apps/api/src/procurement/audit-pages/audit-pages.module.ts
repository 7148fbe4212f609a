import { Module } from '@nestjs/common';
import { AuditChainsController } from './audit-chains.controller.js';
import { AuditChainsQueries } from './audit-chains.queries.js';

/** What auditors read of the chains; it knows which of them are still sealed. */
@Module({ controllers: [AuditChainsController], providers: [AuditChainsQueries] })
export class AuditPagesModule {}
