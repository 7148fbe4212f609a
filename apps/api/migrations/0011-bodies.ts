import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { officials } from './bodies/officials.js';

/** Who takes part, neighbourhoods, bodies in a tree, and who sits in them. Periods are dates, and both days belong to them. */
export class Bodies1700000000012 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [parties, classes, bodies, bodyGuards, seats, officials]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const parties = `
CREATE TABLE centrale.neighbourhood (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  name jsonb NOT NULL CHECK (btrim(coalesce(name->>'nl', '')) <> ''),
  created_at timestamptz NOT NULL,
  UNIQUE (id, organisation_id)
);
CREATE UNIQUE INDEX neighbourhood_name ON centrale.neighbourhood (organisation_id, lower(name->>'nl'));

-- The register of one city: people and organisations, with or without an account.
CREATE TABLE centrale.party (
  id uuid PRIMARY KEY,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  kind text NOT NULL CHECK (kind IN ('person','organisation')),
  name text CHECK (length(name) BETWEEN 2 AND 200),
  email text CHECK (length(email) BETWEEN 3 AND 254),
  phone text CHECK (length(phone) BETWEEN 5 AND 40),
  language text NOT NULL CHECK (language IN ('nl','fr','en')),
  person_id uuid REFERENCES centrale.person,
  neighbourhood_id uuid,
  recognition text,
  registered_at timestamptz NOT NULL,
  erased_at timestamptz,
  UNIQUE (id, organisation_id),
  CONSTRAINT party_neighbourhood FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES centrale.neighbourhood (id, organisation_id),
  CONSTRAINT party_named_until_erased CHECK ((name IS NULL) = (erased_at IS NOT NULL)),
  CONSTRAINT party_erased CHECK (erased_at IS NULL OR num_nonnulls(name, email, phone, person_id, neighbourhood_id, recognition) = 0)
);
CREATE INDEX party_list ON centrale.party (lower(name), id) WHERE erased_at IS NULL;
CREATE INDEX party_account ON centrale.party (person_id) WHERE person_id IS NOT NULL;
CREATE UNIQUE INDEX party_email_once ON centrale.party (organisation_id, lower(email)) WHERE kind = 'person' AND email IS NOT NULL;
CREATE UNIQUE INDEX party_name_once ON centrale.party (organisation_id, lower(name)) WHERE kind = 'organisation' AND name IS NOT NULL;
CREATE UNIQUE INDEX party_account_once ON centrale.party (organisation_id, person_id) WHERE kind = 'person' AND person_id IS NOT NULL;

-- What was erased does not come back.
CREATE FUNCTION centrale.keep_party() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.erased_at IS NOT NULL OR (NEW.id, NEW.organisation_id, NEW.kind, NEW.registered_at)
    IS DISTINCT FROM (OLD.id, OLD.organisation_id, OLD.kind, OLD.registered_at) THEN
    RAISE EXCEPTION 'a party stays where it is registered, and erased once it was' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER party_kept BEFORE UPDATE OR DELETE ON centrale.party FOR EACH ROW EXECUTE FUNCTION centrale.keep_party();
`;

