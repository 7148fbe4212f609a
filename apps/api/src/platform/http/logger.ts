import { Injectable } from '@nestjs/common';
import { Logger as NestPinoLogger } from 'nestjs-pino';
import { pino, stdTimeFunctions, type Logger } from 'pino';
import { type Config } from '../../config.js';
import { describe } from './failures.js';
import { requestContext } from './request-context.js';

let logger: Logger | undefined;

/** One logger for the process: lines of JSON, each with the trace of the request it belongs to. */
export function makeLogger(config: Pick<Config, 'logLevel'>): Logger {
  logger ??= pino({
    level: config.logLevel,
    base: { pid: process.pid },
    timestamp: stdTimeFunctions.isoTime,
    // Errors leave with their kind and place, never with the values that they quote.
    serializers: { err: describe },
    mixin: () => {
      const traceId = requestContext()?.traceId;
      return traceId ? { traceId } : {};
    },
  });
  return logger;
}

const FRAMEWORK = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'NestApplication']);

/** What Nest tells of its own start is for whoever looks for it. */
@Injectable()
export class QuietLogger extends NestPinoLogger {
  override log(message: unknown, ...rest: [...unknown[], string]): void {
    if (FRAMEWORK.has(String(rest.at(-1)))) this.debug(message, ...rest);
    else super.log(message, ...rest);
  }
}
