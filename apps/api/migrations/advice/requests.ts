/** What guards of advice ask, each the twin of a rule. */
export const questions = `
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
  SELECT centrale.role_classes(of_party, on_day) && '{official,staff,board,elected,facilitator}'
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

export const requests = `
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

export const requestGuards = `
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
    IF NEW.days IS DISTINCT FROM (centrale.binding_parameters(NEW.pack_id, NEW.pack_version, NEW.body_id) ->> 'requestDays')::int
      OR NEW.floor_days IS DISTINCT FROM (centrale.binding_parameters(NEW.pack_id, NEW.pack_version, NEW.body_id) ->> 'requestFloorDays')::int THEN
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
