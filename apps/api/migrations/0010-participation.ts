import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Rule sets, what departs from them, and the clocks of every duty of trajectories. */
export class Participation1700000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [packs, findings, clocks]) await db.query(part);
    for (const [id, parameters, assumptions] of fourPacks) await db.query('select centrale.first_pack($1, $2, $3)', [id, parameters, assumptions]);
    await db.query('DROP FUNCTION centrale.first_pack(text, jsonb, text[])');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const packs = `
CREATE TABLE centrale.rule_pack (
  id uuid PRIMARY KEY,
  pack_id text NOT NULL CHECK (pack_id IN ('ATELIER','WIJK','MEMO','WERKGROEP')),
  version int NOT NULL CHECK (version > 0),
  status text NOT NULL CHECK (status IN ('draft','active','superseded','discarded')),
  parameters jsonb NOT NULL,
  assumptions text[] NOT NULL,
  note text NOT NULL,
  created_by uuid REFERENCES centrale.person,
  created_at timestamptz NOT NULL,
  activated_at timestamptz,
  UNIQUE (pack_id, version),
  CHECK ((activated_at IS NULL) = (status IN ('draft','discarded')))
);
CREATE UNIQUE INDEX rule_pack_one_active ON centrale.rule_pack (pack_id) WHERE status = 'active';
CREATE UNIQUE INDEX rule_pack_one_draft ON centrale.rule_pack (pack_id) WHERE status = 'draft';
CREATE INDEX rule_pack_list ON centrale.rule_pack (pack_id, version DESC);

-- I12: what a version says never changes; only whether it holds does.
CREATE FUNCTION centrale.keep_pack() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.pack_id, NEW.version, NEW.parameters, NEW.assumptions, NEW.note, NEW.created_at)
    IS DISTINCT FROM (OLD.id, OLD.pack_id, OLD.version, OLD.parameters, OLD.assumptions, OLD.note, OLD.created_at) THEN
    RAISE EXCEPTION 'a version of a rule pack is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER rule_pack_immutable BEFORE UPDATE OR DELETE ON centrale.rule_pack FOR EACH ROW EXECUTE FUNCTION centrale.keep_pack();
CREATE CONSTRAINT TRIGGER rule_pack_audited AFTER INSERT OR UPDATE OF status ON centrale.rule_pack DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('rulePack', 'id');

CREATE FUNCTION centrale.first_pack(pack text, with_parameters jsonb, assumed text[]) RETURNS void LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
DECLARE row_id uuid := centrale.new_id();
BEGIN
  INSERT INTO rule_pack VALUES (row_id, pack, 1, 'active', with_parameters, assumed, '1', NULL, centrale.now(), centrale.now());
  PERFORM centrale.record_audit('rulePack', row_id, NULL, NULL, 'activate', jsonb_build_object('packId', pack, 'version', 1), '{}');
END $$;
`;

const findings = `
-- Public: which rule was departed from, and why.
CREATE TABLE centrale.deviation (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  dossier_type text NOT NULL,
  dossier_id uuid NOT NULL,
  body_id uuid,
  trajectory_id uuid,
  rule text NOT NULL CHECK (rule ~ '^R00[0-4]-[0-9]{2}$'),
  code text NOT NULL,
  params jsonb NOT NULL DEFAULT '{}',
  motivation jsonb NOT NULL CHECK (length(coalesce(motivation->>'nl', '')) > 2 OR length(coalesce(motivation->>'fr', '')) > 2),
  made_by uuid NOT NULL REFERENCES centrale.person,
  at timestamptz NOT NULL
);
CREATE INDEX deviation_of ON centrale.deviation (dossier_type, dossier_id, at);
CREATE INDEX deviation_body ON centrale.deviation (body_id, at DESC, id DESC) WHERE body_id IS NOT NULL;
CREATE INDEX deviation_trajectory ON centrale.deviation (trajectory_id, at DESC, id DESC) WHERE trajectory_id IS NOT NULL;
CREATE TRIGGER deviation_immutable BEFORE UPDATE OR DELETE ON centrale.deviation FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
CREATE TRIGGER deviation_no_truncate BEFORE TRUNCATE ON centrale.deviation FOR EACH STATEMENT EXECUTE FUNCTION centrale.refuse_change();

-- Facts that a rule does not want: never refused, always seen.
CREATE TABLE centrale.non_conformity (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  dossier_type text NOT NULL,
  dossier_id uuid NOT NULL,
  body_id uuid,
  trajectory_id uuid,
  rule text NOT NULL CHECK (rule ~ '^R00[0-4]-[0-9]{2}$'),
  code text NOT NULL,
  params jsonb NOT NULL DEFAULT '{}',
  found_at timestamptz NOT NULL,
  note jsonb,
  noted_by uuid REFERENCES centrale.person,
  corrected_at timestamptz,
  CHECK ((note IS NULL) = (corrected_at IS NULL) AND (note IS NULL) = (noted_by IS NULL))
);
CREATE INDEX non_conformity_of ON centrale.non_conformity (dossier_type, dossier_id, found_at);
CREATE INDEX non_conformity_open ON centrale.non_conformity (organisation_id, found_at DESC, id DESC) WHERE corrected_at IS NULL;
-- The fact stays as it was found; what is done about it is added once.
CREATE FUNCTION centrale.keep_non_conformity() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.corrected_at IS NOT NULL OR (NEW.organisation_id, NEW.dossier_type, NEW.dossier_id, NEW.rule, NEW.code, NEW.params, NEW.found_at)
    IS DISTINCT FROM (OLD.organisation_id, OLD.dossier_type, OLD.dossier_id, OLD.rule, OLD.code, OLD.params, OLD.found_at) THEN
    RAISE EXCEPTION 'a non-conformity is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER non_conformity_immutable BEFORE UPDATE OR DELETE ON centrale.non_conformity FOR EACH ROW EXECUTE FUNCTION centrale.keep_non_conformity();
`;

