import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Requests, advice, self-checks, deliveries, answers and their follow-up, with invariants I1 to I5 of trajectories. */
export class Advice1700000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [questions, requests, requestGuards, advices, checks, authors, adviceGuards, responses, responseGuards, yearly]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

/** What guards of this file ask, each the twin of a rule. */
const questions = `
-- Whether a body works under a strategic atelier, however far below it.
CREATE FUNCTION centrale.under_atelier(of_body uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  WITH RECURSIVE above AS (
    SELECT p.id, p.parent_id, p.kind FROM body b JOIN body p ON p.id = b.parent_id WHERE b.id = of_body
    UNION
    SELECT p.id, p.parent_id, p.kind FROM above a JOIN body p ON p.id = a.parent_id
  )
  SELECT EXISTS (SELECT FROM above WHERE kind = 'strategicAtelier')
$$;

-- Who brings advice to the city by each route: sendersOf and refuseSender have the same table. (R000-16, R000-17, I2)
CREATE FUNCTION centrale.advises(of_body uuid, by_route text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT coalesce((
    SELECT CASE by_route
      WHEN 'atelierToBoard' THEN b.kind = 'strategicAtelier'
      WHEN 'groupViaContactOfficial' THEN b.kind IN ('workingGroup', 'advisoryBody')
      ELSE false END AND NOT centrale.under_atelier(b.id)
    FROM body b WHERE b.id = of_body), false)
$$;

CREATE FUNCTION centrale.pack_parameter(of_pack text, of_version int, parameter text) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT p.parameters -> parameter FROM rule_pack p WHERE p.pack_id = of_pack AND p.version = of_version
$$;

-- Whether somebody holds one of the roles in an organisation today.
CREATE FUNCTION centrale.has_role(person uuid, organisation uuid, wanted text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM membership m WHERE m.person_id = person AND m.organisation_id = organisation AND m.role = ANY (wanted)
      AND m.starts_on <= centrale.today() AND (m.ends_on IS NULL OR m.ends_on > centrale.today()))
$$;

-- Whether a party belongs to a class of people that influences no advice, on a day: influencingClasses of the rules. (R000-13, I3)
CREATE FUNCTION centrale.influences(of_party uuid, on_day date) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM party_class c WHERE c.party_id = of_party AND c.class IN ('official', 'staff', 'board', 'elected', 'facilitator')
      AND c.from_on <= on_day AND (c.to_on IS NULL OR c.to_on >= on_day))
$$;

-- Whether somebody has one of the functions in a body today, as themselves or in another's place, without being of the city.
CREATE FUNCTION centrale.belongs(person uuid, of_body uuid, functions text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM body_membership m JOIN party p ON p.id = m.party_id
    WHERE m.body_id = of_body AND p.person_id = person AND m.function = ANY (functions)
      AND m.from_on <= centrale.today() AND (m.to_on IS NULL OR m.to_on >= centrale.today())
      AND NOT centrale.influences(p.id, centrale.today()))
$$;
`;

