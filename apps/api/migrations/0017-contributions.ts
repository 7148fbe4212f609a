import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What people contribute at meetings and elsewhere, the reports of meetings, and personal calendar feeds. */
export class Contributions1700000000020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [contributions, reports, feeds]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const contributions = `
-- What was said or written: nobody is named in it.
CREATE TABLE centrale.contribution (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  meeting_id uuid REFERENCES centrale.meeting,
  trajectory_id uuid REFERENCES centrale.trajectory,
  body_id uuid REFERENCES centrale.body,
  kind text NOT NULL CHECK (kind IN ('question','opinion','need','solution','signal','opportunity','experience')),
  text text NOT NULL,
  theme_id uuid REFERENCES centrale.theme,
  given_at timestamptz NOT NULL,
  -- sent by somebody with a link: public with its outcome, not before
  written boolean NOT NULL DEFAULT false,
  outcome text CHECK (outcome IN ('answered','takenUp','toWorkingGroup','toAgenda','toAdvice','declined')),
  outcome_text jsonb,
  outcome_on date,
  outcome_by uuid REFERENCES centrale.person,
  CHECK (meeting_id IS NOT NULL OR trajectory_id IS NOT NULL OR body_id IS NOT NULL),
  CHECK ((outcome IS NULL) = (outcome_text IS NULL) AND (outcome IS NULL) = (outcome_on IS NULL)),
  -- R003-39
  CHECK (kind <> 'signal' OR outcome IS NULL OR outcome IN ('toAgenda','toAdvice','declined'))
);
CREATE INDEX contribution_list ON centrale.contribution (organisation_id, given_at DESC, id DESC);
CREATE INDEX contribution_meeting ON centrale.contribution (meeting_id, given_at, id) WHERE meeting_id IS NOT NULL;
CREATE INDEX contribution_body ON centrale.contribution (body_id, given_at DESC, id DESC) WHERE body_id IS NOT NULL;
CREATE INDEX contribution_trajectory ON centrale.contribution (trajectory_id, given_at DESC, id DESC) WHERE trajectory_id IS NOT NULL;
CREATE INDEX contribution_theme ON centrale.contribution (theme_id) WHERE theme_id IS NOT NULL;

-- What was said stays as it was said, and gets its outcome once.
CREATE FUNCTION centrale.guard_contribution() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.organisation_id, NEW.kind, NEW.text, NEW.given_at) IS DISTINCT FROM (OLD.id, OLD.organisation_id, OLD.kind, OLD.text, OLD.given_at)
     OR NEW.meeting_id IS DISTINCT FROM OLD.meeting_id OR NEW.body_id IS DISTINCT FROM OLD.body_id OR NEW.trajectory_id IS DISTINCT FROM OLD.trajectory_id
     OR (OLD.outcome IS NOT NULL AND (NEW.outcome, NEW.outcome_text, NEW.outcome_on) IS DISTINCT FROM (OLD.outcome, OLD.outcome_text, OLD.outcome_on)) THEN
    RAISE EXCEPTION 'a contribution is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER contribution_guard BEFORE UPDATE OR DELETE ON centrale.contribution FOR EACH ROW EXECUTE FUNCTION centrale.guard_contribution();
ALTER TABLE centrale.agenda_item ADD FOREIGN KEY (signal_id) REFERENCES centrale.contribution;
`;

const reports = `
CREATE TABLE centrale.meeting_report (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES centrale.meeting,
  version int NOT NULL CHECK (version > 0),
  -- of the working text, which saves itself
  revision int NOT NULL DEFAULT 1,
  text jsonb NOT NULL,
  status text NOT NULL CHECK (status IN ('draft','shared','final','published')),
  correction_until date,
  saved_at timestamptz NOT NULL,
  published_at timestamptz,
  UNIQUE (meeting_id, version),
  CHECK ((status = 'shared') = (correction_until IS NOT NULL)),
  CHECK ((status = 'published') = (published_at IS NOT NULL))
);
CREATE UNIQUE INDEX meeting_report_one_draft ON centrale.meeting_report (meeting_id) WHERE status = 'draft';
CREATE UNIQUE INDEX meeting_report_one_final ON centrale.meeting_report (meeting_id) WHERE status IN ('final','published');
CREATE CONSTRAINT TRIGGER meeting_report_audited AFTER INSERT OR UPDATE OF status ON centrale.meeting_report DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('meeting', 'meeting_id');

-- What went round, and what is final, says for ever what it said.
CREATE FUNCTION centrale.guard_report() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.meeting_id, NEW.version) IS DISTINCT FROM (OLD.id, OLD.meeting_id, OLD.version)
     OR (OLD.status <> 'draft' AND (NEW.text IS DISTINCT FROM OLD.text OR NEW.correction_until IS DISTINCT FROM OLD.correction_until
       OR (NEW.status <> OLD.status AND NOT (OLD.status = 'final' AND NEW.status = 'published')))) THEN
    RAISE EXCEPTION 'a report that was shared is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meeting_report_guard BEFORE UPDATE OR DELETE ON centrale.meeting_report FOR EACH ROW EXECUTE FUNCTION centrale.guard_report();

CREATE TABLE centrale.report_correction (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES centrale.meeting,
  report_id uuid NOT NULL REFERENCES centrale.meeting_report,
  proposed_by uuid NOT NULL REFERENCES centrale.person,
  proposed_at timestamptz NOT NULL,
  text text NOT NULL,
  status text NOT NULL CHECK (status IN ('open','taken','notTaken')),
  answer text,
  settled_at timestamptz,
  CHECK ((status = 'open') = (answer IS NULL) AND (status = 'open') = (settled_at IS NULL))
);
CREATE INDEX report_correction_of ON centrale.report_correction (meeting_id, proposed_at, id);
CREATE CONSTRAINT TRIGGER report_correction_audited AFTER INSERT OR UPDATE OF status ON centrale.report_correction DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('meeting', 'meeting_id');
`;

const feeds = `
-- A personal calendar is read by whoever holds its address; one at a time, and revocable.
CREATE TABLE centrale.feed_token (
  token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
  person_id uuid NOT NULL REFERENCES centrale.person,
  made_at timestamptz NOT NULL,
  revoked_at timestamptz
);
CREATE UNIQUE INDEX feed_token_one ON centrale.feed_token (person_id) WHERE revoked_at IS NULL;
`;
