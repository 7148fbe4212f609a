export const templates = `
CREATE TABLE centrale.trajectory_template (
  id uuid PRIMARY KEY,
  pack_id text NOT NULL CHECK (pack_id IN ('ATELIER','WIJK','MEMO','WERKGROEP')),
  kind text NOT NULL UNIQUE,
  name jsonb NOT NULL,
  content jsonb NOT NULL
);
CREATE TRIGGER trajectory_template_immutable BEFORE UPDATE OR DELETE ON centrale.trajectory_template FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
`;

export const trajectory = `
CREATE TABLE centrale.trajectory (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  body_id uuid,
  template_id uuid NOT NULL REFERENCES centrale.trajectory_template,
  pack_id text NOT NULL,
  pack_version int NOT NULL,
  status text NOT NULL CHECK (status IN ('draft','announced','running','paused','reporting','closed','cancelled')),
  title jsonb NOT NULL,
  question jsonb NOT NULL,
  -- what two questions have in common that are the same one
  question_key text NOT NULL GENERATED ALWAYS AS (
    btrim(regexp_replace(lower(coalesce(question->>'nl', '')), '[^[:alnum:]]+', ' ', 'g')) || '|' ||
    btrim(regexp_replace(lower(coalesce(question->>'fr', '')), '[^[:alnum:]]+', ' ', 'g'))) STORED,
  purpose text NOT NULL CHECK (purpose IN ('advice','signals','network','dialogue','solutions','memorandum')),
  domains text[] NOT NULL CHECK (domains <@ '{mobility,publicSpace,housing,welfare,youth,culture,climate,economy,education,health,safety,participation}'),
  target_groups text[] NOT NULL CHECK (target_groups <@
    '{residents,youth,seniors,newcomers,parents,traders,associations,peopleInPoverty,peopleWithDisability,commuters,visitors,companies}'),
  neighbourhood_id uuid,
  starts_on date,
  ends_on date,
  duration_policy text NOT NULL CHECK (duration_policy IN ('bounded','continuous','indefinite')),
  work_form jsonb NOT NULL,
  composition_note jsonb NOT NULL,
  participation_level text CHECK (participation_level IN ('inform','consult','involve','collaborate','empower')),
  access_level text NOT NULL CHECK (access_level IN ('open','restricted')),
  topic_kind text CHECK (topic_kind IN ('current','future')),
  confidential boolean NOT NULL,
  origin_advice_request_id uuid,
  copied_from uuid REFERENCES centrale.trajectory,
  -- what it said when it was copied: the copy has to say something of its own
  copied_content jsonb,
  cycle int NOT NULL DEFAULT 1 CHECK (cycle > 0),
  version int NOT NULL DEFAULT 1,
  interrupted_reason jsonb,
  created_by uuid NOT NULL REFERENCES centrale.person,
  created_at timestamptz NOT NULL,
  announced_at timestamptz,
  -- day on which it began
  began_on date,
  changed_at timestamptz NOT NULL,
  UNIQUE (id, organisation_id),
  FOREIGN KEY (body_id, organisation_id) REFERENCES centrale.body (id, organisation_id),
  FOREIGN KEY (pack_id, pack_version) REFERENCES centrale.rule_pack (pack_id, version),
  CONSTRAINT trajectory_neighbourhood FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES centrale.neighbourhood (id, organisation_id),
  CONSTRAINT trajectory_period CHECK (ends_on >= starts_on),
  -- I7
  CONSTRAINT trajectory_bounded CHECK (duration_policy <> 'bounded' OR status IN ('draft','cancelled') OR ends_on IS NOT NULL),
  -- R000-10: from the first day to the last
  CONSTRAINT trajectory_open CHECK (pack_id <> 'ATELIER' OR access_level = 'open'),
  CONSTRAINT trajectory_of_body CHECK (pack_id IN ('WIJK','MEMO') OR body_id IS NOT NULL),
  CONSTRAINT trajectory_announced CHECK (status IN ('draft','cancelled') OR pack_id = 'MEMO' OR announced_at IS NOT NULL),
  CONSTRAINT trajectory_confidence CHECK (NOT confidential OR pack_id = 'MEMO')
);
-- R000-05: one trajectory per question
CREATE UNIQUE INDEX trajectory_question ON centrale.trajectory (organisation_id, question_key) WHERE pack_id = 'ATELIER' AND status NOT IN ('draft','cancelled');
CREATE INDEX trajectory_list ON centrale.trajectory (changed_at DESC, id DESC);
CREATE INDEX trajectory_organisation ON centrale.trajectory (organisation_id, changed_at DESC, id DESC);
CREATE INDEX trajectory_status ON centrale.trajectory (status, changed_at DESC, id DESC);
CREATE INDEX trajectory_body ON centrale.trajectory (body_id) WHERE body_id IS NOT NULL;
CREATE INDEX trajectory_plan ON centrale.trajectory (starts_on, id) WHERE starts_on IS NOT NULL;
CREATE INDEX trajectory_pack ON centrale.trajectory (pack_id, pack_version);
CREATE CONSTRAINT TRIGGER trajectory_audited AFTER INSERT OR UPDATE OF status ON centrale.trajectory DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('trajectory', 'id');
`;

