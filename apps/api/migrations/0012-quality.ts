import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What holds a body to account: its sheet under the general framework, insurance, evaluations and feedback. */
export class Quality1700000000013 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [frameworks, sheets, binding, insurance, evaluations]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const frameworks = `
-- The framework of a city in versions, as its council decided on them: what no sheet may go below. (R003-36)
CREATE TABLE centrale.general_framework (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  version int NOT NULL CHECK (version > 0),
  status text NOT NULL CHECK (status IN ('active','superseded')),
  council_decision text NOT NULL CHECK (btrim(council_decision) <> ''),
  decided_on date NOT NULL,
  floors jsonb NOT NULL,
  adopted_by uuid NOT NULL REFERENCES centrale.person,
  adopted_at timestamptz NOT NULL,
  UNIQUE (organisation_id, version),
  UNIQUE (id, organisation_id)
);
CREATE UNIQUE INDEX general_framework_one_active ON centrale.general_framework (organisation_id) WHERE status = 'active';

CREATE FUNCTION centrale.keep_framework() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.status <> 'active'
    OR (NEW.id, NEW.organisation_id, NEW.version, NEW.council_decision, NEW.decided_on, NEW.floors) IS DISTINCT FROM
       (OLD.id, OLD.organisation_id, OLD.version, OLD.council_decision, OLD.decided_on, OLD.floors) THEN
    RAISE EXCEPTION 'a general framework is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER general_framework_immutable BEFORE UPDATE OR DELETE ON centrale.general_framework FOR EACH ROW EXECUTE FUNCTION centrale.keep_framework();
CREATE CONSTRAINT TRIGGER general_framework_audited AFTER INSERT OR UPDATE OF status ON centrale.general_framework DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('generalFramework', 'id');
`;

