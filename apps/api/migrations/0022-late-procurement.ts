import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whoever owns a trajectory hears once that procuring for a phase comes late. */
export class LateProcurement1700000000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(warnings);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const warnings = `
-- A row is the promise that the warning leaves once: for the day on which the phase begins, and again once a briefing ended without an order.
CREATE TABLE centrale.procurement_warning (
  phase_id uuid NOT NULL REFERENCES centrale.phase ON DELETE CASCADE,
  starts_on date NOT NULL,
  ended_briefings int NOT NULL CHECK (ended_briefings >= 0),
  warned_at timestamptz NOT NULL,
  PRIMARY KEY (phase_id, starts_on, ended_briefings)
);
-- What is looked through for phases that begin soon and still need somebody.
CREATE INDEX phase_needing ON centrale.phase (starts_on, id) WHERE status IN ('planned','ready') AND needed_services <> '{}' AND in_house_reason IS NULL;
`;
