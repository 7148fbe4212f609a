import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tasks } from '../jobs/tasks.js';

/** Sessions that ended, links that nobody can use any more and attempts of past days are nobody's business. */
@Injectable()
export class IdentityPurge implements OnModuleInit {
  constructor(private readonly tasks: Tasks) {}

  onModuleInit(): void {
    this.tasks.register({
      name: 'identity-purge',
      schedule: '11 2 * * *',
      run: async ({ asOwner }) => {
        await asOwner('delete from centrale.session where expires_at < clock_timestamp()');
        await asOwner(`delete from centrale.one_time_link where least(used_at, expires_at) < clock_timestamp() - interval '30 days'`);
        await asOwner(`delete from centrale.sign_in_counter where last_at < clock_timestamp() - interval '1 day'`);
      },
    });
  }
}
