import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Offers and their opening, with invariants 1 and 2 of procurement.md §5. */
export class Offer1700000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [offer, opening]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

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
