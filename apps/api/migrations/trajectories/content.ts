export const content = `
CREATE TABLE centrale.theme (
  id uuid PRIMARY KEY,
  trajectory_id uuid NOT NULL REFERENCES centrale.trajectory,
  phase_id uuid,
  -- the meeting at which it came up; its foreign key comes with the meetings
  meeting_id uuid,
  name jsonb NOT NULL,
  description jsonb NOT NULL,
  kind text NOT NULL CHECK (kind IN ('need','priority','theme')),
  horizon text CHECK (horizon IN ('short','long')),
  priority int CHECK (priority BETWEEN 1 AND 99),
  -- the working group that took it up
  spawned_body_id uuid REFERENCES centrale.body,
  created_at timestamptz NOT NULL,
  UNIQUE (id, trajectory_id),
  FOREIGN KEY (phase_id, trajectory_id) REFERENCES centrale.phase (id, trajectory_id),
  -- R001-03
  CONSTRAINT theme_horizon CHECK (kind = 'theme' OR horizon IS NOT NULL)
);
CREATE INDEX theme_of ON centrale.theme (trajectory_id, priority, created_at, id);
CREATE INDEX theme_meeting ON centrale.theme (meeting_id) WHERE meeting_id IS NOT NULL;
CREATE INDEX theme_body ON centrale.theme (spawned_body_id) WHERE spawned_body_id IS NOT NULL;

CREATE TABLE centrale.activity (
  id uuid PRIMARY KEY,
  trajectory_id uuid NOT NULL REFERENCES centrale.trajectory,
  phase_id uuid,
  kind text NOT NULL CHECK (kind IN ('workshop','survey','focusGroup','walk','interview','futureLab','kickOffDay','stand','event','online')),
  name jsonb NOT NULL,
  audience text NOT NULL CHECK (audience IN ('public','staff','stakeholders','members')),
  on_date date,
  serves_question boolean NOT NULL,
  created_at timestamptz NOT NULL,
  FOREIGN KEY (phase_id, trajectory_id) REFERENCES centrale.phase (id, trajectory_id)
);
CREATE INDEX activity_of ON centrale.activity (trajectory_id, on_date, id);

CREATE TABLE centrale.communication_act (
  id uuid PRIMARY KEY,
  trajectory_id uuid REFERENCES centrale.trajectory,
  body_id uuid REFERENCES centrale.body,
  channel text NOT NULL CHECK (channel IN (
    'website','newsletter','socialMedia','mailing','infoScreen','letterbox','poster','localPress','infoStand','doorToDoor','phone')),
  digital boolean NOT NULL CHECK (digital = (channel IN ('website','newsletter','socialMedia','mailing'))),
  on_date date NOT NULL,
  languages text[] NOT NULL,
  target_groups text[] NOT NULL,
  proof text NOT NULL,
  recorded_by uuid NOT NULL REFERENCES centrale.person,
  recorded_at timestamptz NOT NULL,
  CHECK (num_nonnulls(trajectory_id, body_id) = 1)
);
CREATE INDEX communication_act_of ON centrale.communication_act (trajectory_id, on_date, id) WHERE trajectory_id IS NOT NULL;
CREATE INDEX communication_act_body ON centrale.communication_act (body_id, on_date, id) WHERE body_id IS NOT NULL;

CREATE TABLE centrale.stakeholder (
  id uuid PRIMARY KEY,
  trajectory_id uuid NOT NULL REFERENCES centrale.trajectory,
  name text NOT NULL,
  reason jsonb NOT NULL CHECK (btrim(coalesce(reason->>'nl', '')) <> '' OR btrim(coalesce(reason->>'fr', '')) <> '')
);
CREATE INDEX stakeholder_of ON centrale.stakeholder (trajectory_id, id);
`;

export const contentGuards = `
-- I8: where advice is the only purpose, every activity serves the question. (R000-08)
CREATE FUNCTION centrale.guard_activity() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF NOT NEW.serves_question AND EXISTS (
    SELECT FROM trajectory t JOIN rule_pack p ON p.pack_id = t.pack_id AND p.version = t.pack_version
    WHERE t.id = NEW.trajectory_id AND p.parameters->'purposes' = '["advice"]') THEN
    RAISE EXCEPTION 'an activity serves the question' USING ERRCODE = 'check_violation', CONSTRAINT = 'activity_question';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER activity_guard BEFORE INSERT OR UPDATE ON centrale.activity FOR EACH ROW EXECUTE FUNCTION centrale.guard_activity();

-- A theme that a group took up stays. (I10)
CREATE FUNCTION centrale.keep_theme() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF OLD.spawned_body_id IS NOT NULL AND (TG_OP = 'DELETE' OR NEW.spawned_body_id IS DISTINCT FROM OLD.spawned_body_id) THEN
    RAISE EXCEPTION 'a theme that a group took up stays' USING ERRCODE = 'CE006';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER theme_kept BEFORE UPDATE OR DELETE ON centrale.theme FOR EACH ROW EXECUTE FUNCTION centrale.keep_theme();
`;

export const memorandum = `
CREATE TABLE centrale.memorandum (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL,
  legislature text NOT NULL CHECK (legislature ~ '^[0-9]{4}-[0-9]{4}$'),
  election_on date NOT NULL,
  status text NOT NULL CHECK (status IN ('drafting','validated','embargoed','published','cancelled')),
  parts jsonb NOT NULL,
  version int NOT NULL DEFAULT 1,
  owner_id uuid NOT NULL REFERENCES centrale.person,
  design_team uuid[] NOT NULL DEFAULT '{}',
  embargo_until date,
  validated_on date,
  -- R002-09: the decision of the management team, and who wrote it down: not its owner
  validated_reference text CHECK (btrim(validated_reference) <> ''),
  validated_by uuid REFERENCES centrale.person,
  published_on date,
  url text,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  FOREIGN KEY (id, organisation_id) REFERENCES centrale.trajectory (id, organisation_id),
  -- R002-07: validated, then under embargo, then public
  CONSTRAINT memorandum_steps CHECK ((status NOT IN ('validated','embargoed','published') OR (validated_on IS NOT NULL AND validated_reference IS NOT NULL AND validated_by IS NOT NULL))
    AND (status NOT IN ('embargoed','published') OR embargo_until IS NOT NULL)
    AND (status = 'published') = (published_on IS NOT NULL) AND (published_on IS NULL OR published_on >= embargo_until)),
  CONSTRAINT memorandum_embargo CHECK (embargo_until < election_on)
);
-- R002-08
CREATE UNIQUE INDEX memorandum_once ON centrale.memorandum (organisation_id, legislature) WHERE status <> 'cancelled';
CREATE INDEX memorandum_list ON centrale.memorandum (election_on DESC, id DESC);
CREATE CONSTRAINT TRIGGER memorandum_audited AFTER INSERT OR UPDATE OF status ON centrale.memorandum DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('memorandum', 'id');

-- What was validated is what is published.
CREATE FUNCTION centrale.keep_memorandum() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.organisation_id, NEW.legislature, NEW.election_on, NEW.created_at)
    IS DISTINCT FROM (OLD.id, OLD.organisation_id, OLD.legislature, OLD.election_on, OLD.created_at)
    OR OLD.status IN ('published','cancelled') OR (OLD.status <> 'drafting' AND NEW.parts IS DISTINCT FROM OLD.parts) THEN
    RAISE EXCEPTION 'a memorandum that was validated is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER memorandum_kept BEFORE UPDATE OR DELETE ON centrale.memorandum FOR EACH ROW EXECUTE FUNCTION centrale.keep_memorandum();
`;
