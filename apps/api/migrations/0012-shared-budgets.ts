import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Budgets that several bodies share: amounts in bigint cents, and a ledger that sums to them. */
export class SharedBudgets1700000000014 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [budgets, ledger]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const budgets = `
-- I9: one budget of a year on the city's account, for all its bodies together. (R003-32)
CREATE TABLE centrale.budget_pool (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  year int NOT NULL CHECK (year BETWEEN 2000 AND 2199),
  name jsonb NOT NULL CHECK (centrale.is_written(name)),
  amount_cents bigint NOT NULL CHECK (amount_cents > 0),
  committed_cents bigint NOT NULL DEFAULT 0 CHECK (committed_cents >= 0),
  paid_cents bigint NOT NULL DEFAULT 0 CHECK (paid_cents >= 0),
  opened_at timestamptz NOT NULL,
  UNIQUE (id, organisation_id),
  CONSTRAINT budget_pool_commitments CHECK (committed_cents <= amount_cents)
);
CREATE UNIQUE INDEX budget_pool_once ON centrale.budget_pool (organisation_id, year, lower(btrim(name->>'nl')));
CREATE INDEX budget_pool_list ON centrale.budget_pool (year DESC, id DESC);

CREATE TABLE centrale.budget_pool_body (
  pool_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  body_id uuid NOT NULL,
  PRIMARY KEY (pool_id, body_id),
  FOREIGN KEY (pool_id, organisation_id) REFERENCES centrale.budget_pool (id, organisation_id),
  FOREIGN KEY (body_id, organisation_id) REFERENCES centrale.body (id, organisation_id)
);
CREATE INDEX budget_pool_body_of ON centrale.budget_pool_body (body_id);
CREATE TRIGGER budget_pool_body_immutable BEFORE UPDATE OR DELETE ON centrale.budget_pool_body FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- The ledger, append-only.
CREATE TABLE centrale.expense (
  id uuid PRIMARY KEY,
  pool_id uuid NOT NULL,
  body_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('commit','release','pay','correct')),
  cents bigint NOT NULL CHECK (cents > 0),
  -- of a payment: what its commitment had set aside
  covered_cents bigint NOT NULL DEFAULT 0 CHECK (covered_cents BETWEEN 0 AND cents),
  on_date date NOT NULL,
  what text NOT NULL CHECK (length(what) >= 3),
  -- the commitment that is released or paid from, the payment that is corrected
  of_id uuid REFERENCES centrale.expense,
  recorded_by uuid NOT NULL REFERENCES centrale.person,
  recorded_at timestamptz NOT NULL,
  FOREIGN KEY (pool_id, body_id) REFERENCES centrale.budget_pool_body (pool_id, body_id),
  CHECK (CASE kind WHEN 'commit' THEN of_id IS NULL WHEN 'pay' THEN of_id IS NOT NULL OR covered_cents = 0 ELSE of_id IS NOT NULL END)
);
CREATE INDEX expense_list ON centrale.expense (pool_id, recorded_at DESC, id DESC);
CREATE INDEX expense_of ON centrale.expense (of_id) WHERE of_id IS NOT NULL;
CREATE TRIGGER expense_immutable BEFORE UPDATE OR DELETE ON centrale.expense FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
CREATE TRIGGER expense_no_truncate BEFORE TRUNCATE ON centrale.expense FOR EACH STATEMENT EXECUTE FUNCTION centrale.refuse_change();
`;

