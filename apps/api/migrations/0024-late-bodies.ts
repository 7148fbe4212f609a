import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a body lets pass is told to the head of service too: duties whose last reminder was that of the day itself are looked at once more. */
export class LateBodies1700000000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(late);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const late = `
UPDATE centrale.clock SET next_check_at = centrale.now()
WHERE owner_side = 'body' AND next_check_at IS NULL AND due_on IS NOT NULL AND satisfied_on IS NULL AND ended_on IS NULL;
`;
