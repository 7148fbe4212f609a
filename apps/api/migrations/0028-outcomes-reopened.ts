import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What was promised to go into an advice waits for its outcome again once that advice is withdrawn; no other outcome is taken back. */
export class OutcomesReopened1700000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(reopening);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const reopening = `
-- What was said stays as it was said, and gets its outcome once: another only where the advice that it was to go into was withdrawn. (R001-14, R003-39)
CREATE OR REPLACE FUNCTION centrale.guard_contribution() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.organisation_id, NEW.kind, NEW.text, NEW.given_at) IS DISTINCT FROM (OLD.id, OLD.organisation_id, OLD.kind, OLD.text, OLD.given_at)
     OR NEW.meeting_id IS DISTINCT FROM OLD.meeting_id OR NEW.body_id IS DISTINCT FROM OLD.body_id OR NEW.trajectory_id IS DISTINCT FROM OLD.trajectory_id
     OR (OLD.outcome IS NOT NULL AND (NEW.outcome, NEW.outcome_text, NEW.outcome_on, NEW.target_advice_id, NEW.target_body_id) IS DISTINCT FROM
       (OLD.outcome, OLD.outcome_text, OLD.outcome_on, OLD.target_advice_id, OLD.target_body_id)
       AND NOT (NEW.outcome IS NULL AND NEW.target_advice_id IS NULL AND EXISTS (SELECT FROM advice a WHERE a.id = OLD.target_advice_id AND a.status = 'withdrawn'))) THEN
    RAISE EXCEPTION 'a contribution is immutable' USING ERRCODE = 'CE006';
  END IF;
  IF OLD.outcome IS NULL AND ((NEW.outcome = 'toAdvice' AND NEW.target_advice_id IS NULL) OR (NEW.outcome = 'toWorkingGroup' AND NEW.target_body_id IS NULL)) THEN
    RAISE EXCEPTION 'an outcome names the advice or the group' USING ERRCODE = 'CE014', CONSTRAINT = 'contribution_target';
  END IF;
  RETURN NEW;
END $$;

-- I12: the inputs stay; adjustments are only added, behind those that are there. A duty is met once, save by an outcome that fell away.
CREATE OR REPLACE FUNCTION centrale.keep_clock() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.kind, NEW.rule, NEW.organisation_id, NEW.dossier_type, NEW.dossier_id, NEW.part, NEW.owner_side, NEW.term, NEW.anchor, NEW.started_at)
    IS DISTINCT FROM (OLD.kind, OLD.rule, OLD.organisation_id, OLD.dossier_type, OLD.dossier_id, OLD.part, OLD.owner_side, OLD.term, OLD.anchor, OLD.started_at) THEN
    RAISE EXCEPTION 'what a clock counts from is immutable' USING ERRCODE = 'CE006';
  END IF;
  IF jsonb_array_length(NEW.adjustments) < jsonb_array_length(OLD.adjustments) OR EXISTS (
    SELECT 1 FROM jsonb_array_elements(OLD.adjustments) WITH ORDINALITY AS o (entry, at)
    WHERE NEW.adjustments -> (o.at::int - 1) IS DISTINCT FROM o.entry) THEN
    RAISE EXCEPTION 'the history of a clock is not rewritten' USING ERRCODE = 'CE006';
  END IF;
  IF OLD.satisfied_on IS NOT NULL AND NEW.satisfied_on IS DISTINCT FROM OLD.satisfied_on
     AND NOT (NEW.satisfied_on IS NULL AND OLD.kind IN ('question', 'signal') AND EXISTS (SELECT FROM contribution c WHERE c.id::text = OLD.part AND c.outcome IS NULL)) THEN
    RAISE EXCEPTION 'a duty is met once' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
`;