const requests = `
CREATE TABLE centrale.advice_request (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  body_id uuid NOT NULL REFERENCES centrale.body,
  trajectory_id uuid,
  pack_id text NOT NULL,
  pack_version int NOT NULL,
  status text NOT NULL CHECK (status IN ('draft','issued','answered','withdrawn')),
  subject jsonb NOT NULL,
  question jsonb NOT NULL,
  version int NOT NULL DEFAULT 1,
  started_by uuid NOT NULL REFERENCES centrale.person,
  started_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  issuer_id uuid REFERENCES centrale.person,
  issued_at timestamptz,
  received_on date,
  -- of the rules under which it was issued; null where they name no term
  days int,
  floor_days int,
  shortened_days int,
  shorten_motivation jsonb,
  decision_on date,
  decision_ref text,
  ended_reason text,
  FOREIGN KEY (pack_id, pack_version) REFERENCES centrale.rule_pack (pack_id, version),
  CONSTRAINT advice_request_issued CHECK (status NOT IN ('issued','answered') OR (issuer_id IS NOT NULL AND issued_at IS NOT NULL AND received_on IS NOT NULL)),
  -- I4, R003-29: exceptional, motivated, and not below the floor
  CONSTRAINT advice_request_shortened CHECK (shortened_days IS NULL OR (
    days IS NOT NULL AND shortened_days >= coalesce(floor_days, days) AND shortened_days < days AND shorten_motivation IS NOT NULL AND centrale.is_written(shorten_motivation)))
);
CREATE INDEX advice_request_list ON centrale.advice_request (changed_at DESC, id DESC);
CREATE INDEX advice_request_organisation ON centrale.advice_request (organisation_id, changed_at DESC, id DESC);
CREATE INDEX advice_request_body ON centrale.advice_request (body_id, status);
CREATE INDEX advice_request_trajectory ON centrale.advice_request (trajectory_id) WHERE trajectory_id IS NOT NULL;
CREATE CONSTRAINT TRIGGER advice_request_audited AFTER INSERT OR UPDATE OF status ON centrale.advice_request DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('adviceRequest', 'id');

CREATE TABLE centrale.request_extension (
  id uuid PRIMARY KEY,
  request_id uuid NOT NULL REFERENCES centrale.advice_request,
  to_days int NOT NULL CHECK (to_days > 0),
  motivation jsonb NOT NULL CHECK (centrale.is_written(motivation)),
  proposed_side text NOT NULL CHECK (proposed_side IN ('city','body')),
  proposed_by uuid NOT NULL REFERENCES centrale.person,
  proposed_on date NOT NULL,
  answered_side text CHECK (answered_side IN ('city','body')),
  answered_by uuid REFERENCES centrale.person,
  answered_on date,
  status text NOT NULL CHECK (status IN ('proposed','extended','refused')),
  CHECK ((status = 'proposed') = (answered_by IS NULL) AND (answered_by IS NULL) = (answered_side IS NULL) AND (answered_by IS NULL) = (answered_on IS NULL)),
  -- I4, R003-30: two sides, two people, the second after the first
  CONSTRAINT request_extension_agreed CHECK (answered_by IS NULL OR (answered_side <> proposed_side AND answered_by <> proposed_by AND answered_on >= proposed_on))
);
CREATE UNIQUE INDEX request_extension_one_pending ON centrale.request_extension (request_id) WHERE status = 'proposed';
CREATE INDEX request_extension_of ON centrale.request_extension (request_id, proposed_on, id);
CREATE CONSTRAINT TRIGGER request_extension_audited AFTER INSERT OR UPDATE OF status ON centrale.request_extension DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('adviceRequest', 'request_id');
`;