const sheets = `
CREATE TABLE centrale.sheet (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  body_id uuid NOT NULL,
  version int NOT NULL CHECK (version > 0),
  status text NOT NULL CHECK (status IN ('draft','conformityOk','submitted','approved','returned','published','superseded','repealed')),
  -- ten chapters
  content jsonb NOT NULL,
  -- counts the saves
  revision int NOT NULL CHECK (revision > 0),
  framework_id uuid,
  submitted_at timestamptz,
  returned_reason text,
  decision_on date,
  decision_reference text,
  published_on date,
  published_url text,
  repealed_on date,
  repeal_reference text,
  repeal_reason text,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  UNIQUE (body_id, version),
  FOREIGN KEY (body_id, organisation_id) REFERENCES centrale.body (id, organisation_id),
  FOREIGN KEY (framework_id, organisation_id) REFERENCES centrale.general_framework (id, organisation_id),
  -- R003-01: it follows a framework and goes to the college, whose decision has a date and a number
  CONSTRAINT sheet_framework CHECK (status IN ('draft','conformityOk','returned') OR (framework_id IS NOT NULL AND submitted_at IS NOT NULL)),
  CONSTRAINT sheet_decided CHECK (status NOT IN ('approved','published','superseded','repealed')
    OR (decision_on IS NOT NULL AND btrim(coalesce(decision_reference, '')) <> '')),
  -- R003-10, R003-19, R003-21
  CONSTRAINT sheet_general CHECK (status IN ('draft','conformityOk','returned')
    OR (centrale.is_written(content->'general'->'name') AND content->'general'->>'domain' IS NOT NULL)),
  CONSTRAINT sheet_group_type CHECK (status IN ('draft','conformityOk','returned') OR content->'working'->>'groupType' IS NOT NULL),
  CONSTRAINT sheet_on_request CHECK (status IN ('draft','conformityOk','returned') OR content->'advice'->'onRequest' = 'true'::jsonb),
  -- R003-38
  CONSTRAINT sheet_published CHECK (status NOT IN ('published','superseded','repealed') OR (published_url IS NOT NULL AND published_on >= decision_on)),
  CONSTRAINT sheet_returned CHECK (status <> 'returned' OR returned_reason IS NOT NULL),
  CONSTRAINT sheet_repealed CHECK ((status = 'repealed') = (repealed_on IS NOT NULL AND repeal_reference IS NOT NULL AND repeal_reason IS NOT NULL))
);
CREATE UNIQUE INDEX sheet_one_pending ON centrale.sheet (body_id) WHERE status IN ('draft','conformityOk','returned','submitted','approved');
CREATE UNIQUE INDEX sheet_one_published ON centrale.sheet (body_id) WHERE status = 'published';
CREATE INDEX sheet_list ON centrale.sheet (changed_at DESC, id DESC);
CREATE INDEX sheet_of ON centrale.sheet (body_id, version DESC);

-- What the college reads is what it decides on, and what it decided stays.
CREATE FUNCTION centrale.keep_sheet() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.body_id, NEW.version, NEW.created_at) IS DISTINCT FROM (OLD.id, OLD.body_id, OLD.version, OLD.created_at) THEN
    RAISE EXCEPTION 'a version of a sheet stays' USING ERRCODE = 'CE006';
  END IF;
  IF OLD.status NOT IN ('draft','conformityOk','returned') AND (NEW.content, NEW.framework_id) IS DISTINCT FROM (OLD.content, OLD.framework_id) THEN
    RAISE EXCEPTION 'a sheet that went to the college is immutable' USING ERRCODE = 'CE006';
  END IF;
  IF OLD.decision_on IS NOT NULL AND (NEW.decision_on, NEW.decision_reference) IS DISTINCT FROM (OLD.decision_on, OLD.decision_reference)
    OR OLD.published_on IS NOT NULL AND (NEW.published_on, NEW.published_url) IS DISTINCT FROM (OLD.published_on, OLD.published_url) THEN
    RAISE EXCEPTION 'what was decided and published stays' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER sheet_kept BEFORE UPDATE OR DELETE ON centrale.sheet FOR EACH ROW EXECUTE FUNCTION centrale.keep_sheet();
CREATE CONSTRAINT TRIGGER sheet_audited AFTER INSERT OR UPDATE OF status ON centrale.sheet DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('sheet', 'id');
`;

const binding = `
-- What binds a body: its rules, and the sheet that the college approved and the city published. The strictest of both counts: a request leaves
-- the body the longer time, the city answers in the shorter, and an invitation leaves earlier. (R003-01, R003-20, R003-36)
CREATE FUNCTION centrale.binding_parameters(of_pack text, of_version int, of_body uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT p.parameters || coalesce((
    SELECT jsonb_build_object(
      'ownInitiative', (p.parameters ->> 'ownInitiative')::boolean AND coalesce((s.content #>> '{advice,ownInitiative}')::boolean, true),
      'requestDays', greatest((p.parameters ->> 'requestDays')::int, (s.content #>> '{advice,requestDays}')::int),
      'requestFloorDays', greatest((p.parameters ->> 'requestFloorDays')::int, (s.content #>> '{advice,urgentDays}')::int),
      'responseDays', least((p.parameters ->> 'responseDays')::int, (s.content #>> '{advice,answerDays}')::int),
      'invitationDays', greatest((p.parameters ->> 'invitationDays')::int, (s.content #>> '{contact,invitationDays}')::int))
    FROM sheet s WHERE s.body_id = of_body AND s.status = 'published'), '{}')
  FROM rule_pack p WHERE p.pack_id = of_pack AND p.version = of_version
$$;
`;

