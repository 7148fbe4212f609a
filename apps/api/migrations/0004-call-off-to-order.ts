import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Call-off, invitations, offers, opening, evaluation, award, order, with the invariants of procurement.md §5. */
export class CallOffToOrder1700000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [callOff, invitation, offer, opening, evaluation, award, order]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const callOff = `
CREATE TABLE centrale.call_off (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  agreement_id uuid NOT NULL REFERENCES centrale.framework_agreement,
  briefing_id uuid NOT NULL,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  placing_body_id uuid NOT NULL REFERENCES centrale.organisation,
  officer_id uuid NOT NULL REFERENCES centrale.person,
  stand_in_id uuid REFERENCES centrale.person,
  status text NOT NULL CHECK (status IN ('draft','checked','approved','published','opening','evaluation','awardProposed','awarded','concluded','unsuccessful','cancelled')),
  composition jsonb NOT NULL,
  version int NOT NULL DEFAULT 1,
  questions_due_at timestamptz,
  offers_due_at timestamptz,
  published_at timestamptz,
  cancelled_reason text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  next_check_at timestamptz,
  FOREIGN KEY (briefing_id, agreement_id, organisation_id) REFERENCES centrale.briefing (id, agreement_id, organisation_id),
  UNIQUE (id, agreement_id),
  CHECK (status IN ('draft','checked','approved','cancelled') OR (published_at IS NOT NULL AND offers_due_at IS NOT NULL))
);
CREATE UNIQUE INDEX call_off_one_per_briefing ON centrale.call_off (briefing_id) WHERE status NOT IN ('cancelled','unsuccessful');
CREATE INDEX call_off_list ON centrale.call_off (updated_at DESC, id DESC);
CREATE INDEX call_off_organisation ON centrale.call_off (organisation_id, updated_at DESC, id DESC);
CREATE INDEX call_off_public ON centrale.call_off (published_at DESC, id DESC) WHERE published_at IS NOT NULL;
CREATE INDEX call_off_status ON centrale.call_off (status, updated_at DESC, id DESC);
CREATE INDEX call_off_next_check ON centrale.call_off (next_check_at) WHERE next_check_at IS NOT NULL;

CREATE TABLE centrale.call_off_lot (
  id uuid PRIMARY KEY,
  call_off_id uuid NOT NULL REFERENCES centrale.call_off,
  no int NOT NULL,
  title jsonb NOT NULL,
  scope jsonb NOT NULL,
  estimate_cents bigint NOT NULL CHECK (estimate_cents > 0),
  price_weight int NOT NULL CHECK (price_weight BETWEEN 0 AND 100),
  price_formula text NOT NULL CHECK (price_formula IN ('lowestOverPrice','linear')),
  scale_max int NOT NULL CHECK (scale_max BETWEEN 2 AND 100),
  status text NOT NULL CHECK (status IN ('open','awarded','unsuccessful','cancelled')),
  outcome_reason jsonb,
  UNIQUE (call_off_id, no),
  UNIQUE (id, call_off_id)
);

CREATE TABLE centrale.allocation (
  call_off_lot_id uuid NOT NULL REFERENCES centrale.call_off_lot ON DELETE CASCADE,
  lot_id uuid NOT NULL REFERENCES centrale.framework_lot,
  cents bigint NOT NULL CHECK (cents > 0),
  PRIMARY KEY (call_off_lot_id, lot_id)
);

CREATE TABLE centrale.criterion (
  id uuid PRIMARY KEY,
  call_off_lot_id uuid NOT NULL REFERENCES centrale.call_off_lot ON DELETE CASCADE,
  no int NOT NULL,
  code text NOT NULL,
  name jsonb NOT NULL,
  weight int NOT NULL CHECK (weight BETWEEN 1 AND 100),
  UNIQUE (call_off_lot_id, code),
  UNIQUE (id, call_off_lot_id)
);

CREATE TABLE centrale.shortlist (
  id uuid PRIMARY KEY,
  call_off_id uuid NOT NULL REFERENCES centrale.call_off,
  algorithm text NOT NULL,
  as_of timestamptz NOT NULL,
  inputs jsonb NOT NULL,
  result jsonb NOT NULL,
  hash text NOT NULL,
  accepted_by uuid NOT NULL REFERENCES centrale.person,
  accepted_at timestamptz NOT NULL
);
CREATE INDEX shortlist_of ON centrale.shortlist (call_off_id, accepted_at DESC);

CREATE TABLE centrale.decision (
  id uuid PRIMARY KEY,
  call_off_id uuid NOT NULL REFERENCES centrale.call_off,
  no int NOT NULL CHECK (no IN (1, 2)),
  organ text NOT NULL,
  decided_on date NOT NULL,
  reference text NOT NULL,
  attachment_id uuid NOT NULL REFERENCES centrale.attachment,
  amount_cents bigint NOT NULL CHECK (amount_cents > 0),
  credit_confirmed boolean NOT NULL,
  -- of the composition that it was taken on
  composition_version int NOT NULL,
  recorded_by uuid NOT NULL REFERENCES centrale.person,
  recorded_at timestamptz NOT NULL,
  superseded_at timestamptz
);
CREATE UNIQUE INDEX decision_one_each ON centrale.decision (call_off_id, no) WHERE superseded_at IS NULL;

CREATE TABLE centrale.publication (
  call_off_id uuid PRIMARY KEY REFERENCES centrale.call_off,
  content jsonb NOT NULL,
  hash text NOT NULL,
  published_at timestamptz NOT NULL
);
CREATE INDEX publication_hash ON centrale.publication (hash);
CREATE TRIGGER publication_immutable BEFORE UPDATE OR DELETE ON centrale.publication FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

CREATE TABLE centrale.addendum (
  id uuid PRIMARY KEY,
  call_off_id uuid NOT NULL REFERENCES centrale.call_off,
  no int NOT NULL,
  text jsonb NOT NULL,
  questions_due_at timestamptz,
  offers_due_at timestamptz,
  issued_by uuid NOT NULL REFERENCES centrale.person,
  issued_at timestamptz NOT NULL,
  txid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  UNIQUE (call_off_id, no)
);
CREATE TRIGGER addendum_immutable BEFORE UPDATE OR DELETE ON centrale.addendum FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- Invariant 6: what was published does not change; dates move later only, by an addendum, before the deadline and before any opening.
CREATE FUNCTION centrale.guard_published_call_off() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF OLD.published_at IS NULL THEN RETURN NEW; END IF;
  IF NEW.composition IS DISTINCT FROM OLD.composition OR NEW.published_at IS DISTINCT FROM OLD.published_at
     OR NEW.agreement_id <> OLD.agreement_id OR NEW.organisation_id <> OLD.organisation_id OR NEW.briefing_id <> OLD.briefing_id THEN
    RAISE EXCEPTION 'a published call-off is immutable' USING ERRCODE = 'CE006';
  END IF;
  IF NEW.offers_due_at IS DISTINCT FROM OLD.offers_due_at THEN
    IF OLD.status <> 'published' OR NEW.status <> 'published' OR NEW.offers_due_at < OLD.offers_due_at OR centrale.now() >= OLD.offers_due_at
       OR NOT EXISTS (SELECT 1 FROM addendum a WHERE a.call_off_id = NEW.id AND a.txid = pg_current_xact_id() AND a.offers_due_at = NEW.offers_due_at) THEN
      RAISE EXCEPTION 'the deadline moves later only, by an addendum, before it passes' USING ERRCODE = 'CE006';
    END IF;
  END IF;
  IF NEW.questions_due_at IS DISTINCT FROM OLD.questions_due_at
     AND (NEW.questions_due_at < OLD.questions_due_at
          OR NOT EXISTS (SELECT 1 FROM addendum a WHERE a.call_off_id = NEW.id AND a.txid = pg_current_xact_id() AND a.questions_due_at = NEW.questions_due_at)) THEN
    RAISE EXCEPTION 'the term for questions moves later only, by an addendum' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER call_off_published_guard BEFORE UPDATE ON centrale.call_off FOR EACH ROW EXECUTE FUNCTION centrale.guard_published_call_off();

-- Lots, allocations and criteria freeze with the publication (P13); only a lot's outcome is written later.
CREATE FUNCTION centrale.guard_published_lot() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE of_call_off uuid; published timestamptz;
BEGIN
  IF TG_TABLE_NAME = 'call_off_lot' THEN
    of_call_off := CASE WHEN TG_OP = 'DELETE' THEN OLD.call_off_id ELSE NEW.call_off_id END;
    IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'status' - 'outcome_reason') = (to_jsonb(OLD) - 'status' - 'outcome_reason') THEN RETURN NEW; END IF;
  ELSE
    SELECT l.call_off_id INTO of_call_off FROM call_off_lot l
     WHERE l.id = CASE WHEN TG_OP = 'DELETE' THEN OLD.call_off_lot_id ELSE NEW.call_off_lot_id END;
  END IF;
  SELECT c.published_at INTO published FROM call_off c WHERE c.id = of_call_off;
  IF published IS NOT NULL THEN RAISE EXCEPTION 'a published call-off is immutable' USING ERRCODE = 'CE006'; END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER call_off_lot_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.call_off_lot FOR EACH ROW EXECUTE FUNCTION centrale.guard_published_lot();
CREATE TRIGGER allocation_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.allocation FOR EACH ROW EXECUTE FUNCTION centrale.guard_published_lot();
CREATE TRIGGER criterion_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.criterion FOR EACH ROW EXECUTE FUNCTION centrale.guard_published_lot();

-- What time makes of the status: the twin of callOffPhase in libs/procurement.
CREATE FUNCTION centrale.call_off_phase(status text, questions_due_at timestamptz, offers_due_at timestamptz, at timestamptz) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN status IN ('draft','checked','approved') THEN 'preparation'
    WHEN status = 'published' THEN CASE WHEN at < questions_due_at THEN 'questions' WHEN at < offers_due_at THEN 'offers' ELSE 'closed' END
    WHEN status = 'awardProposed' THEN 'decision'
    WHEN status = 'awarded' THEN 'standstill'
    WHEN status IN ('concluded','unsuccessful','cancelled') THEN 'ended'
    ELSE status
  END
$$;

CREATE CONSTRAINT TRIGGER call_off_audited AFTER INSERT OR UPDATE OF status ON centrale.call_off DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('callOff', 'id');
`;

