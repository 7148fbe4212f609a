import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Categories of users exist in both languages. What was written once stands in both until an agreement names it better; admissions
 * go on citing the Dutch words. A category that was listed twice is listed once: an admission cites one. (P02, P19)
 */
export class UserCategories1700000000007 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(userCategories);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const userCategories = `
UPDATE centrale.framework_agreement SET user_categories = (
  SELECT coalesce(jsonb_agg(jsonb_build_object('nl', said, 'fr', said) ORDER BY place), '[]')
  FROM (SELECT said, min(no) AS place FROM jsonb_array_elements(user_categories) WITH ORDINALITY AS category (said, no) GROUP BY said) once
)
`;
