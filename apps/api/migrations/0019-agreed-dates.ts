import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Where the rules set no date for a duty, city and body agree on one. */
export class AgreedDates1700000000022 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(agreed);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const agreed = `
-- What was proposed stays; from a date that both sides agreed on, a clock of its own runs.
CREATE TABLE centrale.agreed_date (
  id uuid PRIMARY KEY,
  clock_id uuid NOT NULL REFERENCES centrale.clock,
  on_date date NOT NULL,
  proposed_side text NOT NULL CHECK (proposed_side IN ('city','body')),
  proposed_by uuid NOT NULL REFERENCES centrale.person,
  proposed_on date NOT NULL,
  answered_side text CHECK (answered_side IN ('city','body')),
  answered_by uuid REFERENCES centrale.person,
  answered_on date,
  status text NOT NULL CHECK (status IN ('proposed','agreed','refused')),
  CHECK ((status = 'proposed') = (answered_by IS NULL) AND (answered_by IS NULL) = (answered_side IS NULL) AND (answered_by IS NULL) = (answered_on IS NULL)),
  -- two sides, two people, the second after the first
  CONSTRAINT agreed_date_sides CHECK (answered_by IS NULL OR (answered_side <> proposed_side AND answered_by <> proposed_by AND answered_on >= proposed_on))
);
CREATE UNIQUE INDEX agreed_date_one_pending ON centrale.agreed_date (clock_id) WHERE status = 'proposed';
CREATE INDEX agreed_date_of ON centrale.agreed_date (clock_id, proposed_on, id);
`;
