import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A letter that is forgotten keeps no calendar either, in which its reader is named. What was forgotten before is cleaned too. */
export class ForgottenLetters1700000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(forgetting);
    await db.query(`UPDATE centrale.mail SET calendar = NULL, calendar_text = NULL WHERE address = 'erased@invalid' AND calendar IS NOT NULL`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const forgetting = `
CREATE OR REPLACE FUNCTION centrale.forget_letters(of_type text, of_id uuid) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE centrale.mail m SET address = 'erased@invalid', params = '{}', calendar = NULL, calendar_text = NULL,
    subject = CASE WHEN m.subject IS NOT NULL THEN '' END, body = CASE WHEN m.body IS NOT NULL THEN '' END,
    status = CASE m.status WHEN 'queued' THEN 'undelivered' ELSE m.status END, failure = CASE m.status WHEN 'queued' THEN 'erased' END
  WHERE m.dossier_type = of_type AND m.dossier_id = of_id AND m.person_id IS NULL
$$`;
