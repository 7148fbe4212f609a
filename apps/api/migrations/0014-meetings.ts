import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Meetings with their agenda, invitations, registrations and attendance; with invariants I6 and I8 of trajectories. */
export class Meetings1700000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [meeting, meetingGuards, agenda, guests, guestGuards, registrations]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const meeting = `
CREATE TABLE centrale.meeting (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  body_id uuid REFERENCES centrale.body,
  trajectory_id uuid REFERENCES centrale.trajectory,
  phase_id uuid REFERENCES centrale.phase,
  kind text NOT NULL CHECK (kind IN ('preparatory','open','workingGroup','deliberation','workshop','focusGroup','bodyMeeting')),
  title jsonb NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  status text NOT NULL CHECK (status IN (
    'draft','scheduled','invited','agendaFinal','held','reportDraft','reportFinal','published','postponed','cancelled')),
  location jsonb,
  languages text[] NOT NULL,
  capacity int CHECK (capacity > 0),
  alternatives text[] NOT NULL CHECK (alternatives <@ '{extraMoment,writtenContribution}'),
  public boolean NOT NULL,
  chair_party_id uuid REFERENCES centrale.party,
  rapporteur_party_id uuid REFERENCES centrale.party,
  facilitator_organisation_id uuid REFERENCES centrale.organisation,
  facilitator_order_id uuid,
  serves_question_id uuid,
  method jsonb NOT NULL,
  pack_id text NOT NULL,
  pack_version int NOT NULL,
  -- counts the dates that were set for it: each has its own invitations
  round int NOT NULL DEFAULT 1 CHECK (round > 0),
  -- of the calendar entry: rises with each change that people must hear of
  sequence int NOT NULL DEFAULT 0 CHECK (sequence >= 0),
  -- why it was moved, postponed or cancelled
  reason jsonb,
  created_by uuid REFERENCES centrale.person,
  created_at timestamptz NOT NULL,
  published_at timestamptz,
  invited_at timestamptz,
  held_at timestamptz,
  changed_at timestamptz NOT NULL,
  -- when whoever comes is reminded of it
  next_check_at timestamptz,
  FOREIGN KEY (pack_id, pack_version) REFERENCES centrale.rule_pack (pack_id, version),
  CONSTRAINT meeting_period CHECK (ends_at > starts_at),
  CONSTRAINT meeting_belongs CHECK (body_id IS NOT NULL OR trajectory_id IS NOT NULL),
  -- R000-10, R001-06, R003-02: what is open to all is not closed; and what is by invitation is not opened
  CONSTRAINT meeting_open CHECK (public OR NOT (pack_id IN ('ATELIER','WERKGROEP') OR (pack_id = 'WIJK' AND kind = 'open'))),
  CONSTRAINT meeting_by_invitation CHECK (NOT public OR NOT (pack_id = 'MEMO' OR (pack_id = 'WIJK' AND kind = 'preparatory'))),
  -- R000-10: who waits for a place is offered something else
  CONSTRAINT meeting_alternative CHECK (NOT public OR capacity IS NULL OR cardinality(alternatives) > 0)
);
CREATE INDEX meeting_due ON centrale.meeting (next_check_at) WHERE next_check_at IS NOT NULL;
CREATE INDEX meeting_list ON centrale.meeting (starts_at, id);
CREATE INDEX meeting_organisation ON centrale.meeting (organisation_id, starts_at, id);
CREATE INDEX meeting_body ON centrale.meeting (body_id, starts_at, id) WHERE body_id IS NOT NULL;
CREATE INDEX meeting_trajectory ON centrale.meeting (trajectory_id, starts_at, id) WHERE trajectory_id IS NOT NULL;
CREATE INDEX meeting_phase ON centrale.meeting (phase_id) WHERE phase_id IS NOT NULL;
CREATE INDEX meeting_public ON centrale.meeting (starts_at, id) WHERE published_at IS NOT NULL;
CREATE CONSTRAINT TRIGGER meeting_audited AFTER INSERT OR UPDATE OF status ON centrale.meeting DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('meeting', 'id');
ALTER TABLE centrale.theme ADD FOREIGN KEY (meeting_id) REFERENCES centrale.meeting;
`;

