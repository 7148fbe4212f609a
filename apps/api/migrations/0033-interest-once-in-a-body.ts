import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Visitors show interest in a body too: with one address once, as in a trajectory. Who had been written down twice under one address stays both times; the
 * address itself stands with the first.
 */
export class InterestOnceInABody1700000000036 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      UPDATE centrale.interest i SET email = NULL WHERE i.body_id IS NOT NULL AND i.email IS NOT NULL AND EXISTS (
        SELECT FROM centrale.interest o WHERE o.body_id = i.body_id AND lower(o.email) = lower(i.email) AND (o.registered_at, o.id) < (i.registered_at, i.id));
      CREATE UNIQUE INDEX interest_once_in_body ON centrale.interest (body_id, lower(email)) WHERE body_id IS NOT NULL AND email IS NOT NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