const classes = `
CREATE TABLE centrale.party_class (
  id uuid PRIMARY KEY,
  party_id uuid NOT NULL REFERENCES centrale.party,
  class text NOT NULL CHECK (class IN (
    'citizen','association','neighbourhoodCommittee','tradersAssociation','recognisedOrganisation','expert','elected','board','official','staff','facilitator')),
  from_on date NOT NULL,
  to_on date CHECK (to_on >= from_on),
  evidence text,
  CONSTRAINT party_class_once EXCLUDE USING gist (party_id WITH =, class WITH =, daterange(from_on, to_on, '[]') WITH &&)
);
CREATE INDEX party_class_of ON centrale.party_class (party_id, from_on);

CREATE FUNCTION centrale.keep_party_class() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.party_id, NEW.class, NEW.from_on) IS DISTINCT FROM (OLD.id, OLD.party_id, OLD.class, OLD.from_on) THEN
    RAISE EXCEPTION 'a class that was held stays known' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER party_class_kept BEFORE UPDATE OR DELETE ON centrale.party_class FOR EACH ROW EXECUTE FUNCTION centrale.keep_party_class();

-- What a party is, as the register says, and as follows from the roles that its account has in the city: nobody escapes a rule by not being written down.
CREATE FUNCTION centrale.class_periods(of_party uuid) RETURNS TABLE (class text, from_on date, to_on date, evidence text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT c.class, c.from_on, c.to_on, c.evidence FROM party_class c WHERE c.party_id = of_party
  UNION ALL
  -- the last day of a role is the one before it ends
  SELECT CASE WHEN m.role IN ('board','elected') THEN m.role ELSE 'official' END, m.starts_on, m.ends_on - 1, NULL
  FROM party p JOIN membership m ON m.person_id = p.person_id AND m.organisation_id = p.organisation_id
  WHERE p.id = of_party AND m.role IN ('board','elected','coordinator','secretariat','generalDirector','managementTeam','headOfService')
$$;

-- The classes of a party on a day; who holds none is a citizen. Twin of the rule roleClasses.
CREATE FUNCTION centrale.role_classes(of_party uuid, on_day date) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT c.class), '{citizen}') FROM class_periods(of_party) c
  WHERE c.from_on <= on_day AND (c.to_on IS NULL OR c.to_on >= on_day)
$$;

-- The political side and the city's own people. (R003-13, I3)
CREATE FUNCTION centrale.is_city_side(of_party uuid, on_day date) RETURNS boolean LANGUAGE sql STABLE SET search_path = centrale, pg_temp AS $$
  SELECT centrale.role_classes(of_party, on_day) && '{elected,board,official,staff}' $$;

-- Whether a person holds a mandate in an organisation today, by their role or in its register. (R002-10)
CREATE FUNCTION centrale.has_mandate(of_person uuid, of_organisation uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = centrale, pg_temp AS $$
  SELECT EXISTS (SELECT FROM membership m WHERE m.person_id = of_person AND m.organisation_id = of_organisation AND m.role IN ('elected','board')
      AND m.starts_on <= today() AND (m.ends_on IS NULL OR m.ends_on > today()))
    OR EXISTS (SELECT FROM party p WHERE p.person_id = of_person AND p.organisation_id = of_organisation AND role_classes(p.id, today()) && '{elected,board}') $$;
`;