const requestGuards = `
-- What was asked stays as it was asked; who asks is of the city, whom they ask is who advises, and the term is that of the rules. (R000-16, R003-27, R003-28, I4)
CREATE FUNCTION centrale.guard_advice_request() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a request for advice is not removed' USING ERRCODE = 'CE006';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.status <> 'draft' AND (NEW.number, NEW.organisation_id, NEW.body_id, NEW.trajectory_id, NEW.pack_id, NEW.pack_version, NEW.subject, NEW.question,
      NEW.issuer_id, NEW.issued_at, NEW.received_on, NEW.days, NEW.floor_days, NEW.shortened_days, NEW.shorten_motivation)
    IS DISTINCT FROM (OLD.number, OLD.organisation_id, OLD.body_id, OLD.trajectory_id, OLD.pack_id, OLD.pack_version, OLD.subject, OLD.question,
      OLD.issuer_id, OLD.issued_at, OLD.received_on, OLD.days, OLD.floor_days, OLD.shortened_days, OLD.shorten_motivation) THEN
    RAISE EXCEPTION 'a request that was issued is immutable' USING ERRCODE = 'CE006';
  END IF;
  IF NEW.status = 'issued' AND (TG_OP = 'INSERT' OR OLD.status = 'draft') THEN
    IF NOT centrale.has_role(NEW.issuer_id, NEW.organisation_id, ARRAY['board', 'secretariat']) THEN
      RAISE EXCEPTION 'only the city issues a request' USING ERRCODE = 'CE027', CONSTRAINT = 'advice_request_city';
    END IF;
    IF NOT centrale.advises(NEW.body_id, centrale.pack_parameter(NEW.pack_id, NEW.pack_version, 'adviceRoute') #>> '{}') THEN
      RAISE EXCEPTION 'this body is not who advises' USING ERRCODE = 'CE016', CONSTRAINT = 'advice_request_addressee';
    END IF;
    IF NEW.days IS DISTINCT FROM (centrale.pack_parameter(NEW.pack_id, NEW.pack_version, 'requestDays') #>> '{}')::int
      OR NEW.floor_days IS DISTINCT FROM (centrale.pack_parameter(NEW.pack_id, NEW.pack_version, 'requestFloorDays') #>> '{}')::int THEN
      RAISE EXCEPTION 'the term of a request is that of its rules' USING ERRCODE = 'CE028', CONSTRAINT = 'advice_request_term';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER advice_request_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.advice_request FOR EACH ROW EXECUTE FUNCTION centrale.guard_advice_request();

-- Each side is spoken for by its own people, and an answer is given once. (R003-30, I4)
CREATE FUNCTION centrale.guard_request_extension() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE
  asked advice_request;
  speaker uuid := CASE TG_OP WHEN 'INSERT' THEN NEW.proposed_by ELSE NEW.answered_by END;
  side text := CASE TG_OP WHEN 'INSERT' THEN NEW.proposed_side ELSE NEW.answered_side END;
BEGIN
  IF TG_OP = 'UPDATE' AND (OLD.status <> 'proposed' OR (NEW.id, NEW.request_id, NEW.to_days, NEW.motivation, NEW.proposed_side, NEW.proposed_by, NEW.proposed_on)
    IS DISTINCT FROM (OLD.id, OLD.request_id, OLD.to_days, OLD.motivation, OLD.proposed_side, OLD.proposed_by, OLD.proposed_on)) THEN
    RAISE EXCEPTION 'a proposal is answered once and never rewritten' USING ERRCODE = 'CE006';
  END IF;
  IF TG_OP = 'INSERT' AND NEW.status <> 'proposed' THEN
    RAISE EXCEPTION 'an extension begins as a proposal' USING ERRCODE = 'CE030', CONSTRAINT = 'request_extension_sides';
  END IF;
  SELECT r.* INTO STRICT asked FROM advice_request r WHERE r.id = NEW.request_id;
  IF NOT (CASE side
    WHEN 'city' THEN centrale.has_role(speaker, asked.organisation_id, ARRAY['board', 'secretariat'])
    ELSE centrale.belongs(speaker, asked.body_id, ARRAY['chair', 'lead', 'member']) END) THEN
    RAISE EXCEPTION 'nobody of this side speaks here' USING ERRCODE = 'CE030', CONSTRAINT = 'request_extension_sides';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER request_extension_guard BEFORE INSERT OR UPDATE ON centrale.request_extension FOR EACH ROW EXECUTE FUNCTION centrale.guard_request_extension();
`;