const invitation = `
CREATE TABLE centrale.invitation (
  id uuid PRIMARY KEY,
  call_off_id uuid NOT NULL,
  call_off_lot_id uuid NOT NULL,
  provider_id uuid NOT NULL REFERENCES centrale.provider,
  status text NOT NULL CHECK (status IN ('invited','seen','willOffer','declined')),
  declined_reason text,
  invited_at timestamptz NOT NULL,
  FOREIGN KEY (call_off_lot_id, call_off_id) REFERENCES centrale.call_off_lot (id, call_off_id),
  UNIQUE (call_off_lot_id, provider_id),
  UNIQUE (call_off_lot_id, provider_id, call_off_id)
);
CREATE INDEX invitation_inbox ON centrale.invitation (provider_id, invited_at DESC, id DESC);
CREATE INDEX invitation_call_off ON centrale.invitation (call_off_id);

CREATE TABLE centrale.question (
  id uuid PRIMARY KEY,
  call_off_id uuid NOT NULL REFERENCES centrale.call_off,
  provider_id uuid NOT NULL REFERENCES centrale.provider,
  text text NOT NULL,
  asked_by uuid NOT NULL REFERENCES centrale.person,
  asked_at timestamptz NOT NULL,
  answer jsonb,
  answered_by uuid REFERENCES centrale.person,
  answered_at timestamptz
);
CREATE INDEX question_of ON centrale.question (call_off_id, asked_at, id);
CREATE INDEX question_open ON centrale.question (call_off_id) WHERE answered_at IS NULL;

CREATE CONSTRAINT TRIGGER invitation_audited AFTER INSERT OR UPDATE OF status ON centrale.invitation DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('invitation', 'id');
`;