const meetingGuards = `
CREATE FUNCTION centrale.guard_meeting() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE pack jsonb;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a meeting is cancelled, not deleted' USING ERRCODE = 'CE006';
  END IF;
  SELECT p.parameters INTO STRICT pack FROM rule_pack p WHERE p.pack_id = NEW.pack_id AND p.version = NEW.pack_version;
  -- R000-08, I8
  IF pack -> 'purposes' = '["advice"]' AND NEW.serves_question_id IS NULL THEN
    RAISE EXCEPTION 'a meeting serves the question' USING ERRCODE = 'CE014', CONSTRAINT = 'meeting_question';
  END IF;
  IF TG_OP = 'INSERT' THEN
    -- who leads the trajectory organises its meetings
    IF NEW.body_id IS NULL AND EXISTS (SELECT FROM trajectory t WHERE t.id = NEW.trajectory_id AND t.body_id IS NOT NULL) THEN
      RAISE EXCEPTION 'a meeting of a trajectory is one of the body that leads it' USING ERRCODE = 'CE014', CONSTRAINT = 'meeting_body';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.number, NEW.organisation_id, NEW.pack_id, NEW.pack_version, NEW.created_at) IS DISTINCT FROM
     (OLD.id, OLD.number, OLD.organisation_id, OLD.pack_id, OLD.pack_version, OLD.created_at)
     OR (NEW.body_id, NEW.trajectory_id) IS DISTINCT FROM (OLD.body_id, OLD.trajectory_id)
     OR (OLD.published_at IS NOT NULL AND NEW.published_at IS DISTINCT FROM OLD.published_at) THEN
    RAISE EXCEPTION 'what a meeting is, and when it became public, does not change' USING ERRCODE = 'CE006';
  END IF;
  IF NEW.sequence < OLD.sequence OR NEW.round < OLD.round OR (
    OLD.status <> 'draft' AND NEW.sequence = OLD.sequence AND (
      (NEW.starts_at, NEW.ends_at) IS DISTINCT FROM (OLD.starts_at, OLD.ends_at) OR NEW.location IS DISTINCT FROM OLD.location
      OR (NEW.status IN ('postponed','cancelled') AND NEW.status <> OLD.status))) THEN
    RAISE EXCEPTION 'calendars hear of a change by a higher sequence' USING ERRCODE = 'CE014', CONSTRAINT = 'meeting_sequence';
  END IF;
  IF NEW.status = 'invited' AND OLD.status = 'scheduled' THEN
    -- R003-16
    IF NEW.location IS NULL THEN
      RAISE EXCEPTION 'nobody is invited without a place' USING ERRCODE = 'CE014', CONSTRAINT = 'meeting_location';
    END IF;
    -- R001-09, R003-02
    IF (pack ->> 'publicCalendar')::boolean AND NEW.published_at IS NULL THEN
      RAISE EXCEPTION 'the public calendar comes before the invitation' USING ERRCODE = 'CE014', CONSTRAINT = 'meeting_calendar';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meeting_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.meeting FOR EACH ROW EXECUTE FUNCTION centrale.guard_meeting();
`;

const agenda = `
CREATE TABLE centrale.agenda_item (
  id uuid PRIMARY KEY,
  -- where it was submitted, and on whose chain it is written
  origin_meeting_id uuid NOT NULL REFERENCES centrale.meeting,
  -- null while it waits for a next meeting that is not planned yet
  meeting_id uuid REFERENCES centrale.meeting,
  body_id uuid REFERENCES centrale.body,
  trajectory_id uuid REFERENCES centrale.trajectory,
  title text NOT NULL,
  explanation text NOT NULL,
  submitted_by uuid REFERENCES centrale.person,
  submitted_by_party uuid REFERENCES centrale.party,
  submitted_at timestamptz NOT NULL,
  late boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('submitted','accepted','deferred','refused')),
  reason text,
  minutes int CHECK (minutes > 0),
  position int,
  signal_id uuid,
  CHECK (status NOT IN ('submitted','accepted') OR meeting_id IS NOT NULL),
  CHECK (status <> 'refused' OR reason IS NOT NULL)
);
CREATE INDEX agenda_item_of ON centrale.agenda_item (meeting_id, position, submitted_at, id) WHERE meeting_id IS NOT NULL;
CREATE INDEX agenda_item_waiting ON centrale.agenda_item (body_id) WHERE meeting_id IS NULL;
CREATE CONSTRAINT TRIGGER agenda_item_audited AFTER INSERT OR UPDATE OF status ON centrale.agenda_item DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('meeting', 'origin_meeting_id');

-- The provisional agenda leaves with the invitation, the final one follows when the intake has closed: both stay as they were published.
CREATE TABLE centrale.agenda_version (
  meeting_id uuid NOT NULL REFERENCES centrale.meeting,
  no int NOT NULL CHECK (no > 0),
  final boolean NOT NULL,
  items jsonb NOT NULL,
  published_at timestamptz NOT NULL,
  PRIMARY KEY (meeting_id, no)
);
CREATE TRIGGER agenda_version_immutable BEFORE UPDATE OR DELETE ON centrale.agenda_version FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
`;

