import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Support that bodies ask of the city, and what they owe by calendar year and by term of office. */
export class SupportAndDuties1700000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [support, duties]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const support = `
CREATE TABLE centrale.support_request (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  body_id uuid NOT NULL,
  for_body_id uuid CHECK (for_body_id <> body_id),
  what text NOT NULL CHECK (length(what) >= 3),
  status text NOT NULL CHECK (status IN ('asked','granted','refused','delivered','withdrawn')),
  asked_by uuid NOT NULL REFERENCES centrale.person,
  asked_at timestamptz NOT NULL,
  official_id uuid REFERENCES centrale.person,
  answered_at timestamptz,
  reason text,
  delivered_on date,
  FOREIGN KEY (body_id, organisation_id) REFERENCES centrale.body (id, organisation_id),
  FOREIGN KEY (for_body_id, organisation_id) REFERENCES centrale.body (id, organisation_id),
  CONSTRAINT support_request_named CHECK (status NOT IN ('granted','delivered') OR official_id IS NOT NULL),
  CONSTRAINT support_request_reason CHECK (status <> 'refused' OR length(reason) >= 3),
  CONSTRAINT support_request_delivered CHECK ((status = 'delivered') = (delivered_on IS NOT NULL))
);
CREATE INDEX support_request_list ON centrale.support_request (asked_at DESC, id DESC);
CREATE INDEX support_request_body ON centrale.support_request (body_id, status);
CREATE INDEX support_request_for ON centrale.support_request (for_body_id, status) WHERE for_body_id IS NOT NULL;

-- R000-15: no group of an atelier asks, and an atelier asks for its own groups only. What was asked, and by whom, stays.
CREATE FUNCTION centrale.keep_support_request() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF EXISTS (SELECT FROM body b WHERE b.id = NEW.body_id AND b.pack_id = 'ATELIER' AND b.kind <> 'strategicAtelier') OR (
      NEW.for_body_id IS NOT NULL AND NOT EXISTS (SELECT FROM body g WHERE g.id = NEW.for_body_id AND g.parent_id = NEW.body_id)) THEN
      RAISE EXCEPTION 'support is asked by the atelier' USING ERRCODE = 'check_violation', CONSTRAINT = 'support_request_asker';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.number, NEW.organisation_id, NEW.body_id, NEW.for_body_id, NEW.what, NEW.asked_by, NEW.asked_at)
    IS DISTINCT FROM (OLD.id, OLD.number, OLD.organisation_id, OLD.body_id, OLD.for_body_id, OLD.what, OLD.asked_by, OLD.asked_at)
    OR OLD.official_id IS NOT NULL AND NEW.official_id IS DISTINCT FROM OLD.official_id THEN
    RAISE EXCEPTION 'a request for support stays as it was asked' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER support_request_kept BEFORE INSERT OR UPDATE OR DELETE ON centrale.support_request
  FOR EACH ROW EXECUTE FUNCTION centrale.keep_support_request();
CREATE CONSTRAINT TRIGGER support_request_audited AFTER INSERT OR UPDATE OF status ON centrale.support_request DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('supportRequest', 'id');
`;

