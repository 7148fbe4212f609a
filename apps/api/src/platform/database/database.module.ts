import { Global, Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { Config } from '../../config.js';
import { DatabaseHealth } from './database-health.js';
import { CountingClient, types } from './driver.js';
import { Reader } from './reader.js';
import { Transactions } from './transactions.js';

const SECOND = 1000;
const logger = new Logger('Database');

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        driver: pg,
        url: config.databaseUrl,
        poolSize: config.databasePool,
        applicationName: 'centrale',
        connectTimeoutMS: 5 * SECOND,
        poolErrorHandler: (error: unknown) => logger.warn(`A resting connection was lost: ${String(error)}`),
        retryAttempts: 5,
        retryDelay: SECOND,
        autoLoadEntities: true,
        synchronize: false,
        installExtensions: false,
        extra: {
          Client: CountingClient,
          types,
          options: '-c search_path=centrale,public -c timezone=UTC',
          keepAlive: true,
          statement_timeout: 20 * SECOND,
          lock_timeout: 10 * SECOND,
          idle_in_transaction_session_timeout: 20 * SECOND,
          // Of the client's own, for a server that vanished without a word.
          query_timeout: 30 * SECOND,
        },
      }),
    }),
  ],
  providers: [Transactions, Reader, DatabaseHealth],
  exports: [Transactions, Reader, DatabaseHealth],
})
export class DatabaseModule {}