export const trajectoryGuards = `
-- What it is stays; what was announced is what people came for. A memorandum leaves confidence only when it is published. (R002-07)
CREATE FUNCTION centrale.keep_trajectory() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.pack_id = 'MEMO' AND NOT NEW.confidential THEN
      RAISE EXCEPTION 'a memorandum begins in confidence' USING ERRCODE = 'check_violation', CONSTRAINT = 'trajectory_confidence';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR NEW.pack_version < OLD.pack_version OR NEW.cycle < OLD.cycle
    OR (NEW.id, NEW.number, NEW.organisation_id, NEW.body_id, NEW.template_id, NEW.pack_id, NEW.duration_policy, NEW.origin_advice_request_id, NEW.copied_from, NEW.copied_content, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.number, OLD.organisation_id, OLD.body_id, OLD.template_id, OLD.pack_id, OLD.duration_policy, OLD.origin_advice_request_id, OLD.copied_from, OLD.copied_content, OLD.created_at) THEN
    RAISE EXCEPTION 'what a trajectory is, is immutable' USING ERRCODE = 'CE006';
  END IF;
  IF OLD.status <> 'draft' AND (NEW.title, NEW.question, NEW.purpose, NEW.work_form, NEW.composition_note, NEW.access_level, NEW.announced_at)
    IS DISTINCT FROM (OLD.title, OLD.question, OLD.purpose, OLD.work_form, OLD.composition_note, OLD.access_level, OLD.announced_at) THEN
    RAISE EXCEPTION 'what was announced is immutable' USING ERRCODE = 'CE006';
  END IF;
  IF OLD.began_on IS NOT NULL AND NEW.began_on IS DISTINCT FROM OLD.began_on THEN
    RAISE EXCEPTION 'a trajectory begins once' USING ERRCODE = 'CE006';
  END IF;
  IF OLD.confidential AND NOT NEW.confidential AND NOT EXISTS (SELECT FROM memorandum m WHERE m.id = NEW.id AND m.status = 'published') THEN
    RAISE EXCEPTION 'a memorandum is public once it is published' USING ERRCODE = 'check_violation', CONSTRAINT = 'trajectory_confidence';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER trajectory_kept BEFORE INSERT OR UPDATE OR DELETE ON centrale.trajectory FOR EACH ROW EXECUTE FUNCTION centrale.keep_trajectory();
`;

export const phase = `
CREATE TABLE centrale.phase (
  id uuid PRIMARY KEY,
  trajectory_id uuid NOT NULL REFERENCES centrale.trajectory,
  cycle int NOT NULL CHECK (cycle > 0),
  no int NOT NULL CHECK (no BETWEEN 1 AND 99),
  kind text NOT NULL CHECK (kind IN (
    'design','call','preparatory','openMeeting','dialogue','workingGroups','deliberation','analysis','kickOff','inspiration','validation','publication','report')),
  name jsonb NOT NULL,
  goal jsonb NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on >= starts_on),
  status text NOT NULL CHECK (status IN ('planned','ready','running','done','skipped')),
  participants_min int CHECK (participants_min > 0),
  participants_max int CHECK (participants_max > 0),
  gates jsonb NOT NULL,
  -- R004-01
  needed_services text[] NOT NULL CHECK (needed_services <@ '{design,facilitate,communicate,mobilise,evaluate}'),
  output_type text NOT NULL CHECK (output_type IN ('none','needsAndPriorities','themes','report','advice','memorandum')),
  output jsonb,
  in_house_reason jsonb,
  -- codes of what its entry asked and was passed with a public reason
  departed text[] NOT NULL DEFAULT '{}',
  skipped_reason jsonb,
  facilitator_organisation_id uuid REFERENCES centrale.organisation,
  facilitator_order_id uuid,
  UNIQUE (trajectory_id, cycle, no),
  UNIQUE (id, trajectory_id),
  CHECK (participants_min <= participants_max),
  CONSTRAINT phase_skipped CHECK (status <> 'skipped' OR skipped_reason IS NOT NULL)
);
CREATE CONSTRAINT TRIGGER phase_audited AFTER INSERT OR UPDATE OF status ON centrale.phase DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('trajectory', 'trajectory_id');

-- Its gates follow from its kind and stay; what is behind keeps its plan.
CREATE FUNCTION centrale.keep_phase() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.status <> 'planned' THEN
      RAISE EXCEPTION 'a phase in which something happened stays' USING ERRCODE = 'CE006';
    END IF;
    RETURN OLD;
  END IF;
  IF (NEW.id, NEW.trajectory_id, NEW.cycle, NEW.kind, NEW.gates) IS DISTINCT FROM (OLD.id, OLD.trajectory_id, OLD.cycle, OLD.kind, OLD.gates) THEN
    RAISE EXCEPTION 'what a phase is, is immutable' USING ERRCODE = 'CE006';
  END IF;
  IF OLD.status IN ('done','skipped') AND (NEW.status, NEW.starts_on, NEW.ends_on, NEW.output) IS DISTINCT FROM (OLD.status, OLD.starts_on, OLD.ends_on, OLD.output) THEN
    RAISE EXCEPTION 'a phase that is behind stays as it was' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER phase_kept BEFORE UPDATE OR DELETE ON centrale.phase FOR EACH ROW EXECUTE FUNCTION centrale.keep_phase();
`;
