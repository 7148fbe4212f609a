import { Global, Module } from '@nestjs/common';
import { AuditChecks } from './audit-checks.js';
import { AuditVerification } from './audit-verification.js';
import { AuditController } from './audit.controller.js';
import { AuditQueries } from './audit.queries.js';

@Global()
@Module({ controllers: [AuditController], providers: [AuditQueries, AuditVerification, AuditChecks], exports: [AuditQueries, AuditVerification] })
export class AuditModule {}