const advices = `
CREATE TABLE centrale.advice (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  body_id uuid NOT NULL REFERENCES centrale.body,
  pack_id text NOT NULL,
  pack_version int NOT NULL,
  -- I2: what kind of body gives it; that it fits the route of its rules is guarded below
  sender_type text NOT NULL CHECK (sender_type IN ('strategicAtelier','advisoryBody','workingGroup')),
  request_id uuid REFERENCES centrale.advice_request,
  -- R000-01
  origin text NOT NULL CHECK (origin IN ('request','ownInitiative')),
  status text NOT NULL CHECK (status IN ('draft','complete','selfChecked','adopted','sent','received','answered','followUpClosed','withdrawn')),
  title jsonb NOT NULL,
  analysis jsonb NOT NULL,
  justification jsonb NOT NULL,
  -- of all that was written, recommendations and the rest included
  text_hash text NOT NULL CHECK (text_hash ~ '^[0-9a-f]{64}$'),
  version int NOT NULL DEFAULT 1,
  edited_by uuid NOT NULL REFERENCES centrale.person,
  vote jsonb,
  no_trajectory_reason jsonb,
  started_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  adopted_on date,
  ended_reason text,
  FOREIGN KEY (pack_id, pack_version) REFERENCES centrale.rule_pack (pack_id, version),
  CONSTRAINT advice_origin CHECK ((origin = 'request') = (request_id IS NOT NULL)),
  CHECK (status NOT IN ('adopted','sent','received','answered','followUpClosed') OR adopted_on IS NOT NULL)
);
CREATE UNIQUE INDEX advice_of_request ON centrale.advice (request_id) WHERE status <> 'withdrawn';
CREATE INDEX advice_list ON centrale.advice (changed_at DESC, id DESC);
CREATE INDEX advice_organisation ON centrale.advice (organisation_id, changed_at DESC, id DESC);
CREATE INDEX advice_body ON centrale.advice (body_id, status);
CREATE CONSTRAINT TRIGGER advice_audited AFTER INSERT OR UPDATE OF status ON centrale.advice DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('advice', 'id');

-- R003-25: the fixed template, part by part
CREATE TABLE centrale.recommendation (
  id uuid PRIMARY KEY,
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  no int NOT NULL CHECK (no > 0),
  text jsonb NOT NULL,
  UNIQUE (advice_id, no),
  UNIQUE (id, advice_id)
);
CREATE TABLE centrale.minority_position (
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  no int NOT NULL CHECK (no > 0),
  text jsonb NOT NULL,
  supporters int CHECK (supporters > 0),
  PRIMARY KEY (advice_id, no)
);
CREATE TABLE centrale.advice_trajectory (
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  trajectory_id uuid NOT NULL,
  no int NOT NULL CHECK (no > 0),
  sub_theme jsonb NOT NULL,
  PRIMARY KEY (advice_id, trajectory_id)
);
CREATE INDEX advice_trajectory_of ON centrale.advice_trajectory (trajectory_id);
`;

const checks = `
CREATE TABLE centrale.expertise_note (
  id uuid PRIMARY KEY,
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  person_id uuid NOT NULL REFERENCES centrale.person,
  class text NOT NULL CHECK (class IN ('board','elected','official','expert','facilitator')),
  text text NOT NULL CHECK (length(text) > 2),
  attachment_id uuid REFERENCES centrale.attachment,
  at timestamptz NOT NULL
);
CREATE INDEX expertise_note_of ON centrale.expertise_note (advice_id, at, id);
CREATE TRIGGER expertise_note_immutable BEFORE UPDATE OR DELETE ON centrale.expertise_note FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- R000-18: a signed snapshot, of the text and of the judgement
CREATE TABLE centrale.self_check (
  id uuid PRIMARY KEY,
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  content jsonb NOT NULL,
  note_ids uuid[] NOT NULL DEFAULT '{}',
  outcome text NOT NULL CHECK (outcome IN ('pass','passWithRemarks','fail')),
  text_hash text NOT NULL CHECK (text_hash ~ '^[0-9a-f]{64}$'),
  signed_by uuid NOT NULL REFERENCES centrale.person,
  signed_at timestamptz NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
);
CREATE INDEX self_check_of ON centrale.self_check (advice_id, signed_at DESC, id DESC);
CREATE TRIGGER self_check_immutable BEFORE UPDATE OR DELETE ON centrale.self_check FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

CREATE TABLE centrale.advice_delivery (
  advice_id uuid PRIMARY KEY REFERENCES centrale.advice,
  -- R003-23: in writing, dated, to somebody, with proof
  channel text NOT NULL CHECK (channel IN ('email','post')),
  sent_on date NOT NULL,
  received_on date NOT NULL CHECK (received_on >= sent_on),
  to_whom text NOT NULL CHECK (length(btrim(to_whom)) > 0),
  proof text NOT NULL CHECK (length(btrim(proof)) > 2),
  attachment_id uuid REFERENCES centrale.attachment,
  registered_by uuid NOT NULL REFERENCES centrale.person,
  registered_at timestamptz NOT NULL
);
CREATE INDEX advice_delivery_sent ON centrale.advice_delivery (sent_on);
`;