const bodies = `
CREATE FUNCTION centrale.is_written(text jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN btrim(coalesce(text->>'nl', '')) <> '' OR btrim(coalesce(text->>'fr', '')) <> '';

CREATE TABLE centrale.body (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  parent_id uuid,
  -- the numbers from the root down: sorts the tree
  path text COLLATE "C" NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('strategicAtelier','advisoryBody','workingGroup')),
  group_type text CHECK (group_type IN ('thematic','organising','project')),
  name jsonb NOT NULL CHECK (centrale.is_written(name)),
  policy_domain text CHECK (policy_domain ~ '^[a-zA-Z]{2,40}$'),
  status text NOT NULL CHECK (status IN ('proposed','active','underReview','restructured','dissolved')),
  contact_official_id uuid REFERENCES centrale.person,
  lead_party_id uuid,
  coordination_by_service boolean NOT NULL DEFAULT false,
  pack_id text NOT NULL,
  pack_version int NOT NULL,
  composition jsonb NOT NULL,
  theme_note jsonb NOT NULL,
  frequency jsonb NOT NULL,
  attendance text NOT NULL DEFAULT 'open' CHECK (attendance IN ('open','membersOnly')),
  -- the theme of a citizen meeting from which a group of a neighbourhood arose (I10)
  origin_theme_id uuid,
  review_reason text,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  published_at timestamptz,
  next_check_at timestamptz,
  UNIQUE (id, organisation_id),
  FOREIGN KEY (parent_id, organisation_id) REFERENCES centrale.body (id, organisation_id),
  FOREIGN KEY (lead_party_id, organisation_id) REFERENCES centrale.party (id, organisation_id),
  FOREIGN KEY (pack_id, pack_version) REFERENCES centrale.rule_pack (pack_id, version),
  CONSTRAINT body_kind_of_pack CHECK ((pack_id, kind) IN (
    ('ATELIER','strategicAtelier'), ('ATELIER','workingGroup'), ('WIJK','workingGroup'), ('WERKGROEP','advisoryBody'), ('WERKGROEP','workingGroup'))),
  CONSTRAINT body_place CHECK ((kind <> 'strategicAtelier' OR parent_id IS NULL) AND ((pack_id, kind) <> ('ATELIER','workingGroup') OR parent_id IS NOT NULL)),
  -- R003-09: leads or the service, never both; a working group at work not without
  CONSTRAINT body_led_once CHECK (lead_party_id IS NULL OR NOT coordination_by_service),
  CONSTRAINT body_coordinated CHECK (pack_id <> 'WERKGROEP' OR status NOT IN ('active','underReview') OR lead_party_id IS NOT NULL OR coordination_by_service),
  -- R003-14
  CONSTRAINT body_has_official CHECK (pack_id <> 'WERKGROEP' OR status NOT IN ('active','underReview') OR contact_official_id IS NOT NULL),
  -- R000-14
  CONSTRAINT body_of_atelier CHECK ((pack_id, kind) <> ('ATELIER','workingGroup')
    OR (centrale.is_written(composition->'description') AND centrale.is_written(theme_note) AND centrale.is_written(frequency))),
  -- I10
  CONSTRAINT body_from_theme CHECK ((pack_id, kind) <> ('WIJK','workingGroup') OR origin_theme_id IS NOT NULL)
);
CREATE INDEX body_organisation ON centrale.body (organisation_id, path);
CREATE INDEX body_parent ON centrale.body (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX body_official ON centrale.body (contact_official_id) WHERE contact_official_id IS NOT NULL;
CREATE INDEX body_pack ON centrale.body (pack_id, pack_version);
CREATE INDEX body_next_check ON centrale.body (next_check_at, id) WHERE next_check_at IS NOT NULL;

CREATE TABLE centrale.restructuring_decision (
  id uuid PRIMARY KEY,
  body_id uuid NOT NULL UNIQUE REFERENCES centrale.body,
  command text NOT NULL CHECK (command IN ('restructure','dissolve')),
  -- R003-35
  ground text CHECK (ground IN ('noFunctioning','irregularities','changedGoals')),
  motivation jsonb NOT NULL CHECK (centrale.is_written(motivation)),
  decided_on date NOT NULL,
  reference text,
  successor_id uuid REFERENCES centrale.body CHECK (successor_id <> body_id),
  recorded_by uuid NOT NULL REFERENCES centrale.person,
  recorded_at timestamptz NOT NULL
);
CREATE TRIGGER restructuring_decision_immutable BEFORE UPDATE OR DELETE ON centrale.restructuring_decision FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
`;

const bodyGuards = `
-- A theme that was talked about at a citizen meeting of this city that was held; both have tables of their own, made later. (I10)
CREATE FUNCTION centrale.is_held_theme(theme_id uuid, of_organisation uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  RETURN EXISTS (
    SELECT FROM theme t JOIN meeting m ON m.id = t.meeting_id
    WHERE t.id = theme_id AND m.organisation_id = of_organisation AND m.kind = 'open' AND m.pack_id = 'WIJK'
      AND m.status IN ('held','reportDraft','reportFinal','published'));
END $$;

-- What a body is and where it belongs stays; its rules only move to a newer version. A parent is of the same rules. (I10)
CREATE FUNCTION centrale.keep_body() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.origin_theme_id IS NOT NULL AND NOT centrale.is_held_theme(NEW.origin_theme_id, NEW.organisation_id) THEN
      RAISE EXCEPTION 'no theme of a citizen meeting that was held' USING ERRCODE = 'check_violation', CONSTRAINT = 'body_from_theme';
    END IF;
    IF NEW.parent_id IS NOT NULL AND NOT EXISTS (
      SELECT FROM body p WHERE p.id = NEW.parent_id AND p.pack_id = NEW.pack_id AND p.kind <> 'workingGroup' AND NEW.path = p.path || '/' || NEW.number) THEN
      RAISE EXCEPTION 'not a place for this body' USING ERRCODE = 'check_violation', CONSTRAINT = 'body_place';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR NEW.pack_version < OLD.pack_version
    OR (NEW.id, NEW.number, NEW.organisation_id, NEW.parent_id, NEW.path, NEW.kind, NEW.pack_id, NEW.origin_theme_id, NEW.created_at)
      IS DISTINCT FROM (OLD.id, OLD.number, OLD.organisation_id, OLD.parent_id, OLD.path, OLD.kind, OLD.pack_id, OLD.origin_theme_id, OLD.created_at) THEN
    RAISE EXCEPTION 'what a body is, is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER body_kept BEFORE INSERT OR UPDATE OR DELETE ON centrale.body FOR EACH ROW EXECUTE FUNCTION centrale.keep_body();
CREATE CONSTRAINT TRIGGER body_audited AFTER INSERT OR UPDATE OF status ON centrale.body DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('body', 'id');

-- The last meeting that a body held, or advice that it sent. (R003-35)
CREATE FUNCTION centrale.body_last_active(of_body uuid) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  RETURN greatest(
    (SELECT max((m.starts_at AT TIME ZONE 'Europe/Brussels')::date) FROM meeting m
     WHERE m.body_id = of_body AND m.status IN ('held','reportDraft','reportFinal','published')),
    (SELECT max(d.sent_on) FROM advice_delivery d JOIN advice a ON a.id = d.advice_id WHERE a.body_id = of_body));
END $$;

-- The themes that a body took up, named.
CREATE FUNCTION centrale.body_themes(of_body uuid) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) ORDER BY t.id), '[]') FROM theme t WHERE t.spawned_body_id = of_body);
END $$;
`;