const offer = `
CREATE TABLE centrale.offer (
  id uuid PRIMARY KEY,
  call_off_id uuid NOT NULL REFERENCES centrale.call_off,
  provider_id uuid NOT NULL REFERENCES centrale.provider,
  kind text NOT NULL CHECK (kind IN ('single','package')),
  status text NOT NULL CHECK (status IN ('sealed','replaced','withdrawn')),
  submitted_by uuid NOT NULL REFERENCES centrale.person,
  submitted_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  audit_root text,
  UNIQUE (id, call_off_id)
);
CREATE INDEX offer_provider ON centrale.offer (provider_id, call_off_id);
CREATE INDEX offer_call_off ON centrale.offer (call_off_id);

-- Invariant 1: one live offer per provider, call-off lot and kind.
CREATE TABLE centrale.offer_lot (
  offer_id uuid NOT NULL,
  call_off_lot_id uuid NOT NULL,
  call_off_id uuid NOT NULL,
  provider_id uuid NOT NULL,
  kind text NOT NULL,
  live boolean NOT NULL,
  PRIMARY KEY (offer_id, call_off_lot_id),
  FOREIGN KEY (offer_id, call_off_id) REFERENCES centrale.offer (id, call_off_id),
  -- only whoever was invited for the lot offers on it
  FOREIGN KEY (call_off_lot_id, provider_id, call_off_id) REFERENCES centrale.invitation (call_off_lot_id, provider_id, call_off_id)
);
CREATE UNIQUE INDEX offer_one_live ON centrale.offer_lot (provider_id, call_off_lot_id, kind) WHERE live;
CREATE INDEX offer_lot_lot ON centrale.offer_lot (call_off_lot_id);

-- The sealed content: one immutable row of bytes. The application's role may write it and never read it.
CREATE TABLE centrale.offer_envelope (
  offer_id uuid PRIMARY KEY REFERENCES centrale.offer,
  key_id text NOT NULL,
  bytes bytea NOT NULL CHECK (octet_length(bytes) <= 2097152),
  envelope_hash text NOT NULL,
  content_hash text NOT NULL
);
CREATE INDEX offer_envelope_hash ON centrale.offer_envelope (envelope_hash);
CREATE INDEX offer_content_hash ON centrale.offer_envelope (content_hash);
CREATE TRIGGER offer_envelope_immutable BEFORE UPDATE OR DELETE ON centrale.offer_envelope FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- The hash is the database's own, whatever the application claims.
CREATE FUNCTION centrale.guard_envelope() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF NEW.envelope_hash <> encode(sha256(NEW.bytes), 'hex') THEN RAISE EXCEPTION 'the hash is not that of the bytes' USING ERRCODE = 'CE002'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER offer_envelope_hash_guard BEFORE INSERT ON centrale.offer_envelope FOR EACH ROW EXECUTE FUNCTION centrale.guard_envelope();

CREATE TABLE centrale.offer_draft (
  invitation_id uuid PRIMARY KEY REFERENCES centrale.invitation,
  provider_id uuid NOT NULL REFERENCES centrale.provider,
  version int NOT NULL,
  key_id text NOT NULL,
  bytes bytea NOT NULL CHECK (octet_length(bytes) <= 2097152),
  saved_at timestamptz NOT NULL
);

CREATE FUNCTION centrale.own_offer_draft(of_invitation uuid, of_provider uuid)
RETURNS TABLE (version int, key_id text, bytes bytea, saved_at timestamptz)
LANGUAGE sql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT d.version, d.key_id, d.bytes, d.saved_at FROM offer_draft d WHERE d.invitation_id = of_invitation AND d.provider_id = of_provider
$$;

CREATE FUNCTION centrale.own_offer_envelope(of_offer uuid, of_provider uuid) RETURNS TABLE (key_id text, bytes bytea)
LANGUAGE sql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT e.key_id, e.bytes FROM offer_envelope e JOIN offer o ON o.id = e.offer_id WHERE o.id = of_offer AND o.provider_id = of_provider
$$;

-- Invariant 2 (P11): checked when the transaction commits, by the database's own clock. The hint names the rule, whose words people read.
CREATE FUNCTION centrale.until_detail(instant timestamptz) RETURNS text LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT json_build_object('until', to_char(instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text
$$;

CREATE FUNCTION centrale.guard_offer_deadline() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE c record;
BEGIN
  SELECT status, offers_due_at INTO c FROM call_off WHERE id = NEW.call_off_id;
  IF c.status <> 'published' OR centrale.now() >= c.offers_due_at THEN
    RAISE EXCEPTION 'the deadline for offers has passed'
      USING ERRCODE = 'CE011', HINT = 'offer.deadline-passed', DETAIL = centrale.until_detail(c.offers_due_at);
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER offer_before_deadline AFTER INSERT OR UPDATE ON centrale.offer DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.guard_offer_deadline();
CREATE CONSTRAINT TRIGGER offer_lot_before_deadline AFTER INSERT OR UPDATE ON centrale.offer_lot DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.guard_offer_deadline();
CREATE TRIGGER offer_kept BEFORE DELETE ON centrale.offer FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
CREATE TRIGGER offer_lot_kept BEFORE DELETE ON centrale.offer_lot FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
CREATE CONSTRAINT TRIGGER offer_audited AFTER INSERT OR UPDATE OF status ON centrale.offer DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('offer', 'id');
`;

