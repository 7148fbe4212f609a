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
