import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Trajectories with their phases, themes and what is done to reach people; memoranda, interest, and new committees that apply. Invariants I7 and I8. */
export class Trajectories1700000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [templates, trajectory, trajectoryGuards, phase, content, contentGuards, memorandum, interest, committee, forgetting, facts]) await db.query(part);
    for (const template of fourTemplates) await db.query('INSERT INTO centrale.trajectory_template (id, pack_id, kind, name, content) VALUES ($1, $2, $3, $4, $5)', [...template]);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const templates = `
CREATE TABLE centrale.trajectory_template (
  id uuid PRIMARY KEY,
  pack_id text NOT NULL CHECK (pack_id IN ('ATELIER','WIJK','MEMO','WERKGROEP')),
  kind text NOT NULL UNIQUE,
  name jsonb NOT NULL,
  content jsonb NOT NULL
);
CREATE TRIGGER trajectory_template_immutable BEFORE UPDATE OR DELETE ON centrale.trajectory_template FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
`;

const trajectory = `
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

const trajectoryGuards = `
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

const phase = `
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

const content = `
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

const contentGuards = `
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

const memorandum = `
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
  published_on date,
  url text,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  FOREIGN KEY (id, organisation_id) REFERENCES centrale.trajectory (id, organisation_id),
  -- R002-07: validated, then under embargo, then public
  CONSTRAINT memorandum_steps CHECK ((status NOT IN ('validated','embargoed','published') OR validated_on IS NOT NULL)
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

const interest = `
-- Who wants to take part. Names and addresses stay here and go when somebody asks.
CREATE TABLE centrale.interest (
  id uuid PRIMARY KEY,
  trajectory_id uuid REFERENCES centrale.trajectory,
  body_id uuid REFERENCES centrale.body,
  theme_id uuid,
  party_id uuid REFERENCES centrale.party,
  name text,
  email text,
  phone text,
  address text,
  language text NOT NULL CHECK (language IN ('nl','fr','en')),
  source text NOT NULL CHECK (source IN ('web','phone','post','desk')),
  status text NOT NULL CHECK (status IN ('pending','confirmed')),
  token_hash bytea UNIQUE CHECK (length(token_hash) = 32),
  registered_at timestamptz NOT NULL,
  registered_by uuid REFERENCES centrale.person,
  confirmed_at timestamptz,
  outcome text CHECK (outcome IN ('invited','attended','contributed','declined','unreachable')),
  outcome_on date,
  erased_at timestamptz,
  FOREIGN KEY (theme_id, trajectory_id) REFERENCES centrale.theme (id, trajectory_id),
  CONSTRAINT interest_of CHECK (num_nonnulls(trajectory_id, body_id) = 1),
  CONSTRAINT interest_outcome CHECK ((outcome IS NULL) = (outcome_on IS NULL)),
  CONSTRAINT interest_confirmed CHECK ((status = 'confirmed') = (confirmed_at IS NOT NULL)),
  -- R000-06: nobody is left without an outcome, not even by being forgotten
  CONSTRAINT interest_erased CHECK ((name IS NULL) = (erased_at IS NOT NULL)
    AND (erased_at IS NULL OR (num_nonnulls(email, phone, address, party_id, token_hash) = 0 AND (status = 'pending' OR outcome IS NOT NULL))))
);
CREATE UNIQUE INDEX interest_once ON centrale.interest (trajectory_id, coalesce(theme_id, '00000000-0000-0000-0000-000000000000'), lower(email)) WHERE email IS NOT NULL;
CREATE INDEX interest_list ON centrale.interest (trajectory_id, registered_at DESC, id DESC) WHERE trajectory_id IS NOT NULL;
CREATE INDEX interest_theme ON centrale.interest (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX interest_body ON centrale.interest (body_id, registered_at DESC, id DESC) WHERE body_id IS NOT NULL;
CREATE CONSTRAINT TRIGGER interest_audited AFTER INSERT OR UPDATE OF status ON centrale.interest DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('interest', 'id');

CREATE FUNCTION centrale.keep_interest() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.erased_at IS NOT NULL OR (NEW.id, NEW.trajectory_id, NEW.body_id, NEW.theme_id, NEW.source)
    IS DISTINCT FROM (OLD.id, OLD.trajectory_id, OLD.body_id, OLD.theme_id, OLD.source) THEN
    RAISE EXCEPTION 'interest that was shown stays known, and erased once it was' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER interest_kept BEFORE UPDATE OR DELETE ON centrale.interest FOR EACH ROW EXECUTE FUNCTION centrale.keep_interest();

-- R002-13: what somebody agreed to when they gave their data; withdrawn at any time by the link in a letter
CREATE TABLE centrale.consent (
  id uuid PRIMARY KEY,
  dossier_type text NOT NULL CHECK (dossier_type IN ('interest','committeeApplication')),
  dossier_id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('privacy','newsletter')),
  given_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  UNIQUE (dossier_type, dossier_id, purpose)
);
CREATE FUNCTION centrale.keep_consent() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.withdrawn_at IS NOT NULL OR (NEW.id, NEW.dossier_type, NEW.dossier_id, NEW.purpose, NEW.given_at, NEW.token_hash)
    IS DISTINCT FROM (OLD.id, OLD.dossier_type, OLD.dossier_id, OLD.purpose, OLD.given_at, OLD.token_hash) THEN
    RAISE EXCEPTION 'consent that was given stays known, and withdrawn once it was' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER consent_kept BEFORE UPDATE OR DELETE ON centrale.consent FOR EACH ROW EXECUTE FUNCTION centrale.keep_consent();
`;

const committee = `
CREATE TABLE centrale.committee_application (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  neighbourhood_id uuid,
  committee_name text NOT NULL CHECK (btrim(committee_name) <> ''),
  contact_name text NOT NULL CHECK (btrim(contact_name) <> ''),
  email text NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  phone text NOT NULL CHECK (btrim(phone) <> ''),
  about text NOT NULL CHECK (btrim(about) <> ''),
  language text NOT NULL CHECK (language IN ('nl','fr','en')),
  status text NOT NULL CHECK (status IN ('received','accepted','refused')),
  received_at timestamptz NOT NULL,
  answered_on date,
  answered_by uuid REFERENCES centrale.person,
  reason text,
  -- the committee in the city's register, once it takes part
  party_id uuid REFERENCES centrale.party,
  CONSTRAINT committee_neighbourhood FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES centrale.neighbourhood (id, organisation_id),
  CHECK ((status = 'received') = (answered_on IS NULL)),
  CHECK (status <> 'refused' OR reason IS NOT NULL)
);
CREATE INDEX committee_application_list ON centrale.committee_application (organisation_id, received_at DESC, id DESC);
CREATE INDEX committee_application_open ON centrale.committee_application (organisation_id) WHERE status = 'received';
CREATE CONSTRAINT TRIGGER committee_application_audited AFTER INSERT OR UPDATE OF status ON centrale.committee_application DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('committeeApplication', 'id');
`;

const forgetting = `
-- Letters to somebody without an account say nothing any more once their data are erased.
CREATE FUNCTION centrale.forget_letters(of_type text, of_id uuid) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE centrale.mail m SET address = 'erased@invalid', params = '{}', subject = CASE WHEN m.subject IS NOT NULL THEN '' END, body = CASE WHEN m.body IS NOT NULL THEN '' END,
    status = CASE m.status WHEN 'queued' THEN 'undelivered' ELSE m.status END, failure = CASE m.status WHEN 'queued' THEN 'erased' ELSE m.failure END
  WHERE m.dossier_type = of_type AND m.dossier_id = of_id AND m.person_id IS NULL
$$;

-- Once it left, a letter keeps neither the link that it brought nor what it said: the link itself is nowhere.
CREATE FUNCTION centrale.forget_visitor_letter() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  NEW.body := '';
  NEW.params := NEW.params - 'link';
  RETURN NEW;
END $$;
CREATE TRIGGER mail_interest_forgotten BEFORE UPDATE OF status ON centrale.mail
  FOR EACH ROW WHEN (NEW.dossier_type IN ('interest','committeeApplication') AND NEW.person_id IS NULL AND NEW.status IN ('sent','shown'))
  EXECUTE FUNCTION centrale.forget_visitor_letter();
CREATE INDEX mail_interest ON centrale.mail (dossier_type, dossier_id) WHERE dossier_type IN ('interest','committeeApplication');
`;

/** What meetings and advice say of a trajectory, from the day on which there are any. */
const facts = `
CREATE FUNCTION centrale.phase_meetings(of_phase uuid, OUT held int, OUT reported int, OUT facilitated boolean)
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  held := 0; reported := 0; facilitated := false;
  IF to_regclass('centrale.meeting') IS NULL THEN
    RETURN;
  END IF;
  SELECT count(*) FILTER (WHERE m.status IN ('held','reportDraft','reportFinal','published')), count(*) FILTER (WHERE m.status = 'published'),
    coalesce(bool_or(m.facilitator_organisation_id IS NOT NULL), false) INTO held, reported, facilitated
  FROM meeting m WHERE m.phase_id = of_phase AND m.status NOT IN ('cancelled','postponed');
END $$;

-- R000-11: an advice of the trajectory with its analysis, justification and recommendations.
CREATE FUNCTION centrale.has_complete_advice(of_trajectory uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  IF to_regclass('centrale.advice_trajectory') IS NULL THEN
    RETURN false;
  END IF;
  RETURN EXISTS (SELECT FROM advice_trajectory l JOIN advice a ON a.id = l.advice_id WHERE l.trajectory_id = of_trajectory AND a.status NOT IN ('draft','withdrawn'));
END $$;

-- Whether a theme can have come up at a meeting: it is one of the same trajectory.
CREATE FUNCTION centrale.is_meeting_of(of_meeting uuid, of_trajectory uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  IF to_regclass('centrale.meeting') IS NULL THEN
    RETURN false;
  END IF;
  RETURN EXISTS (SELECT FROM meeting m WHERE m.id = of_meeting AND m.trajectory_id = of_trajectory);
END $$;

CREATE FUNCTION centrale.is_request_of(of_request uuid, of_body uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  IF to_regclass('centrale.advice_request') IS NULL THEN
    RETURN false;
  END IF;
  RETURN EXISTS (SELECT FROM advice_request r WHERE r.id = of_request AND r.body_id = of_body);
END $$;

-- Aggregates for the evidence: how many of which class came, and in which languages was met.
CREATE FUNCTION centrale.trajectory_presence(of_trajectory uuid, OUT counts jsonb, OUT languages text[])
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  counts := '[]'; languages := '{}';
  IF to_regclass('centrale.attendance') IS NULL THEN
    RETURN;
  END IF;
  SELECT coalesce(jsonb_agg(jsonb_build_object('class', c.class, 'attended', c.attended, 'contributed', 0) ORDER BY c.class), '[]') INTO counts FROM (
    SELECT a.class, sum(a.count)::int AS attended FROM attendance a JOIN meeting m ON m.id = a.meeting_id WHERE m.trajectory_id = of_trajectory GROUP BY a.class) c;
  SELECT coalesce(array_agg(DISTINCT l.language ORDER BY l.language), '{}') INTO languages
  FROM meeting m, unnest(m.languages) AS l (language) WHERE m.trajectory_id = of_trajectory AND m.status IN ('held','reportDraft','reportFinal','published');
END $$;
`;

/** As the library has them: id, rule set, kind, name, content. */
const fourTemplates: readonly (readonly [string, string, string, string, string])[] = [
  ['01900000-0000-7000-8000-000000000001', 'ATELIER', 'adviceTrajectory', '{"nl":"Adviestraject van een strategisch atelier","fr":"Trajet d’avis d’un atelier stratégique"}',
    '{"purpose":"advice","level":"consult","anchor":"start","phases":[{"kind":"design","name":{"nl":"Ontwerp op maat","fr":"Conception sur mesure"},"goal":{"nl":"De vraag, de werkvorm en de samenstelling bepalen.","fr":"Fixer la question, la méthode de travail et la composition."},"starts":{"months":0,"days":0},"ends":{"months":0,"days":20},"gates":[],"neededServices":["design"],"outputType":"none"},{"kind":"call","name":{"nl":"Brede oproep","fr":"Appel large"},"goal":{"nl":"Iedereen laten weten dat het traject openstaat.","fr":"Faire savoir à tous que le trajet est ouvert."},"starts":{"months":0,"days":21},"ends":{"months":0,"days":48},"gates":[],"neededServices":["communicate","mobilise"],"outputType":"none"},{"kind":"dialogue","name":{"nl":"Dialoog","fr":"Dialogue"},"goal":{"nl":"Ervaringen en standpunten verzamelen.","fr":"Rassembler les expériences et les points de vue."},"starts":{"months":0,"days":49},"ends":{"months":0,"days":90},"gates":[{"type":"channelsUsed","at":"entry"}],"neededServices":["facilitate"],"outputType":"report"},{"kind":"deliberation","name":{"nl":"Beraad","fr":"Délibération"},"goal":{"nl":"Argumenten afwegen en aanbevelingen schrijven.","fr":"Peser les arguments et rédiger les recommandations."},"starts":{"months":0,"days":91},"ends":{"months":0,"days":118},"gates":[],"neededServices":[],"outputType":"advice"},{"kind":"report","name":{"nl":"Verslag en advies","fr":"Rapport et avis"},"goal":{"nl":"Een gemotiveerd en begrijpbaar advies vastleggen.","fr":"Établir un avis motivé et compréhensible."},"starts":{"months":0,"days":119},"ends":{"months":0,"days":139},"gates":[],"neededServices":[],"outputType":"report"}]}'],
  ['01900000-0000-7000-8000-000000000002', 'WIJK', 'citizenCycle', '{"nl":"Burgerontmoetingen in de wijk","fr":"Rencontres citoyennes dans le quartier"}',
    '{"purpose":"dialogue","level":"collaborate","anchor":"start","phases":[{"kind":"preparatory","name":{"nl":"Voorbereidende vergadering","fr":"Réunion préparatoire"},"goal":{"nl":"De beleving, de noden en de prioriteiten van de wijk in kaart brengen.","fr":"Recueillir le vécu, les besoins et les priorités du quartier."},"starts":{"months":0,"days":0},"ends":{"months":0,"days":27},"gates":[{"type":"facilitatorAssigned","at":"entry"},{"type":"meetingHeld","at":"exit"}],"neededServices":["facilitate","mobilise"],"outputType":"needsAndPriorities"},{"kind":"openMeeting","name":{"nl":"Burgerontmoeting","fr":"Rencontre citoyenne"},"goal":{"nl":"Samen met de verkozenen oplossingen zoeken.","fr":"Chercher des solutions avec les élus."},"starts":{"months":0,"days":28},"ends":{"months":0,"days":55},"gates":[{"type":"needsListed","at":"entry"},{"type":"facilitatorAssigned","at":"entry"},{"type":"meetingHeld","at":"exit"},{"type":"reportPublished","at":"exit"}],"neededServices":["facilitate","communicate"],"outputType":"themes"},{"kind":"workingGroups","name":{"nl":"Werkgroepen","fr":"Groupes de travail"},"goal":{"nl":"Per thema oplossingen op lange termijn uitwerken.","fr":"Élaborer par thème des solutions à long terme."},"starts":{"months":0,"days":56},"ends":{"months":0,"days":238},"gates":[],"neededServices":["facilitate"],"outputType":"report"}]}'],
  ['01900000-0000-7000-8000-000000000003', 'MEMO', 'memorandum', '{"nl":"Ambtelijk memorandum","fr":"Mémorandum administratif"}',
    '{"purpose":"memorandum","level":"collaborate","anchor":"election","phases":[{"kind":"design","name":{"nl":"Ontwerp van het traject","fr":"Conception du trajet"},"goal":{"nl":"Met het managementteam bepalen hoe het memorandum tot stand komt.","fr":"Définir avec l’équipe de direction comment le mémorandum verra le jour."},"starts":{"months":-19,"days":0},"ends":{"months":-17,"days":-1},"gates":[],"neededServices":["design"],"outputType":"none"},{"kind":"analysis","name":{"nl":"Omgevingsanalyse","fr":"Analyse de l’environnement"},"goal":{"nl":"Cijfers en gesprekken met stakeholders.","fr":"Des chiffres et des entretiens avec les parties prenantes."},"starts":{"months":-19,"days":0},"ends":{"months":-13,"days":-1},"gates":[],"neededServices":["facilitate"],"outputType":"report"},{"kind":"kickOff","name":{"nl":"Kick-off met alle medewerkers","fr":"Lancement avec tout le personnel"},"goal":{"nl":"Een denkdag met de hele organisatie.","fr":"Une journée de réflexion avec toute l’organisation."},"starts":{"months":-12,"days":0},"ends":{"months":-11,"days":-1},"gates":[],"neededServices":["facilitate"],"outputType":"none"},{"kind":"inspiration","name":{"nl":"Inspiratie en keuzes","fr":"Inspiration et choix"},"goal":{"nl":"Een wenselijke toekomst en de keuzes die eruit volgen.","fr":"Un avenir souhaitable et les choix qui en découlent."},"starts":{"months":-11,"days":0},"ends":{"months":-6,"days":-1},"gates":[],"neededServices":["facilitate"],"outputType":"none"},{"kind":"validation","name":{"nl":"Validatie","fr":"Validation"},"goal":{"nl":"Het managementteam keurt de tekst goed.","fr":"L’équipe de direction valide le texte."},"starts":{"months":-6,"days":0},"ends":{"months":-4,"days":-1},"gates":[],"neededServices":[],"outputType":"memorandum"},{"kind":"publication","name":{"nl":"Publicatie","fr":"Publication"},"goal":{"nl":"Iedereen krijgt het memorandum tegelijk.","fr":"Tout le monde reçoit le mémorandum en même temps."},"starts":{"months":-4,"days":0},"ends":{"months":-3,"days":0},"gates":[],"neededServices":[],"outputType":"memorandum"}]}'],
  ['01900000-0000-7000-8000-000000000004', 'WERKGROEP', 'groupAdvice', '{"nl":"Advies van een werkgroep","fr":"Avis d’un groupe de travail"}',
    '{"purpose":"advice","level":"consult","anchor":"start","phases":[{"kind":"design","name":{"nl":"Voorbereiding","fr":"Préparation"},"goal":{"nl":"De vraag afbakenen en documenten verzamelen.","fr":"Cerner la question et rassembler les documents."},"starts":{"months":0,"days":0},"ends":{"months":0,"days":13},"gates":[],"neededServices":[],"outputType":"none"},{"kind":"dialogue","name":{"nl":"Gesprek in de werkgroep","fr":"Échanges au sein du groupe"},"goal":{"nl":"Signalen en standpunten bespreken.","fr":"Discuter des signaux et des points de vue."},"starts":{"months":0,"days":14},"ends":{"months":0,"days":48},"gates":[{"type":"channelsUsed","at":"entry"}],"neededServices":[],"outputType":"report"},{"kind":"report","name":{"nl":"Advies","fr":"Avis"},"goal":{"nl":"Het advies opstellen en bezorgen.","fr":"Rédiger et remettre l’avis."},"starts":{"months":0,"days":49},"ends":{"months":0,"days":69},"gates":[],"neededServices":[],"outputType":"advice"}]}'],
];
