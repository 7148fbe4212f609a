import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What a city promises is public, so it is said in every language of that city. Of what was promised before only one text exists: it stands in the
 * language of whoever wrote it, and of a city that has one language in that one.
 */
export class CommitmentsInEveryLanguage1700000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE centrale.commitment DISABLE TRIGGER commitment_guard;
      ALTER TABLE centrale.commitment DROP CONSTRAINT commitment_what_check;
      ALTER TABLE centrale.commitment ALTER COLUMN what TYPE jsonb USING to_jsonb(what);
      UPDATE centrale.commitment c SET what = CASE WHEN said.in_french THEN jsonb_build_object('nl', '', 'fr', c.what) ELSE jsonb_build_object('nl', c.what, 'fr', '') END
        FROM (SELECT a.id, p.id AS writer, o.language_regime = 'brussels' AND p.language = 'fr' AS in_french
                FROM centrale.advice a JOIN centrale.organisation o ON o.id = a.organisation_id CROSS JOIN centrale.person p) said
       WHERE said.id = c.advice_id AND said.writer = c.made_by;
      ALTER TABLE centrale.commitment ADD CONSTRAINT commitment_what_check CHECK (centrale.is_written(what));
      ALTER TABLE centrale.commitment ENABLE TRIGGER commitment_guard;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
