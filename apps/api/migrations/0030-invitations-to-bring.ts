import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whoever is invited and has no e-mail is told of the invitation too, as of every change after it. */
export class InvitationsToBring1700000000033 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE centrale.meeting_reach DROP CONSTRAINT meeting_reach_change_check;
      ALTER TABLE centrale.meeting_reach ADD CONSTRAINT meeting_reach_change_check CHECK (change IN ('invite','relocate','postpone','reschedule','cancel'));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