const guests = `
CREATE TABLE centrale.meeting_invitation (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES centrale.meeting,
  round int NOT NULL,
  party_id uuid REFERENCES centrale.party,
  -- of somebody whom the register of parties does not know: asked at the address that they left with their interest
  interest_id uuid REFERENCES centrale.interest,
  group_label text,
  class text NOT NULL,
  channel text NOT NULL CHECK (channel IN ('email','post','phone','poster','website','socialMedia','localPress','inPerson')),
  sent_at timestamptz NOT NULL,
  -- R003-17
  late boolean NOT NULL,
  CHECK (num_nonnulls(party_id, interest_id, group_label) = 1)
);
CREATE UNIQUE INDEX meeting_invitation_once ON centrale.meeting_invitation (meeting_id, round, party_id) WHERE party_id IS NOT NULL;
CREATE UNIQUE INDEX meeting_invitation_interest ON centrale.meeting_invitation (meeting_id, round, interest_id) WHERE interest_id IS NOT NULL;
CREATE INDEX meeting_invitation_of ON centrale.meeting_invitation (meeting_id, sent_at, id);
CREATE INDEX meeting_invitation_party ON centrale.meeting_invitation (party_id) WHERE party_id IS NOT NULL;
CREATE TRIGGER meeting_invitation_immutable BEFORE UPDATE OR DELETE ON centrale.meeting_invitation FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

CREATE TABLE centrale.attendance (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES centrale.meeting,
  party_id uuid REFERENCES centrale.party,
  class text NOT NULL,
  count int NOT NULL CHECK (count > 0),
  capacity text NOT NULL CHECK (capacity IN ('participant','observer','host','facilitator','private')),
  noted_at timestamptz NOT NULL,
  CHECK (party_id IS NULL OR count = 1)
);
CREATE UNIQUE INDEX attendance_person ON centrale.attendance (meeting_id, party_id) WHERE party_id IS NOT NULL;
CREATE UNIQUE INDEX attendance_class ON centrale.attendance (meeting_id, class, capacity) WHERE party_id IS NULL;
CREATE INDEX attendance_party ON centrale.attendance (party_id) WHERE party_id IS NOT NULL;
`;

const guestGuards = `
-- Who is kept out of which meetings; the twin of \`presenceOf\`. (R001-04)
CREATE FUNCTION centrale.excluded_classes(of_pack text, of_kind text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN of_pack = 'WIJK' AND of_kind = 'preparatory' THEN '{elected,board}'::text[] ELSE '{}'::text[] END;

-- I6: neither an invitation nor a registration for whom the meeting excludes, by what they say to be or by the mandate that they have on that day.
CREATE FUNCTION centrale.refuse_excluded() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE
  excluded text[];
  held_on date;
BEGIN
  SELECT centrale.excluded_classes(m.pack_id, m.kind), (m.starts_at AT TIME ZONE 'Europe/Brussels')::date INTO STRICT excluded, held_on FROM meeting m WHERE m.id = NEW.meeting_id;
  IF NEW.class = ANY (excluded) OR (NEW.party_id IS NOT NULL AND centrale.role_classes(NEW.party_id, held_on) && excluded) THEN
    RAISE EXCEPTION 'this meeting excludes them' USING ERRCODE = 'CE014', CONSTRAINT = 'meeting_excludes';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meeting_invitation_excluded BEFORE INSERT ON centrale.meeting_invitation FOR EACH ROW EXECUTE FUNCTION centrale.refuse_excluded();
`;

