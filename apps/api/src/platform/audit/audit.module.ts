import { Global, Module } from '@nestjs/common';
import { AuditChecks } from './audit-checks.js';
import { AuditVerification } from './audit-verification.js';
import { AuditController } from './audit.controller.js';
import { AuditQueries } from './audit.queries.js';
import { TimelineGates } from './timeline-gates.js';
import { TimelineController } from './timeline.controller.js';

@Global()
@Module({ controllers: [AuditController, TimelineController], providers: [AuditQueries, TimelineGates, AuditVerification, AuditChecks], exports: [AuditQueries, TimelineGates, AuditVerification] })
export class AuditModule {}
