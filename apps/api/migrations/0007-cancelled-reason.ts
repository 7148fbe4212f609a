import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The reason for cancelling a call-off exists in both languages; what was written once stands in both. (P19) */
export class CancelledReason1700000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(cancelledReason);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const cancelledReason = `
ALTER TABLE centrale.call_off ALTER COLUMN cancelled_reason TYPE jsonb
  USING CASE WHEN cancelled_reason IS NOT NULL THEN jsonb_build_object('nl', cancelled_reason, 'fr', cancelled_reason) END
`;
