import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A contribution that goes into an advice or to a working group says into which. */
export class OutcomeTargets1700000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(targets);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const targets = `
ALTER TABLE centrale.contribution
  ADD COLUMN target_advice_id uuid REFERENCES centrale.advice,
  ADD COLUMN target_body_id uuid REFERENCES centrale.body,
  -- what was published before names none
  ADD CONSTRAINT contribution_target_fits CHECK ((target_advice_id IS NULL OR outcome = 'toAdvice') AND (target_body_id IS NULL OR outcome = 'toWorkingGroup'));

-- What was said stays as it was said, and gets its outcome once.
CREATE OR REPLACE FUNCTION centrale.guard_contribution() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.organisation_id, NEW.kind, NEW.text, NEW.given_at) IS DISTINCT FROM (OLD.id, OLD.organisation_id, OLD.kind, OLD.text, OLD.given_at)
     OR NEW.meeting_id IS DISTINCT FROM OLD.meeting_id OR NEW.body_id IS DISTINCT FROM OLD.body_id OR NEW.trajectory_id IS DISTINCT FROM OLD.trajectory_id
     OR (OLD.outcome IS NOT NULL AND (NEW.outcome, NEW.outcome_text, NEW.outcome_on, NEW.target_advice_id, NEW.target_body_id) IS DISTINCT FROM
       (OLD.outcome, OLD.outcome_text, OLD.outcome_on, OLD.target_advice_id, OLD.target_body_id)) THEN
    RAISE EXCEPTION 'a contribution is immutable' USING ERRCODE = 'CE006';
  END IF;
  IF OLD.outcome IS NULL AND ((NEW.outcome = 'toAdvice' AND NEW.target_advice_id IS NULL) OR (NEW.outcome = 'toWorkingGroup' AND NEW.target_body_id IS NULL)) THEN
    RAISE EXCEPTION 'an outcome names the advice or the group' USING ERRCODE = 'CE014', CONSTRAINT = 'contribution_target';
  END IF;
  RETURN NEW;
END $$;
`;
