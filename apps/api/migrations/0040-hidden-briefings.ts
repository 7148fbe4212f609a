import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Which briefings are made in confidence is asked for a whole list at once: a function would be called for each of its rows. (R002-07) */
export class HiddenBriefings1700000000043 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE VIEW centrale.hidden_briefing AS
        SELECT n.briefing_id AS id FROM centrale.facilitation_need n
          JOIN centrale.phase p ON p.id = n.phase_id JOIN centrale.trajectory t ON t.id = p.trajectory_id
         WHERE n.briefing_id IS NOT NULL AND t.confidential;

      CREATE OR REPLACE FUNCTION centrale.briefing_hidden(of_briefing uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
        SELECT EXISTS (SELECT FROM hidden_briefing h WHERE h.id = of_briefing)
      $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