const authors = `
-- I3: who writes is a member, and neither of the city nor paid to guide, by the register and by their role.
CREATE FUNCTION centrale.writes_advice(person uuid, of_body uuid, in_organisation uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT centrale.belongs(person, of_body, ARRAY['member', 'chair', 'lead'])
    AND NOT centrale.has_role(person, in_organisation, ARRAY['coordinator', 'secretariat', 'board', 'elected', 'generalDirector', 'managementTeam', 'headOfService'])
$$;

-- I3: who voted had a vote that day, and was neither.
CREATE FUNCTION centrale.fair_vote(vote jsonb, of_body uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT NOT EXISTS (
    SELECT FROM jsonb_array_elements(vote -> 'votes') v
    WHERE centrale.influences((v ->> 'partyId')::uuid, (vote ->> 'on')::date) OR NOT EXISTS (
      SELECT FROM body_membership m WHERE m.body_id = of_body AND m.party_id = (v ->> 'partyId')::uuid AND m.voting
        AND m.from_on <= (vote ->> 'on')::date AND (m.to_on IS NULL OR m.to_on >= (vote ->> 'on')::date)))
$$;

CREATE FUNCTION centrale.guard_self_check() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE checked advice;
BEGIN
  SELECT a.* INTO STRICT checked FROM advice a WHERE a.id = NEW.advice_id;
  IF NOT centrale.writes_advice(NEW.signed_by, checked.body_id, checked.organisation_id) THEN
    RAISE EXCEPTION 'a self-check is signed by a member' USING ERRCODE = 'CE001', CONSTRAINT = 'self_check_signed_by_member';
  END IF;
  IF NEW.text_hash <> checked.text_hash OR checked.status NOT IN ('complete', 'selfChecked') THEN
    RAISE EXCEPTION 'a self-check is about the text as it is' USING ERRCODE = 'CE001', CONSTRAINT = 'self_check_of_text';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER self_check_guard BEFORE INSERT ON centrale.self_check FOR EACH ROW EXECUTE FUNCTION centrale.guard_self_check();
`;