const opening = `
-- P10: two different people, each in a session of their own, after the deadline.
CREATE TABLE centrale.opening (
  call_off_id uuid PRIMARY KEY REFERENCES centrale.call_off,
  first_opener_id uuid NOT NULL REFERENCES centrale.person,
  first_session_id uuid NOT NULL,
  first_at timestamptz NOT NULL,
  second_opener_id uuid REFERENCES centrale.person,
  second_session_id uuid,
  second_at timestamptz,
  -- The report's canonical JSON, to the byte, and the SHA-256 of it.
  report text,
  report_hash text,
  audit_root text,
  CONSTRAINT opening_two_people CHECK (second_opener_id <> first_opener_id AND second_session_id <> first_session_id),
  CONSTRAINT opening_whole CHECK ((second_opener_id IS NULL) = (second_at IS NULL) AND (second_opener_id IS NULL) = (second_session_id IS NULL)),
  CONSTRAINT opening_report CHECK ((report IS NULL) = (report_hash IS NULL) AND (report IS NULL OR second_opener_id IS NOT NULL))
);
CREATE INDEX opening_report_hash ON centrale.opening (report_hash);

CREATE FUNCTION centrale.guard_opening() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE due timestamptz;
BEGIN
  SELECT offers_due_at INTO due FROM call_off WHERE id = NEW.call_off_id;
  IF due IS NULL OR centrale.now() < due THEN
    RAISE EXCEPTION 'offers stay sealed until the deadline'
      USING ERRCODE = 'CE010', HINT = 'call-off.offers-sealed', DETAIL = centrale.until_detail(due);
  END IF;
  IF TG_OP = 'INSERT' AND NEW.second_opener_id IS NOT NULL THEN
    RAISE EXCEPTION 'the second opener comes after the first' USING ERRCODE = 'CE010', HINT = 'opening.second-opener-needed';
  END IF;
  IF NEW.report_hash <> encode(sha256(convert_to(NEW.report, 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'the hash is not that of the report' USING ERRCODE = 'CE002';
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.first_opener_id <> OLD.first_opener_id OR NEW.first_session_id <> OLD.first_session_id OR NEW.first_at <> OLD.first_at
     OR (OLD.second_opener_id IS NOT NULL AND (NEW.second_opener_id IS DISTINCT FROM OLD.second_opener_id OR NEW.second_at IS DISTINCT FROM OLD.second_at))
     OR (OLD.report_hash IS NOT NULL)) THEN
    RAISE EXCEPTION 'an opening is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER opening_guard BEFORE INSERT OR UPDATE ON centrale.opening FOR EACH ROW EXECUTE FUNCTION centrale.guard_opening();
CREATE TRIGGER opening_kept BEFORE DELETE ON centrale.opening FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- The only way to the envelopes of others: after the deadline, with two recorded openers.
CREATE FUNCTION centrale.opened_envelopes(of_call_off uuid)
RETURNS TABLE (offer_id uuid, provider_id uuid, key_id text, bytes bytea, envelope_hash text, content_hash text, submitted_at timestamptz)
LANGUAGE sql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT o.id, o.provider_id, e.key_id, e.bytes, e.envelope_hash, e.content_hash, o.submitted_at
    FROM offer o JOIN offer_envelope e ON e.offer_id = o.id
    JOIN opening p ON p.call_off_id = o.call_off_id AND p.second_opener_id IS NOT NULL
    JOIN call_off c ON c.id = o.call_off_id AND centrale.now() >= c.offers_due_at
   WHERE o.call_off_id = of_call_off AND o.status = 'sealed'
   ORDER BY o.id
$$;

CREATE TABLE centrale.opened_offer (
  offer_id uuid PRIMARY KEY,
  call_off_id uuid NOT NULL,
  content jsonb NOT NULL,
  -- sealed with the content: with it, content_hash can be made again
  nonce text NOT NULL,
  -- recomputed from the opened lines
  total_cents bigint NOT NULL CHECK (total_cents >= 0),
  opened_at timestamptz NOT NULL,
  FOREIGN KEY (offer_id, call_off_id) REFERENCES centrale.offer (id, call_off_id)
);
CREATE INDEX opened_offer_of ON centrale.opened_offer (call_off_id);
CREATE TRIGGER opened_offer_immutable BEFORE UPDATE OR DELETE ON centrale.opened_offer FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

CREATE FUNCTION centrale.guard_opened_offer() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM opening p WHERE p.call_off_id = NEW.call_off_id AND p.second_opener_id IS NOT NULL) THEN
    RAISE EXCEPTION 'offers are opened by two people' USING ERRCODE = 'CE010', HINT = 'opening.second-opener-needed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER opened_offer_guard BEFORE INSERT ON centrale.opened_offer FOR EACH ROW EXECUTE FUNCTION centrale.guard_opened_offer();
`;

