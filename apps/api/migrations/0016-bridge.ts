import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A phase of a trajectory that becomes a briefing, a call-off and an order. */
export class Bridge1700000000019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const part of [need, secrecy, lead]) await db.query(part);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const need = `
-- How far a need has come is read from its briefing, call-off and order; here stands only what ties them to the phase.
CREATE TABLE centrale.facilitation_need (
  id uuid PRIMARY KEY,
  phase_id uuid NOT NULL REFERENCES centrale.phase,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  -- R004-01
  services text[] NOT NULL CHECK (cardinality(services) > 0 AND services <@ '{design,facilitate,communicate,mobilise,evaluate}'),
  briefing_id uuid UNIQUE REFERENCES centrale.briefing,
  -- taken along for a procedure of the organisation's own
  exported_at timestamptz,
  made_by uuid NOT NULL REFERENCES centrale.person,
  made_at timestamptz NOT NULL,
  ended_at timestamptz
);
-- One at a time: another one once the briefing of this one ended without an order.
CREATE UNIQUE INDEX facilitation_need_one ON centrale.facilitation_need (phase_id) WHERE ended_at IS NULL;
CREATE INDEX facilitation_need_phase ON centrale.facilitation_need (phase_id, made_at DESC);

-- An accepted order puts its provider on the phase; several orders may, one after the other.
CREATE TABLE centrale.facilitation (
  id uuid PRIMARY KEY,
  phase_id uuid NOT NULL REFERENCES centrale.phase,
  order_id uuid NOT NULL REFERENCES centrale."order",
  provider_id uuid NOT NULL REFERENCES centrale.provider,
  services text[] NOT NULL CHECK (services <@ '{design,facilitate,communicate,mobilise,evaluate}'),
  assigned_at timestamptz NOT NULL,
  completed_on date,
  ended_at timestamptz,
  UNIQUE (phase_id, order_id)
);
CREATE INDEX facilitation_order ON centrale.facilitation (order_id);
CREATE INDEX facilitation_phase ON centrale.facilitation (phase_id) WHERE ended_at IS NULL;
`;

const secrecy = `
-- Whether the public must not read what a briefing is about yet: it came of a trajectory that works in confidence. (R002-07)
CREATE FUNCTION centrale.briefing_hidden(of_briefing uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM facilitation_need n JOIN phase p ON p.id = n.phase_id JOIN trajectory t ON t.id = p.trajectory_id
    WHERE n.briefing_id = of_briefing AND t.confidential)
$$;

-- Whether one of those who may otherwise read briefings must not read this one: it is hidden, and the person neither owns nor handles it, nor
-- is to take it in, nor is of the team that works in confidence. Mandates are strictest. (R002-07, R002-10)
CREATE FUNCTION centrale.briefing_withheld(of_briefing uuid, from_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT briefing_hidden(b.id) AND (has_mandate(from_person, b.organisation_id) OR NOT (
    coalesce(from_person IN (b.owner_id, b.officer_id, b.stand_in_id), false)
    OR EXISTS (SELECT FROM membership m WHERE m.person_id = from_person AND m.starts_on <= today() AND (m.ends_on IS NULL OR m.ends_on > today())
      AND ((m.organisation_id = b.organisation_id AND m.role IN ('generalDirector','managementTeam'))
        OR (m.role = 'serviceOfficer' AND b.status <> 'draft' AND NOT EXISTS (
          SELECT FROM membership f WHERE f.person_id = b.officer_id AND f.role = 'serviceOfficer' AND f.starts_on <= today() AND (f.ends_on IS NULL OR f.ends_on > today())))))
    OR EXISTS (SELECT FROM facilitation_need n JOIN phase p ON p.id = n.phase_id JOIN memorandum w ON w.id = p.trajectory_id
      WHERE n.briefing_id = b.id AND (w.owner_id = from_person OR w.design_team @> ARRAY[from_person]))))
  FROM briefing b WHERE b.id = of_briefing
$$;
`;

const lead = `
-- The register's own past: days from a briefing's submission to the acceptance of an order that came of it, the newest hundred.
CREATE FUNCTION centrale.lead_times() RETURNS SETOF int LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT (o.answered_at::date - b.submitted_at::date)::int FROM "order" o JOIN call_off c ON c.id = o.call_off_id JOIN briefing b ON b.id = c.briefing_id
  WHERE o.status IN ('active','completed','terminated') AND o.answered_at IS NOT NULL AND b.submitted_at IS NOT NULL AND o.answered_at >= b.submitted_at
  ORDER BY o.answered_at DESC LIMIT 100
$$;
CREATE INDEX order_answered ON centrale."order" (answered_at DESC) WHERE answered_at IS NOT NULL;
`;
