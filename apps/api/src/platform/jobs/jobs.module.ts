import { Global, Module } from '@nestjs/common';
import { Lifeline } from './lifeline.js';
import { Poller } from './poller.js';
import { Tasks } from './tasks.js';
import { Worker } from './worker.js';

@Global()
@Module({ providers: [Tasks, Lifeline, Worker, Poller], exports: [Tasks, Worker, Poller] })
export class JobsModule {}