const registrations = `
-- Name and address until they are erased; nothing else of a person.
CREATE TABLE centrale.registration (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES centrale.meeting,
  party_id uuid REFERENCES centrale.party,
  name text,
  email text,
  phone text,
  language text NOT NULL CHECK (language IN ('nl','fr','en')),
  source text NOT NULL CHECK (source IN ('web','phone','post','desk')),
  class text NOT NULL,
  private_capacity boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('pending','confirmed','waiting','cancelled')),
  alternative text CHECK (alternative IN ('extraMoment','writtenContribution')),
  -- of the link in the mail; the link itself is nowhere
  token_hash bytea UNIQUE CHECK (length(token_hash) = 32),
  -- of one that was asked anew, until it is used
  next_token_hash bytea UNIQUE CHECK (length(next_token_hash) = 32),
  registered_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  erased_at timestamptz,
  CHECK (status <> 'pending' OR source = 'web'),
  CHECK (erased_at IS NULL OR (name IS NULL AND email IS NULL AND phone IS NULL AND token_hash IS NULL AND next_token_hash IS NULL AND party_id IS NULL)),
  CHECK (erased_at IS NOT NULL OR name IS NOT NULL)
);
CREATE UNIQUE INDEX registration_once ON centrale.registration (meeting_id, lower(email)) WHERE status <> 'cancelled' AND email IS NOT NULL;
CREATE INDEX registration_of ON centrale.registration (meeting_id, registered_at, id);
CREATE INDEX registration_waiting ON centrale.registration (meeting_id, confirmed_at, id) WHERE status = 'waiting';
CREATE CONSTRAINT TRIGGER registration_audited AFTER INSERT OR UPDATE OF status ON centrale.registration DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('meeting', 'meeting_id');
CREATE TRIGGER registration_excluded BEFORE INSERT OR UPDATE OF status, class, party_id ON centrale.registration
  FOR EACH ROW WHEN (NEW.status <> 'cancelled') EXECUTE FUNCTION centrale.refuse_excluded();

-- A place is given once, also to two who confirm at the same moment.
CREATE FUNCTION centrale.guard_places() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE places int;
BEGIN
  SELECT m.capacity INTO STRICT places FROM meeting m WHERE m.id = NEW.meeting_id FOR UPDATE;
  IF places <= (SELECT count(*) FROM registration r WHERE r.meeting_id = NEW.meeting_id AND r.status = 'confirmed' AND r.id <> NEW.id) THEN
    RAISE EXCEPTION 'there is no place left' USING ERRCODE = 'CE014', CONSTRAINT = 'registration_places';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER registration_places_on_insert BEFORE INSERT ON centrale.registration
  FOR EACH ROW WHEN (NEW.status = 'confirmed') EXECUTE FUNCTION centrale.guard_places();
CREATE TRIGGER registration_places BEFORE UPDATE OF status ON centrale.registration
  FOR EACH ROW WHEN (NEW.status = 'confirmed' AND OLD.status <> 'confirmed') EXECUTE FUNCTION centrale.guard_places();

-- Erases what is known of somebody, in the letters that were sent to them too.
CREATE FUNCTION centrale.erase_registration(of_id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  UPDATE registration r SET name = NULL, email = NULL, phone = NULL, party_id = NULL, token_hash = NULL, next_token_hash = NULL, erased_at = centrale.now() WHERE r.id = of_id AND r.erased_at IS NULL;
  UPDATE mail m SET address = 'erased@invalid', params = '{}', calendar = NULL, calendar_text = NULL,
      subject = CASE WHEN m.subject IS NULL THEN NULL ELSE '' END, body = CASE WHEN m.body IS NULL THEN NULL ELSE '' END,
      status = CASE WHEN m.status = 'queued' THEN 'undelivered' ELSE m.status END, failure = CASE WHEN m.status = 'queued' THEN 'erased' END
    WHERE m.dossier_type = 'registration' AND m.dossier_id = of_id AND m.person_id IS NULL;
END $$;
-- Letters about the meetings of a city to an address that is forgotten there.
CREATE FUNCTION centrale.forget_meeting_letters(of_organisation uuid, of_address text) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  UPDATE mail m SET address = 'erased@invalid', params = '{}', calendar = NULL, calendar_text = NULL,
      subject = CASE WHEN m.subject IS NOT NULL THEN '' END, body = CASE WHEN m.body IS NOT NULL THEN '' END,
      status = CASE m.status WHEN 'queued' THEN 'undelivered' ELSE m.status END, failure = CASE m.status WHEN 'queued' THEN 'erased' END
    WHERE m.dossier_type = 'meeting' AND m.person_id IS NULL AND centrale.address_hash(m.address) = centrale.address_hash(of_address)
      AND m.dossier_id IN (SELECT g.id FROM meeting g WHERE g.organisation_id = of_organisation)
$$;
CREATE INDEX mail_meeting_address ON centrale.mail (centrale.address_hash(address)) WHERE dossier_type = 'meeting' AND person_id IS NULL;
CREATE TRIGGER mail_registration_forgotten BEFORE UPDATE OF status ON centrale.mail
  FOR EACH ROW WHEN (NEW.dossier_type = 'registration' AND NEW.person_id IS NULL AND NEW.status IN ('sent','shown')) EXECUTE FUNCTION centrale.forget_visitor_letter();
CREATE INDEX mail_registration ON centrale.mail (dossier_id) WHERE dossier_type = 'registration';
`;