const evaluation = `
CREATE TABLE centrale.evaluator (
  call_off_id uuid NOT NULL REFERENCES centrale.call_off,
  person_id uuid NOT NULL REFERENCES centrale.person,
  appointed_at timestamptz NOT NULL,
  replaced_at timestamptz,
  -- P21: null until declared
  conflict boolean,
  conflict_reason text,
  declared_at timestamptz,
  PRIMARY KEY (call_off_id, person_id)
);
CREATE INDEX evaluator_person ON centrale.evaluator (person_id) WHERE replaced_at IS NULL;

CREATE TABLE centrale.regularity (
  offer_id uuid PRIMARY KEY REFERENCES centrale.opened_offer,
  regular boolean NOT NULL,
  reason text NOT NULL,
  found_by uuid NOT NULL REFERENCES centrale.person,
  found_at timestamptz NOT NULL
);

CREATE TABLE centrale.score (
  offer_id uuid NOT NULL,
  call_off_lot_id uuid NOT NULL,
  criterion_id uuid NOT NULL,
  evaluator_id uuid NOT NULL REFERENCES centrale.person,
  points int NOT NULL CHECK (points BETWEEN 0 AND 100),
  reason text NOT NULL,
  scored_at timestamptz NOT NULL,
  PRIMARY KEY (offer_id, criterion_id, evaluator_id),
  FOREIGN KEY (offer_id, call_off_lot_id) REFERENCES centrale.offer_lot (offer_id, call_off_lot_id),
  FOREIGN KEY (criterion_id, call_off_lot_id) REFERENCES centrale.criterion (id, call_off_lot_id)
);

CREATE TABLE centrale.consensus (
  offer_id uuid NOT NULL,
  call_off_lot_id uuid NOT NULL,
  criterion_id uuid NOT NULL,
  points int NOT NULL CHECK (points BETWEEN 0 AND 100),
  reason text NOT NULL,
  found_by uuid NOT NULL REFERENCES centrale.person,
  found_at timestamptz NOT NULL,
  PRIMARY KEY (offer_id, criterion_id),
  FOREIGN KEY (offer_id, call_off_lot_id) REFERENCES centrale.offer_lot (offer_id, call_off_lot_id),
  FOREIGN KEY (criterion_id, call_off_lot_id) REFERENCES centrale.criterion (id, call_off_lot_id)
);

-- Drawn at the opening, when the offers are known and nothing was scored, and quoted in its report: a draw can be replayed. (P23)
CREATE TABLE centrale.draw_seed (
  call_off_id uuid PRIMARY KEY REFERENCES centrale.call_off,
  seed text NOT NULL
);
CREATE TRIGGER draw_seed_immutable BEFORE UPDATE OR DELETE ON centrale.draw_seed FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
`;