const adviceGuards = `
-- I1, R000-06, R000-18, R003-23: what stands between an adopted text and the city.
CREATE FUNCTION centrale.guard_sending(sent centrale.advice) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF NOT centrale.advises(sent.body_id, centrale.pack_parameter(sent.pack_id, sent.pack_version, 'adviceRoute') #>> '{}') THEN
    RAISE EXCEPTION 'this body does not advise the city' USING ERRCODE = 'CE002', CONSTRAINT = 'advice_route';
  END IF;
  IF NOT EXISTS (SELECT FROM advice_delivery d WHERE d.advice_id = sent.id) THEN
    RAISE EXCEPTION 'an advice is sent with a delivery on record' USING ERRCODE = 'CE023', CONSTRAINT = 'advice_delivered';
  END IF;
  IF centrale.pack_parameter(sent.pack_id, sent.pack_version, 'selfCheck') #>> '{}' = 'required' AND 'fail' IS NOT DISTINCT FROM coalesce((
    SELECT c.outcome FROM self_check c WHERE c.advice_id = sent.id AND c.text_hash = sent.text_hash ORDER BY c.signed_at DESC, c.id DESC LIMIT 1), 'fail') THEN
    RAISE EXCEPTION 'an advice is sent with a signed self-check of its text' USING ERRCODE = 'CE001', CONSTRAINT = 'advice_self_check';
  END IF;
  IF centrale.pack_parameter(sent.pack_id, sent.pack_version, 'evidence') #>> '{}' = 'required' AND EXISTS (
    SELECT FROM advice_trajectory t JOIN interest i ON i.trajectory_id = t.trajectory_id
    WHERE t.advice_id = sent.id AND i.status = 'confirmed' AND i.outcome IS NULL) THEN
    RAISE EXCEPTION 'somebody who is interested has no outcome' USING ERRCODE = 'CE001', CONSTRAINT = 'advice_evidence';
  END IF;
END $$;

CREATE FUNCTION centrale.guard_advice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.sender_type IS DISTINCT FROM (SELECT b.kind FROM body b WHERE b.id = NEW.body_id)
      OR NOT centrale.advises(NEW.body_id, centrale.pack_parameter(NEW.pack_id, NEW.pack_version, 'adviceRoute') #>> '{}') THEN
      RAISE EXCEPTION 'this body does not advise the city' USING ERRCODE = 'CE002', CONSTRAINT = 'advice_route';
    END IF;
    IF NEW.status <> 'draft' OR NEW.vote IS NOT NULL THEN
      RAISE EXCEPTION 'an advice begins as a draft' USING ERRCODE = 'CE006';
    END IF;
    IF NOT centrale.writes_advice(NEW.edited_by, NEW.body_id, NEW.organisation_id) THEN
      RAISE EXCEPTION 'members write' USING ERRCODE = 'CE003', CONSTRAINT = 'advice_author';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.number, NEW.organisation_id, NEW.body_id, NEW.pack_id, NEW.pack_version, NEW.sender_type, NEW.request_id, NEW.origin, NEW.started_at)
    IS DISTINCT FROM (OLD.id, OLD.number, OLD.organisation_id, OLD.body_id, OLD.pack_id, OLD.pack_version, OLD.sender_type, OLD.request_id, OLD.origin, OLD.started_at) THEN
    RAISE EXCEPTION 'where an advice comes from is immutable' USING ERRCODE = 'CE006';
  END IF;
  PERFORM centrale.guard_advice_text(OLD, NEW);
  IF NEW.vote IS DISTINCT FROM OLD.vote AND NEW.vote IS NOT NULL AND NOT centrale.fair_vote(NEW.vote, NEW.body_id) THEN
    RAISE EXCEPTION 'members vote' USING ERRCODE = 'CE003', CONSTRAINT = 'advice_vote';
  END IF;
  IF NEW.status <> OLD.status THEN PERFORM centrale.guard_advice_status(OLD, NEW); END IF;
  RETURN NEW;
END $$;

-- I3, and §5.5: an edit is a member's, and throws back whatever was judged; what was sent is not edited.
CREATE FUNCTION centrale.guard_advice_text(old_row centrale.advice, new_row centrale.advice) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF (new_row.title, new_row.analysis, new_row.justification, new_row.text_hash) IS NOT DISTINCT FROM (old_row.title, old_row.analysis, old_row.justification, old_row.text_hash) THEN
    RETURN;
  END IF;
  IF old_row.status NOT IN ('draft','complete','selfChecked','adopted') OR new_row.status NOT IN ('draft','complete') THEN
    RAISE EXCEPTION 'an edit throws an advice back to complete, and one that was sent is not edited' USING ERRCODE = 'CE006', CONSTRAINT = 'advice_text';
  END IF;
  IF new_row.text_hash = old_row.text_hash OR new_row.version <> old_row.version + 1 THEN
    RAISE EXCEPTION 'an edit has a hash and a version of its own' USING ERRCODE = 'CE006', CONSTRAINT = 'advice_text';
  END IF;
  IF NOT centrale.writes_advice(new_row.edited_by, new_row.body_id, new_row.organisation_id) THEN
    RAISE EXCEPTION 'members write' USING ERRCODE = 'CE003', CONSTRAINT = 'advice_author';
  END IF;
END $$;

CREATE FUNCTION centrale.guard_advice_status(old_row centrale.advice, new_row centrale.advice) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF old_row.status IN ('sent','received','answered','followUpClosed') AND new_row.status IN ('draft','complete','selfChecked','adopted','withdrawn') THEN
    RAISE EXCEPTION 'an advice that was sent does not come back' USING ERRCODE = 'CE006';
  END IF;
  -- R003-07, R003-25
  IF new_row.status NOT IN ('draft','withdrawn') AND (NOT centrale.is_written(new_row.title) OR NOT centrale.is_written(new_row.analysis) OR NOT centrale.is_written(new_row.justification)
    OR NOT EXISTS (SELECT FROM recommendation r WHERE r.advice_id = new_row.id) OR EXISTS (SELECT FROM recommendation r WHERE r.advice_id = new_row.id AND NOT centrale.is_written(r.text))) THEN
    RAISE EXCEPTION 'the template is not filled in' USING ERRCODE = 'CE025', CONSTRAINT = 'advice_template';
  END IF;
  IF new_row.status = 'sent' THEN PERFORM centrale.guard_sending(new_row); END IF;
  -- I5
  IF new_row.status IN ('answered','followUpClosed') AND NOT EXISTS (SELECT FROM advice_response r WHERE r.advice_id = new_row.id AND r.status = 'final') THEN
    RAISE EXCEPTION 'an advice is answered by an answer' USING ERRCODE = 'CE005', CONSTRAINT = 'advice_answered';
  END IF;
END $$;
CREATE TRIGGER advice_guard BEFORE INSERT OR UPDATE ON centrale.advice FOR EACH ROW EXECUTE FUNCTION centrale.guard_advice();
CREATE TRIGGER advice_kept BEFORE DELETE ON centrale.advice FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- The parts of the text follow the text: they change while it is written, and only then.
CREATE FUNCTION centrale.guard_advice_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE of_advice uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.advice_id ELSE NEW.advice_id END;
BEGIN
  IF NOT EXISTS (SELECT FROM advice a WHERE a.id = of_advice AND a.status IN ('draft','complete')) THEN
    RAISE EXCEPTION 'a part of an advice changes with its text' USING ERRCODE = 'CE006', CONSTRAINT = 'advice_text';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER recommendation_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.recommendation FOR EACH ROW EXECUTE FUNCTION centrale.guard_advice_part();
CREATE TRIGGER minority_position_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.minority_position FOR EACH ROW EXECUTE FUNCTION centrale.guard_advice_part();
CREATE TRIGGER advice_trajectory_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.advice_trajectory FOR EACH ROW EXECUTE FUNCTION centrale.guard_advice_part();

-- How it was sent stays; when it arrived is written down once more, by whoever had it.
CREATE FUNCTION centrale.guard_delivery() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF (SELECT a.status FROM advice a WHERE a.id = NEW.advice_id) <> (CASE TG_OP WHEN 'INSERT' THEN 'adopted' ELSE 'sent' END)
    OR (TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'received_on' IS DISTINCT FROM to_jsonb(OLD) - 'received_on') THEN
    RAISE EXCEPTION 'a delivery is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER advice_delivery_guard BEFORE INSERT OR UPDATE ON centrale.advice_delivery FOR EACH ROW EXECUTE FUNCTION centrale.guard_delivery();
CREATE TRIGGER advice_delivery_kept BEFORE DELETE ON centrale.advice_delivery FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
`;