const duties = `
-- The name of the council's term of office on a day. Twin of the rule legislatureOf.
CREATE FUNCTION centrale.legislature_of(on_day date) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT s.start || '-' || (s.start + 6) FROM (
    SELECT 2024 + 6 * floor((extract(year FROM on_day) - CASE WHEN to_char(on_day, 'MM-DD') < '12-01' THEN 1 ELSE 0 END - 2024) / 6)::int) AS s (start));

-- The day on which a body began to work; one that has not yet, the day on which it was made.
CREATE FUNCTION centrale.body_activated_on(of_body uuid) RETURNS date
LANGUAGE sql STABLE SET search_path = centrale, pg_temp AS $$
  SELECT (coalesce((SELECT min(e.business_at) FROM audit_entry e WHERE e.dossier_type = 'body' AND e.dossier_id = b.id AND e.command = 'activate'), b.created_at)
    AT TIME ZONE 'Europe/Brussels')::date FROM body b WHERE b.id = of_body
$$;

-- The first advice that a body sent in a year.
CREATE FUNCTION centrale.first_advice_sent(of_body uuid, of_year int) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  IF to_regclass('centrale.advice_delivery') IS NULL THEN
    RETURN NULL;
  END IF;
  RETURN (SELECT min(d.sent_on) FROM advice_delivery d JOIN advice a ON a.id = d.advice_id
    WHERE a.body_id = of_body AND d.sent_on BETWEEN make_date(of_year, 1, 1) AND make_date(of_year, 12, 31));
END $$;

-- What the rules of a body ask of it by calendar year and by term of office, as long as nobody made a clock of it:
-- from the year in which it began to work, so that a duty is owed, and overdue, also when no job ever ran. (R003-24, R003-34, R003-37)
CREATE VIEW centrale.periodic_duty AS
SELECT md5(b.id || d.kind || d.part)::uuid AS id, d.kind, d.rule, b.organisation_id, b.id AS body_id, b.number || ' (' || d.part || ')' AS label, d.part, d.owner_side,
  d.due_on, d.satisfied_on
FROM centrale.body b
JOIN centrale.rule_pack p ON p.pack_id = b.pack_id AND p.version = b.pack_version
CROSS JOIN LATERAL (
  SELECT y.kind, y.rule, s.of_year::text AS part, 'body' AS owner_side, make_date(s.of_year, 12, 31) AS due_on, CASE y.kind
    WHEN 'annualAdvice' THEN centrale.first_advice_sent(b.id, s.of_year)
    ELSE (SELECT v.done_on FROM centrale.evaluation v WHERE v.body_id = b.id AND v.year = s.of_year) END AS satisfied_on
  FROM generate_series(extract(year FROM centrale.body_activated_on(b.id))::int, extract(year FROM centrale.today())::int) AS s (of_year)
  CROSS JOIN (VALUES
    ('annualEvaluation', 'R003-34', p.parameters->>'evaluation' = 'yearly'),
    ('annualAdvice', 'R003-24', coalesce(p.parameters->'yearlyAdviceFrom' ? b.group_type, false))) AS y (kind, rule, asked)
  WHERE y.asked
  UNION ALL
  SELECT 'legislatureFeedback', 'R003-37', centrale.legislature_of(centrale.today()), 'city', NULL, (
    SELECT f.given_on FROM centrale.council_feedback f WHERE f.body_id = b.id AND f.legislature = centrale.legislature_of(centrale.today()))
  WHERE p.parameters->'legislatureFeedback' = 'true'::jsonb) d
WHERE b.status IN ('active','underReview') AND NOT EXISTS (
  SELECT FROM centrale.clock c WHERE c.dossier_type = 'body' AND c.dossier_id = b.id AND c.kind = d.kind AND c.part = d.part AND c.ended_on IS NULL);

-- Every duty: clocks, and what is owed before there is one.
CREATE VIEW centrale.duty AS
SELECT c.id, c.kind, c.rule, c.organisation_id, c.body_id, c.trajectory_id, c.dossier_type, c.dossier_id, c.part, c.label, c.owner_side,
  c.term, c.anchor, c.adjustments, c.closing_days, c.due_on, c.satisfied_on
FROM centrale.clock c WHERE c.ended_on IS NULL
UNION ALL
SELECT d.id, d.kind, d.rule, d.organisation_id, d.body_id, NULL, 'body', d.body_id, d.part, d.label, d.owner_side,
  CASE WHEN d.due_on IS NOT NULL THEN '{"direction":"forward","amount":0,"unit":"calendarDay","roll":"none"}'::jsonb END, d.due_on, '[]', '{}', d.due_on, d.satisfied_on
FROM centrale.periodic_duty d;

-- Clocks are made of periodic duties day by day, so that people are reminded of them.
CREATE TABLE centrale.duty_round (
  id uuid PRIMARY KEY,
  next_check_at timestamptz
);
CREATE UNIQUE INDEX duty_round_single ON centrale.duty_round ((true));
INSERT INTO centrale.duty_round VALUES (centrale.new_id(), centrale.now());
`;
