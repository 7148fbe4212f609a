import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Evaluation, award, ledger of ceilings and order, with invariants 3 and 4 of procurement.md §5. */
export class Award1700000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [evaluation, award, order]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

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
