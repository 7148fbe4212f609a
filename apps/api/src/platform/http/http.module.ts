import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { LoggerModule } from 'nestjs-pino';
import { Config } from '../../config.js';
import { AccessGuard, CommandGuard } from './access.guard.js';
import { ContractPipe } from './contract.pipe.js';
import { Explanations } from './explanations.js';
import { HealthController } from './health/health.controller.js';
import { HealthService } from './health/health.service.js';
import { makeLogger, QuietLogger } from './logger.js';
import { OpenapiController } from './openapi/openapi.controller.js';
import { ProblemFilter } from './problem.filter.js';
import { RateLimits } from './rate-limits.js';
import { Routes } from './routes.js';

@Global()
@Module({
  imports: [
    DiscoveryModule,
    LoggerModule.forRootAsync({
      inject: [Config],
      // Requests are logged by a hook of our own, which knows what may not be written.
      useFactory: (config: Config) => ({ pinoHttp: { logger: makeLogger(config) }, forRoutes: [] }),
    }),
  ],
  controllers: [HealthController, OpenapiController],
  providers: [QuietLogger, Routes, Explanations, HealthService, RateLimits, AccessGuard, CommandGuard, ContractPipe, ProblemFilter],
  exports: [Routes, RateLimits, Explanations],
})
export class HttpModule {}