const clocks = `
-- Closing days of a city beside the statutory holidays: each change is a version, and moves due dates openly.
CREATE TABLE centrale.local_calendar (
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  version int NOT NULL CHECK (version > 0),
  days date[] NOT NULL,
  made_by uuid NOT NULL REFERENCES centrale.person,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (organisation_id, version)
);
CREATE TRIGGER local_calendar_immutable BEFORE UPDATE OR DELETE ON centrale.local_calendar FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
-- The closing days by which a clock is made. They do not change until it is: each statement in here sees what the wait for the lock has let through.
CREATE FUNCTION centrale.hold_closing_days(of_organisation uuid, OUT held_version int, OUT held_days date[]) LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  PERFORM FROM organisation WHERE id = of_organisation FOR SHARE;
  SELECT c.version, c.days INTO held_version, held_days FROM local_calendar c WHERE c.organisation_id = of_organisation ORDER BY c.version DESC LIMIT 1;
END $$;

-- A dated duty: its inputs and the due date that follows from them. Where it stands is derived, never stored.
CREATE TABLE centrale.clock (
  id uuid PRIMARY KEY,
  kind text NOT NULL CHECK (kind ~ '^[a-zA-Z]{3,30}$'),
  rule text CHECK (rule ~ '^R00[0-4]-[0-9]{2}$'),
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  body_id uuid,
  trajectory_id uuid,
  dossier_type text NOT NULL,
  dossier_id uuid NOT NULL,
  -- tells duties of one kind on one dossier apart: a calendar year, a recommendation
  part text NOT NULL DEFAULT '',
  -- what people call the dossier: its number
  label text NOT NULL DEFAULT '',
  owner_side text NOT NULL CHECK (owner_side IN ('city','body')),
  -- null: the rule set names no term, so no date was agreed
  term jsonb,
  anchor date,
  adjustments jsonb NOT NULL DEFAULT '[]',
  calendar_version int NOT NULL DEFAULT 0,
  closing_days date[] NOT NULL DEFAULT '{}',
  due_on date,
  satisfied_on date,
  -- a duty that fell away: the dossier was withdrawn or cancelled
  ended_on date,
  started_at timestamptz NOT NULL,
  next_check_at timestamptz,
  CHECK ((term IS NULL) = (due_on IS NULL) AND (term IS NULL) = (anchor IS NULL)),
  CHECK (satisfied_on IS NULL OR ended_on IS NULL)
);
CREATE UNIQUE INDEX clock_once ON centrale.clock (dossier_type, dossier_id, kind, part) WHERE ended_on IS NULL;
CREATE INDEX clock_board ON centrale.clock (organisation_id, coalesce(due_on, 'infinity'::date), id) WHERE ended_on IS NULL;
CREATE INDEX clock_body ON centrale.clock (body_id, kind) WHERE body_id IS NOT NULL;
CREATE INDEX clock_trajectory ON centrale.clock (trajectory_id, kind) WHERE trajectory_id IS NOT NULL;
CREATE INDEX clock_next_check ON centrale.clock (next_check_at, id) WHERE next_check_at IS NOT NULL;

-- I12: the inputs stay; adjustments are only added, behind those that are there.
CREATE FUNCTION centrale.keep_clock() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
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
  IF OLD.satisfied_on IS NOT NULL AND NEW.satisfied_on IS DISTINCT FROM OLD.satisfied_on THEN
    RAISE EXCEPTION 'a duty is met once' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER clock_immutable BEFORE UPDATE OR DELETE ON centrale.clock FOR EACH ROW EXECUTE FUNCTION centrale.keep_clock();

CREATE TABLE centrale.clock_recalculation (
  id uuid PRIMARY KEY,
  clock_id uuid NOT NULL REFERENCES centrale.clock,
  from_due date NOT NULL,
  to_due date NOT NULL,
  calendar_version int NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX clock_recalculation_of ON centrale.clock_recalculation (clock_id, at);
CREATE TRIGGER clock_recalculation_immutable BEFORE UPDATE OR DELETE ON centrale.clock_recalculation FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- Sent exactly once per threshold and due date, whatever process or outage.
CREATE TABLE centrale.reminder (
  clock_id uuid NOT NULL REFERENCES centrale.clock,
  threshold int NOT NULL,
  due_on date NOT NULL,
  sent_at timestamptz NOT NULL,
  PRIMARY KEY (clock_id, threshold, due_on)
);
CREATE TRIGGER reminder_immutable BEFORE UPDATE OR DELETE ON centrale.reminder FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
`;