const award = `
CREATE TABLE centrale.award (
  id uuid PRIMARY KEY,
  call_off_id uuid NOT NULL,
  call_off_lot_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  offer_id uuid NOT NULL,
  provider_id uuid NOT NULL REFERENCES centrale.provider,
  status text NOT NULL CHECK (status IN ('proposed','notified','final','withdrawn')),
  amount_cents bigint NOT NULL CHECK (amount_cents > 0),
  motivation jsonb NOT NULL,
  ranking jsonb NOT NULL,
  proposed_by uuid NOT NULL REFERENCES centrale.person,
  proposed_at timestamptz NOT NULL,
  checked_on date,
  exclusion_grounds_found boolean,
  social_debts_found boolean,
  tax_debts_found boolean,
  check_remark text,
  checked_by uuid REFERENCES centrale.person,
  notified_at timestamptz,
  standstill_until date,
  withdrawn_reason text,
  FOREIGN KEY (call_off_lot_id, call_off_id) REFERENCES centrale.call_off_lot (id, call_off_id),
  FOREIGN KEY (call_off_id, agreement_id) REFERENCES centrale.call_off (id, agreement_id),
  -- Invariant 3: the chosen offer is one on that same call-off lot
  FOREIGN KEY (offer_id, call_off_lot_id) REFERENCES centrale.offer_lot (offer_id, call_off_lot_id)
);
-- Invariant 3: one award per call-off lot that was not withdrawn, hence one final one at most.
CREATE UNIQUE INDEX award_one_live ON centrale.award (call_off_lot_id) WHERE status <> 'withdrawn';
CREATE INDEX award_call_off ON centrale.award (call_off_id);
CREATE INDEX award_public ON centrale.award (notified_at DESC, id DESC) WHERE status IN ('notified','final');

CREATE FUNCTION centrale.guard_award() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF NEW.offer_id <> OLD.offer_id OR NEW.call_off_lot_id <> OLD.call_off_lot_id OR NEW.provider_id <> OLD.provider_id OR NEW.amount_cents <> OLD.amount_cents
     OR NEW.motivation IS DISTINCT FROM OLD.motivation OR NEW.ranking IS DISTINCT FROM OLD.ranking
     OR (OLD.notified_at IS NOT NULL AND NEW.notified_at IS DISTINCT FROM OLD.notified_at) THEN
    RAISE EXCEPTION 'an award is immutable' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER award_guard BEFORE UPDATE ON centrale.award FOR EACH ROW EXECUTE FUNCTION centrale.guard_award();
CREATE CONSTRAINT TRIGGER award_audited AFTER INSERT OR UPDATE OF status ON centrale.award DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('callOff', 'call_off_id');

CREATE TABLE centrale.letter (
  id uuid PRIMARY KEY,
  call_off_id uuid NOT NULL REFERENCES centrale.call_off,
  call_off_lot_id uuid NOT NULL,
  provider_id uuid NOT NULL REFERENCES centrale.provider,
  content jsonb NOT NULL,
  sent_at timestamptz NOT NULL,
  UNIQUE (call_off_lot_id, provider_id, sent_at),
  FOREIGN KEY (call_off_lot_id, call_off_id) REFERENCES centrale.call_off_lot (id, call_off_id)
);
CREATE INDEX letter_of ON centrale.letter (call_off_id, call_off_lot_id, provider_id);
CREATE TRIGGER letter_immutable BEFORE UPDATE OR DELETE ON centrale.letter FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- Invariant 4 (P06): the ledger of ceilings, append-only.
CREATE TABLE centrale.ceiling_movement (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES centrale.framework_agreement,
  lot_id uuid NOT NULL,
  award_id uuid NOT NULL REFERENCES centrale.award,
  kind text NOT NULL CHECK (kind IN ('reserve','commit','release','uncommit')),
  cents bigint NOT NULL CHECK (cents > 0),
  at timestamptz NOT NULL,
  FOREIGN KEY (lot_id, agreement_id) REFERENCES centrale.framework_lot (id, agreement_id)
);
CREATE UNIQUE INDEX ceiling_movement_once ON centrale.ceiling_movement (award_id, lot_id, kind);
CREATE INDEX ceiling_movement_list ON centrale.ceiling_movement (agreement_id, id DESC);
CREATE TRIGGER ceiling_movement_immutable BEFORE UPDATE OR DELETE ON centrale.ceiling_movement FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
CREATE TRIGGER ceiling_movement_no_truncate BEFORE TRUNCATE ON centrale.ceiling_movement FOR EACH STATEMENT EXECUTE FUNCTION centrale.refuse_change();

-- Moves an award's whole amount over its framework lots, all together. The amounts are given to reserve; what follows moves the same ones.
-- Locks agreement, then lots by number. Returns what is short (lot 0 is the agreement as a whole): nothing means done.
CREATE FUNCTION centrale.move_ceiling(movement text, of_award uuid, amounts jsonb DEFAULT NULL)
RETURNS TABLE (lot_number int, left_cents bigint, needed_cents bigint) LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE
  agreement uuid;
  total bigint;
  moved jsonb;
  done text[];
  r_sign int := CASE movement WHEN 'reserve' THEN 1 WHEN 'commit' THEN -1 WHEN 'release' THEN -1 ELSE 0 END;
  c_sign int := CASE movement WHEN 'commit' THEN 1 WHEN 'uncommit' THEN -1 ELSE 0 END;
BEGIN
  SELECT a.agreement_id, a.amount_cents INTO STRICT agreement, total FROM award a WHERE a.id = of_award;
  PERFORM 1 FROM framework_agreement f WHERE f.id = agreement FOR UPDATE;
  SELECT coalesce(array_agg(DISTINCT m.kind), '{}') INTO done FROM ceiling_movement m WHERE m.award_id = of_award;
  IF done <> (CASE movement WHEN 'reserve' THEN '{}' WHEN 'uncommit' THEN '{commit,reserve}' ELSE '{reserve}' END)::text[] THEN
    RAISE EXCEPTION 'award % cannot % after %', of_award, movement, done USING ERRCODE = 'CE004';
  END IF;
  moved := CASE movement WHEN 'reserve' THEN amounts ELSE
    (SELECT jsonb_agg(jsonb_build_object('lotId', m.lot_id, 'cents', m.cents)) FROM ceiling_movement m WHERE m.award_id = of_award AND m.kind = 'reserve') END;
  IF total IS DISTINCT FROM (SELECT sum(m.cents) FROM jsonb_to_recordset(moved) AS m("lotId" uuid, cents bigint)) THEN
    RAISE EXCEPTION 'an award moves its whole amount' USING ERRCODE = 'CE004';
  END IF;
  PERFORM 1 FROM framework_lot l JOIN jsonb_to_recordset(moved) AS m("lotId" uuid, cents bigint) ON m."lotId" = l.id ORDER BY l.number FOR UPDATE OF l;
  IF movement = 'reserve' THEN
    RETURN QUERY
      SELECT 0, f.ceiling_cents - f.reserved_cents - f.committed_cents, total FROM framework_agreement f
       WHERE f.id = agreement AND f.reserved_cents + f.committed_cents + total > f.ceiling_cents
      UNION ALL
      SELECT l.number, l.ceiling_cents - l.reserved_cents - l.committed_cents, m.cents FROM framework_lot l
        JOIN jsonb_to_recordset(moved) AS m("lotId" uuid, cents bigint) ON m."lotId" = l.id
       WHERE l.reserved_cents + l.committed_cents + m.cents > l.ceiling_cents
       ORDER BY 1;
    IF FOUND THEN RETURN; END IF;
  END IF;
  UPDATE framework_agreement f SET reserved_cents = f.reserved_cents + r_sign * total, committed_cents = f.committed_cents + c_sign * total WHERE f.id = agreement;
  UPDATE framework_lot l SET reserved_cents = l.reserved_cents + r_sign * m.cents, committed_cents = l.committed_cents + c_sign * m.cents
    FROM jsonb_to_recordset(moved) AS m("lotId" uuid, cents bigint) WHERE l.id = m."lotId" AND l.agreement_id = agreement;
  INSERT INTO ceiling_movement (agreement_id, lot_id, award_id, kind, cents, at)
    SELECT agreement, m."lotId", of_award, movement, m.cents, centrale.now() FROM jsonb_to_recordset(moved) AS m("lotId" uuid, cents bigint) WHERE m.cents > 0;
END $$;

-- The ledger sums to the rows, whoever wrote them.
CREATE FUNCTION centrale.guard_ledger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE of_agreement uuid := (to_jsonb(NEW) ->> CASE WHEN TG_TABLE_NAME = 'framework_agreement' THEN 'id' ELSE 'agreement_id' END)::uuid;
BEGIN
  IF EXISTS (
    SELECT 1 FROM framework_lot l LEFT JOIN LATERAL (
      SELECT coalesce(sum(CASE kind WHEN 'reserve' THEN cents WHEN 'commit' THEN -cents WHEN 'release' THEN -cents ELSE 0 END), 0) AS r,
             coalesce(sum(CASE kind WHEN 'commit' THEN cents WHEN 'uncommit' THEN -cents ELSE 0 END), 0) AS c
        FROM ceiling_movement m WHERE m.lot_id = l.id) s ON true
     WHERE l.agreement_id = of_agreement AND (s.r <> l.reserved_cents OR s.c <> l.committed_cents))
  OR EXISTS (
    SELECT 1 FROM framework_agreement f JOIN LATERAL (
      SELECT coalesce(sum(reserved_cents), 0) AS r, coalesce(sum(committed_cents), 0) AS c FROM framework_lot l WHERE l.agreement_id = f.id) s ON true
     WHERE f.id = of_agreement AND (s.r <> f.reserved_cents OR s.c <> f.committed_cents)) THEN
    RAISE EXCEPTION 'the ledger does not sum to the ceilings' USING ERRCODE = 'CE004';
  END IF;
  RETURN NULL;
END $$;
CREATE INDEX ceiling_movement_lot ON centrale.ceiling_movement (lot_id);
CREATE CONSTRAINT TRIGGER agreement_ledger AFTER UPDATE OF reserved_cents, committed_cents ON centrale.framework_agreement DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.guard_ledger();
CREATE CONSTRAINT TRIGGER lot_ledger AFTER UPDATE OF reserved_cents, committed_cents ON centrale.framework_lot DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.guard_ledger();
`;