const responses = `
CREATE TABLE centrale.advice_response (
  id uuid PRIMARY KEY,
  advice_id uuid NOT NULL UNIQUE REFERENCES centrale.advice,
  status text NOT NULL CHECK (status IN ('draft','final')),
  organ text NOT NULL DEFAULT '',
  decision_on date,
  decision_ref text NOT NULL DEFAULT '',
  introduction jsonb NOT NULL,
  version int NOT NULL DEFAULT 1,
  started_by uuid NOT NULL REFERENCES centrale.person,
  started_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  finalised_by uuid REFERENCES centrale.person,
  answered_on date,
  UNIQUE (id, advice_id),
  CHECK ((status = 'final') = (answered_on IS NOT NULL) AND (answered_on IS NULL) = (finalised_by IS NULL)),
  CONSTRAINT advice_response_decided CHECK (status <> 'final' OR (length(btrim(organ)) > 0 AND decision_on IS NOT NULL AND length(btrim(decision_ref)) > 0))
);
CREATE CONSTRAINT TRIGGER advice_response_audited AFTER INSERT OR UPDATE OF status ON centrale.advice_response DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('advice', 'advice_id');

CREATE TABLE centrale.recommendation_answer (
  response_id uuid NOT NULL,
  advice_id uuid NOT NULL,
  recommendation_id uuid NOT NULL,
  outcome text CHECK (outcome IN ('adopted','partly','notAdopted','deferred')),
  motivation jsonb NOT NULL,
  PRIMARY KEY (response_id, recommendation_id),
  FOREIGN KEY (response_id, advice_id) REFERENCES centrale.advice_response (id, advice_id),
  FOREIGN KEY (recommendation_id, advice_id) REFERENCES centrale.recommendation (id, advice_id)
);

CREATE TABLE centrale.interim_status (
  id uuid PRIMARY KEY,
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  on_date date NOT NULL,
  announced_for date NOT NULL CHECK (announced_for > on_date),
  text jsonb NOT NULL CHECK (centrale.is_written(text)),
  -- whether it came within the term; both dates stay public
  counts boolean NOT NULL,
  given_by uuid NOT NULL REFERENCES centrale.person,
  at timestamptz NOT NULL
);
CREATE INDEX interim_status_of ON centrale.interim_status (advice_id, at, id);
CREATE TRIGGER interim_status_immutable BEFORE UPDATE OR DELETE ON centrale.interim_status FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

CREATE TABLE centrale.commitment (
  id uuid PRIMARY KEY,
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  recommendation_id uuid,
  what text NOT NULL CHECK (length(what) > 2),
  due_on date NOT NULL,
  done_on date,
  made_by uuid NOT NULL REFERENCES centrale.person,
  made_at timestamptz NOT NULL,
  FOREIGN KEY (recommendation_id, advice_id) REFERENCES centrale.recommendation (id, advice_id)
);
CREATE INDEX commitment_of ON centrale.commitment (advice_id, due_on, id);
CREATE INDEX commitment_open ON centrale.commitment (due_on) WHERE done_on IS NULL;
`;