/** As the sources have them: id, parameters, and those on which the source is silent. */
const fourPacks: readonly (readonly [string, string, readonly string[]])[] = [

  [
    'ATELIER',
    '{"durationPolicy":"bounded","purposes":["advice"],"adviceRoute":"atelierToBoard","ownInitiative":true,"requestDays":null,"requestFloorDays":null,"responseDays":null,"roll":"nextWorkingDay","invitationDays":null,"agendaIntakeWorkingDays":null,"publicCalendar":false,"attendance":"openToAll","membersRecognised":false,"selfCheck":"required","evidence":"required","minChannels":3,"minNonDigitalChannels":1,"evaluation":"none","yearlyAdviceFrom":[],"legislatureFeedback":false,"externalFacilitator":"optional","reportDays":null,"committeeAnswerWorkingDays":null,"outcomeDays":null,"signalDays":null,"monthsBeforeElection":null,"postWorkingDays":3,"budgetWarnPercent":80,"transversal":true}',
    ['roll', 'minChannels', 'minNonDigitalChannels', 'postWorkingDays'],
  ],
  [
    'WIJK',
    '{"durationPolicy":"continuous","purposes":["dialogue","solutions"],"adviceRoute":null,"ownInitiative":false,"requestDays":null,"requestFloorDays":null,"responseDays":null,"roll":"nextWorkingDay","invitationDays":null,"agendaIntakeWorkingDays":null,"publicCalendar":true,"attendance":"perKind","membersRecognised":false,"selfCheck":"none","evidence":"recommended","minChannels":3,"minNonDigitalChannels":1,"evaluation":"none","yearlyAdviceFrom":[],"legislatureFeedback":false,"externalFacilitator":"expected","reportDays":null,"committeeAnswerWorkingDays":5,"outcomeDays":30,"signalDays":null,"monthsBeforeElection":null,"postWorkingDays":3,"budgetWarnPercent":80,"transversal":false}',
    ['roll', 'minChannels', 'minNonDigitalChannels', 'committeeAnswerWorkingDays', 'outcomeDays'],
  ],
  [
    'MEMO',
    '{"durationPolicy":"bounded","purposes":["memorandum"],"adviceRoute":null,"ownInitiative":false,"requestDays":null,"requestFloorDays":null,"responseDays":null,"roll":"nextWorkingDay","invitationDays":null,"agendaIntakeWorkingDays":null,"publicCalendar":false,"attendance":"teamAndStakeholders","membersRecognised":false,"selfCheck":"none","evidence":"none","minChannels":0,"minNonDigitalChannels":0,"evaluation":"afterCycle","yearlyAdviceFrom":[],"legislatureFeedback":false,"externalFacilitator":"optional","reportDays":null,"committeeAnswerWorkingDays":null,"outcomeDays":null,"signalDays":null,"monthsBeforeElection":3,"postWorkingDays":3,"budgetWarnPercent":80,"transversal":false}',
    ['roll', 'monthsBeforeElection'],
  ],
  [
    'WERKGROEP',
    '{"durationPolicy":"indefinite","purposes":["advice","signals","network"],"adviceRoute":"groupViaContactOfficial","ownInitiative":true,"requestDays":30,"requestFloorDays":14,"responseDays":30,"roll":"nextWorkingDay","invitationDays":21,"agendaIntakeWorkingDays":3,"publicCalendar":true,"attendance":"publicMembersConditional","membersRecognised":true,"selfCheck":"optional","evidence":"recommended","minChannels":0,"minNonDigitalChannels":0,"evaluation":"yearly","yearlyAdviceFrom":["thematic"],"legislatureFeedback":true,"externalFacilitator":"optional","reportDays":14,"committeeAnswerWorkingDays":null,"outcomeDays":null,"signalDays":60,"monthsBeforeElection":null,"postWorkingDays":3,"budgetWarnPercent":80,"transversal":false}',
    ['roll', 'responseDays', 'yearlyAdviceFrom', 'reportDays', 'postWorkingDays', 'budgetWarnPercent', 'signalDays'],
  ],
];