const order = `
CREATE TABLE centrale."order" (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  award_id uuid NOT NULL REFERENCES centrale.award,
  call_off_id uuid NOT NULL,
  call_off_lot_id uuid NOT NULL,
  agreement_id uuid NOT NULL REFERENCES centrale.framework_agreement,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  provider_id uuid NOT NULL REFERENCES centrale.provider,
  status text NOT NULL CHECK (status IN ('drafted','sent','active','completed','declined','cancelled','terminated')),
  amount_cents bigint NOT NULL CHECK (amount_cents > 0),
  starts_on date,
  ends_on date,
  drafted_at timestamptz NOT NULL,
  sent_at timestamptz,
  answer_by timestamptz,
  answered_at timestamptz,
  declined_reason text,
  completed_on date,
  finding text,
  ended_reason text,
  ended_at timestamptz,
  next_check_at timestamptz,
  FOREIGN KEY (call_off_lot_id, call_off_id) REFERENCES centrale.call_off_lot (id, call_off_id),
  CHECK (status <> 'completed' OR (completed_on IS NOT NULL AND finding IS NOT NULL))
);
CREATE UNIQUE INDEX order_one_live ON centrale."order" (award_id) WHERE status NOT IN ('declined','cancelled');
CREATE INDEX order_list ON centrale."order" (drafted_at DESC, id DESC);
CREATE INDEX order_organisation ON centrale."order" (organisation_id, drafted_at DESC, id DESC);
CREATE INDEX order_provider ON centrale."order" (provider_id, drafted_at DESC, id DESC);
CREATE INDEX order_call_off ON centrale."order" (call_off_id);
CREATE INDEX order_next_check ON centrale."order" (next_check_at) WHERE next_check_at IS NOT NULL;
CREATE CONSTRAINT TRIGGER order_audited AFTER INSERT OR UPDATE OF status ON centrale."order" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('order', 'id');
`;
