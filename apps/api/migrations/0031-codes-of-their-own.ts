import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A body's finding that a member came to the city's side has a code of its own: a meeting's finding of the same rule says something else. (R003-13) */
export class CodesOfTheirOwn1700000000034 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE centrale.non_conformity DISABLE TRIGGER non_conformity_immutable;
      UPDATE centrale.non_conformity SET code = 'R003-13.became' WHERE dossier_type = 'body' AND code = 'R003-13.recorded';
      ALTER TABLE centrale.non_conformity ENABLE TRIGGER non_conformity_immutable;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