const responseGuards = `
-- I5: an answer is given whole, and then it stays.
CREATE FUNCTION centrale.guard_response() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (TG_OP = 'UPDATE' AND OLD.status = 'final') THEN
    RAISE EXCEPTION 'an answer that was given is immutable' USING ERRCODE = 'CE006';
  END IF;
  IF NEW.status = 'final' AND EXISTS (
    SELECT FROM recommendation r LEFT JOIN recommendation_answer a ON a.response_id = NEW.id AND a.recommendation_id = r.id
    WHERE r.advice_id = NEW.advice_id AND (a.outcome IS NULL OR (a.outcome <> 'adopted' AND NOT centrale.is_written(a.motivation)))) THEN
    RAISE EXCEPTION 'a recommendation has no reasoned answer' USING ERRCODE = 'CE005', CONSTRAINT = 'advice_response_complete';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER advice_response_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.advice_response FOR EACH ROW EXECUTE FUNCTION centrale.guard_response();

CREATE FUNCTION centrale.guard_answer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF (SELECT r.status FROM advice_response r WHERE r.id = CASE TG_OP WHEN 'DELETE' THEN OLD.response_id ELSE NEW.response_id END) <> 'draft' THEN
    RAISE EXCEPTION 'an answer that was given is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER recommendation_answer_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.recommendation_answer FOR EACH ROW EXECUTE FUNCTION centrale.guard_answer();

-- What was promised stays promised; that it is done is added once.
CREATE FUNCTION centrale.guard_commitment() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.done_on IS NOT NULL OR to_jsonb(NEW) - 'done_on' IS DISTINCT FROM to_jsonb(OLD) - 'done_on' THEN
    RAISE EXCEPTION 'a commitment is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER commitment_guard BEFORE UPDATE OR DELETE ON centrale.commitment FOR EACH ROW EXECUTE FUNCTION centrale.guard_commitment();
`;

const yearly = `
-- R003-24: bodies whose duty of a yearly advice has to be looked at: when they change, and when a year begins.
CREATE TABLE centrale.yearly_advice (
  id uuid PRIMARY KEY REFERENCES centrale.body,
  next_check_at timestamptz
);
CREATE INDEX yearly_advice_next_check ON centrale.yearly_advice (next_check_at, id) WHERE next_check_at IS NOT NULL;
CREATE FUNCTION centrale.look_at_yearly_advice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  INSERT INTO yearly_advice (id, next_check_at) VALUES (NEW.id, centrale.now()) ON CONFLICT (id) DO UPDATE SET next_check_at = centrale.now();
  RETURN NULL;
END $$;
DO $$ BEGIN
  IF to_regclass('centrale.trajectory') IS NOT NULL THEN
    ALTER TABLE centrale.advice_request ADD FOREIGN KEY (trajectory_id) REFERENCES centrale.trajectory;
    ALTER TABLE centrale.advice_trajectory ADD FOREIGN KEY (trajectory_id) REFERENCES centrale.trajectory;
  END IF;
END $$;
CREATE TRIGGER body_yearly_advice AFTER INSERT OR UPDATE OF status, group_type, pack_version ON centrale.body FOR EACH ROW EXECUTE FUNCTION centrale.look_at_yearly_advice();
`;
