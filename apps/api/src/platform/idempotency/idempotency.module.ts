import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Tasks } from '../jobs/tasks.js';

const KEPT = '14 days';

/** Keys are forgotten when nobody repeats a request any more. */
@Injectable()
class KeyPurge implements OnModuleInit {
  constructor(private readonly tasks: Tasks) {}

  onModuleInit(): void {
    this.tasks.register({
      name: 'idempotency-purge',
      schedule: '41 1 * * *',
      run: async ({ asOwner }) => {
        await asOwner(`delete from centrale.idempotency_key where created_at < clock_timestamp() - interval '${KEPT}'`);
      },
    });
  }
}

@Module({ providers: [KeyPurge] })
export class IdempotencyModule {}
