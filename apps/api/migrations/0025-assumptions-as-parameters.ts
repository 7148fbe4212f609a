import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Numbers that held unsaid become parameters of the rule sets, shown as assumptions. Every version says from now on what held under it all along; that is
 * no change of what it said. (I12)
 */
export class AssumptionsAsParameters1700000000028 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE centrale.rule_pack DISABLE TRIGGER rule_pack_immutable');
    await db.query(unset);
    await db.query(said);
    await db.query('ALTER TABLE centrale.rule_pack ENABLE TRIGGER rule_pack_immutable');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const unset = `UPDATE centrale.rule_pack SET parameters = parameters || '{"dangerDays":null,"dormantMonths":null,"sharingMonths":null,"procurementDays":90}'`;
const said = `
UPDATE centrale.rule_pack p SET parameters = p.parameters || x.parameters, assumptions = p.assumptions || x.assumptions
FROM (VALUES ('ATELIER', '{}'::jsonb, '{procurementDays}'::text[]), ('WIJK', '{}', '{procurementDays}'), ('MEMO', '{"dangerDays":60}', '{dangerDays,procurementDays}'),
  ('WERKGROEP', '{"dormantMonths":12,"sharingMonths":6}', '{dormantMonths,sharingMonths,procurementDays}')) AS x (id, parameters, assumptions)
WHERE x.id = p.pack_id`;