const ledger = `
-- What of a commitment is still set aside, what of a payment still stands.
CREATE FUNCTION centrale.open_cents(of_expense uuid) RETURNS bigint
LANGUAGE sql STABLE SET search_path = centrale, pg_temp AS $$
  SELECT e.cents - coalesce((SELECT sum(CASE s.kind WHEN 'pay' THEN s.covered_cents ELSE s.cents END) FROM expense s WHERE s.of_id = e.id), 0)::bigint
  FROM expense e WHERE e.id = of_expense
$$;

-- The only way in which money moves. False: too little is left for the commitment; a payment is a fact and always moves.
CREATE FUNCTION centrale.move_pool(
  movement uuid, of_pool uuid, of_body uuid, how text, amount bigint, day date, about text, source uuid, person uuid
) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE
  open bigint;
  covered bigint := 0;
BEGIN
  PERFORM 1 FROM budget_pool p WHERE p.id = of_pool FOR UPDATE;
  IF source IS NOT NULL THEN
    SELECT centrale.open_cents(e.id) INTO open FROM expense e
     WHERE e.id = source AND e.pool_id = of_pool AND e.body_id = of_body AND e.kind = CASE how WHEN 'correct' THEN 'pay' ELSE 'commit' END;
    IF open IS NULL OR (how <> 'pay' AND amount > open) THEN
      RAISE EXCEPTION 'nothing to % in expense %', how, source USING ERRCODE = 'CE004';
    END IF;
    covered := CASE how WHEN 'pay' THEN least(amount, open) ELSE 0 END;
  END IF;
  IF how = 'commit' THEN
    UPDATE budget_pool p SET committed_cents = p.committed_cents + amount
     WHERE p.id = of_pool AND p.committed_cents + p.paid_cents + amount <= p.amount_cents;
    IF NOT FOUND THEN RETURN false; END IF;
  ELSE
    UPDATE budget_pool p SET
      committed_cents = p.committed_cents - CASE how WHEN 'release' THEN amount ELSE covered END,
      paid_cents = p.paid_cents + CASE how WHEN 'pay' THEN amount WHEN 'correct' THEN -amount ELSE 0 END
     WHERE p.id = of_pool;
  END IF;
  INSERT INTO expense (id, pool_id, body_id, kind, cents, covered_cents, on_date, what, of_id, recorded_by, recorded_at)
  VALUES (movement, of_pool, of_body, how, amount, covered, day, about, source, person, centrale.now());
  RETURN true;
END $$;

-- I9, whoever writes: no commitment and no smaller amount beyond what is left. Paying beyond it is a fact.
CREATE FUNCTION centrale.guard_pool() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW.number, NEW.organisation_id, NEW.year, NEW.name) IS DISTINCT FROM (OLD.id, OLD.number, OLD.organisation_id, OLD.year, OLD.name) THEN
    RAISE EXCEPTION 'a pool stays what it was opened for' USING ERRCODE = 'CE006';
  END IF;
  IF (NEW.committed_cents > OLD.committed_cents OR NEW.amount_cents < OLD.amount_cents) AND NEW.committed_cents + NEW.paid_cents > NEW.amount_cents THEN
    RAISE EXCEPTION 'more is committed than is left' USING ERRCODE = 'check_violation', CONSTRAINT = 'budget_pool_balance';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER budget_pool_guard BEFORE UPDATE ON centrale.budget_pool FOR EACH ROW EXECUTE FUNCTION centrale.guard_pool();
CREATE TRIGGER budget_pool_kept BEFORE DELETE ON centrale.budget_pool FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- The ledger sums to the pool, whoever wrote either.
CREATE FUNCTION centrale.guard_pool_ledger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE of_pool uuid := (to_jsonb(NEW) ->> CASE WHEN TG_TABLE_NAME = 'budget_pool' THEN 'id' ELSE 'pool_id' END)::uuid;
BEGIN
  IF EXISTS (
    SELECT FROM budget_pool p CROSS JOIN LATERAL (
      SELECT coalesce(sum(CASE e.kind WHEN 'commit' THEN e.cents WHEN 'release' THEN -e.cents WHEN 'pay' THEN -e.covered_cents ELSE 0 END), 0) AS committed,
             coalesce(sum(CASE e.kind WHEN 'pay' THEN e.cents WHEN 'correct' THEN -e.cents ELSE 0 END), 0) AS paid
        FROM expense e WHERE e.pool_id = p.id) s
    WHERE p.id = of_pool AND (s.committed, s.paid) IS DISTINCT FROM (p.committed_cents, p.paid_cents)) THEN
    RAISE EXCEPTION 'the ledger does not sum to the pool' USING ERRCODE = 'CE004';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER budget_pool_ledger AFTER INSERT OR UPDATE OF committed_cents, paid_cents ON centrale.budget_pool DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.guard_pool_ledger();
CREATE CONSTRAINT TRIGGER expense_ledger AFTER INSERT ON centrale.expense DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.guard_pool_ledger();
`;