const seats = `
CREATE TABLE centrale.body_membership (
  id uuid PRIMARY KEY,
  body_id uuid NOT NULL REFERENCES centrale.body,
  party_id uuid NOT NULL REFERENCES centrale.party,
  function text NOT NULL CHECK (function IN ('member','chair','lead','secretariat','observer')),
  voting boolean NOT NULL,
  substitute_for uuid CHECK (substitute_for <> id),
  from_on date NOT NULL,
  to_on date CHECK (to_on >= from_on),
  condition_evidence text,
  -- consent to the name on the public page
  public_name boolean NOT NULL DEFAULT false,
  UNIQUE (id, body_id),
  FOREIGN KEY (substitute_for, body_id) REFERENCES centrale.body_membership (id, body_id),
  -- R003-13
  CONSTRAINT body_observer_votes CHECK (function <> 'observer' OR NOT voting),
  CONSTRAINT body_membership_once EXCLUDE USING gist (body_id WITH =, party_id WITH =, function WITH =, daterange(from_on, to_on, '[]') WITH &&)
);
CREATE INDEX body_membership_of ON centrale.body_membership (body_id, from_on, id);
CREATE INDEX body_membership_party ON centrale.body_membership (party_id, body_id);

-- A seat stays as it was taken; only its end, consent and evidence change. Nobody on the side of the city votes on an advice. (R003-13, I3)
CREATE FUNCTION centrale.keep_body_membership() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT FROM body b JOIN party p ON p.organisation_id = b.organisation_id WHERE b.id = NEW.body_id AND p.id = NEW.party_id AND p.erased_at IS NULL) THEN
      RAISE EXCEPTION 'a body seats parties of its own city' USING ERRCODE = 'check_violation', CONSTRAINT = 'body_party_elsewhere';
    END IF;
    IF NEW.voting AND centrale.is_city_side(NEW.party_id, NEW.from_on)
      AND EXISTS (SELECT FROM body b WHERE b.id = NEW.body_id AND b.pack_id IN ('WERKGROEP','ATELIER')) THEN
      RAISE EXCEPTION 'the side of the city has no vote' USING ERRCODE = 'check_violation', CONSTRAINT = 'body_city_votes';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.body_id, NEW.party_id, NEW.function, NEW.voting, NEW.substitute_for, NEW.from_on)
    IS DISTINCT FROM (OLD.id, OLD.body_id, OLD.party_id, OLD.function, OLD.voting, OLD.substitute_for, OLD.from_on) THEN
    RAISE EXCEPTION 'a seat stays as it was taken' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER body_membership_kept BEFORE INSERT OR UPDATE OR DELETE ON centrale.body_membership FOR EACH ROW EXECUTE FUNCTION centrale.keep_body_membership();

-- What a person is in a body on a day: the functions of every party that they act for.
CREATE FUNCTION centrale.body_functions(of_body uuid, of_person uuid, on_day date) RETURNS text[]
LANGUAGE sql STABLE SET search_path = centrale, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT m.function), '{}') FROM party p JOIN body_membership m ON m.party_id = p.id
  WHERE p.person_id = of_person AND m.body_id = of_body AND m.from_on <= on_day AND (m.to_on IS NULL OR m.to_on >= on_day)
$$;
`;