const insurance = `
-- What the city confirms that it insures for a body, from a day on: the last one that has begun holds. (R003-33)
CREATE TABLE centrale.insurance_cover (
  id uuid PRIMARY KEY,
  body_id uuid NOT NULL REFERENCES centrale.body,
  kinds text[] NOT NULL CHECK (kinds <@ '{liability,legalAid,bodilyInjury}'),
  from_on date NOT NULL,
  to_on date CHECK (to_on >= from_on),
  confirmed_by uuid NOT NULL REFERENCES centrale.person,
  confirmed_at timestamptz NOT NULL
);
CREATE INDEX insurance_cover_of ON centrale.insurance_cover (body_id, from_on, confirmed_at);
CREATE TRIGGER insurance_cover_immutable BEFORE UPDATE OR DELETE ON centrale.insurance_cover FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
`;

const evaluations = `
CREATE TABLE centrale.evaluation (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  body_id uuid REFERENCES centrale.body,
  trajectory_id uuid,
  provider_id uuid REFERENCES centrale.provider,
  -- the calendar year that a body's evaluation is about (R003-34)
  year int CHECK (year BETWEEN 2000 AND 2199),
  criteria jsonb NOT NULL,
  actions jsonb NOT NULL,
  done_on date NOT NULL,
  recorded_by uuid NOT NULL REFERENCES centrale.person,
  recorded_at timestamptz NOT NULL,
  CHECK (num_nonnulls(body_id, trajectory_id) = 1),
  CHECK ((body_id IS NULL) = (year IS NULL)),
  CHECK (provider_id IS NULL OR trajectory_id IS NOT NULL)
);
CREATE UNIQUE INDEX evaluation_once ON centrale.evaluation (body_id, year) WHERE body_id IS NOT NULL;
CREATE INDEX evaluation_list ON centrale.evaluation (organisation_id, done_on DESC, id DESC);
CREATE INDEX evaluation_trajectory ON centrale.evaluation (trajectory_id, done_on DESC) WHERE trajectory_id IS NOT NULL;

-- A judgement stays; of what was to be done, only that it was done is added.
CREATE FUNCTION centrale.keep_evaluation() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.organisation_id, NEW.body_id, NEW.trajectory_id, NEW.provider_id, NEW.year, NEW.criteria, NEW.done_on, NEW.recorded_at)
    IS DISTINCT FROM (OLD.id, OLD.organisation_id, OLD.body_id, OLD.trajectory_id, OLD.provider_id, OLD.year, OLD.criteria, OLD.done_on, OLD.recorded_at)
    OR jsonb_array_length(NEW.actions) <> jsonb_array_length(OLD.actions) OR EXISTS (
      SELECT FROM jsonb_array_elements(OLD.actions) WITH ORDINALITY AS o (entry, at)
      WHERE (NEW.actions -> (o.at::int - 1)) - 'doneOn' IS DISTINCT FROM o.entry - 'doneOn'
        OR (o.entry->>'doneOn' IS NOT NULL AND NEW.actions -> (o.at::int - 1) IS DISTINCT FROM o.entry)) THEN
    RAISE EXCEPTION 'an evaluation is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER evaluation_kept BEFORE UPDATE OR DELETE ON centrale.evaluation FOR EACH ROW EXECUTE FUNCTION centrale.keep_evaluation();

-- What a council committee heard of a body, once per term of office. (R003-37)
CREATE TABLE centrale.council_feedback (
  body_id uuid NOT NULL REFERENCES centrale.body,
  legislature text NOT NULL CHECK (legislature ~ '^[0-9]{4}-[0-9]{4}$'),
  planned_on date,
  given_on date,
  reference text,
  PRIMARY KEY (body_id, legislature),
  CHECK (planned_on IS NOT NULL OR given_on IS NOT NULL)
);
CREATE FUNCTION centrale.keep_feedback() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.given_on IS NOT NULL OR (NEW.body_id, NEW.legislature) IS DISTINCT FROM (OLD.body_id, OLD.legislature) THEN
    RAISE EXCEPTION 'feedback is given once' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER council_feedback_kept BEFORE UPDATE OR DELETE ON centrale.council_feedback FOR EACH ROW EXECUTE FUNCTION centrale.keep_feedback();
`;
