import { Module, type DynamicModule } from '@nestjs/common';
import { BridgeModule } from './bridge/bridge.module.js';
import { Config } from './config.js';
import { AuditModule } from './platform/audit/audit.module.js';
import { ClockModule } from './platform/clock/clock.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { IdempotencyModule } from './platform/idempotency/idempotency.module.js';
import { IdentityModule } from './platform/identity/identity.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { ParticipationModule } from './participation/participation.module.js';
import { ProcurementModule } from './procurement/procurement.module.js';

@Module({})
class ConfigModule {
  static of(config: Config): DynamicModule {
    return { module: ConfigModule, global: true, providers: [{ provide: Config, useValue: config }], exports: [Config] };
  }
}

const platform = [HttpModule, DatabaseModule, JobsModule, IdempotencyModule, IdentityModule, ClockModule, AuditModule, MailModule, FilesModule];

@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.of(config), ...platform, ProcurementModule, ParticipationModule, BridgeModule] };
  }
}
