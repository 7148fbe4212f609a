import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Call-off, invitations and questions, with invariant 6 of procurement.md §5. */
export class CallOff1700000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [callOff, invitation]) await db.query(part);
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
