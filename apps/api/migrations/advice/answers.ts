export const responses = `
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

export const responseGuards = `
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

export const yearly = `
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
