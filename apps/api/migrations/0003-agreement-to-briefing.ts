import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Agreement, admissions, contact and briefing. Money is bigint cents excluding VAT, instants are timestamptz, civil dates are date. */
export class AgreementToBriefing1700000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(agreement);
    await db.query(admissions);
    await db.query(briefing);
    await db.query(guards);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const agreement = `
CREATE SEQUENCE centrale.dossier_number;

CREATE FUNCTION centrale.next_number(prefix text) RETURNS text
LANGUAGE sql SET search_path = centrale, pg_temp AS $$
  SELECT prefix || '-' || to_char(centrale.now() AT TIME ZONE 'Europe/Brussels', 'YYYY') || '-' || lpad(nextval('centrale.dossier_number')::text, 5, '0')
$$;

CREATE TABLE centrale.framework_agreement (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  title jsonb NOT NULL,
  status text NOT NULL CHECK (status IN ('draft','live','suspended','expired','terminated')),
  starts_on date NOT NULL,
  ends_on date NOT NULL CHECK (ends_on > starts_on),
  term_exception text,
  ceiling_cents bigint NOT NULL CHECK (ceiling_cents > 0),
  reserved_cents bigint NOT NULL DEFAULT 0 CHECK (reserved_cents >= 0),
  committed_cents bigint NOT NULL DEFAULT 0 CHECK (committed_cents >= 0),
  standstill boolean NOT NULL,
  user_categories jsonb NOT NULL,
  invented_values boolean NOT NULL,
  reason text,
  created_at timestamptz NOT NULL,
  -- P01: four years at most, unless a reasoned exception is on record
  CONSTRAINT agreement_term CHECK (ends_on < starts_on + interval '4 years' OR coalesce(length(term_exception), 0) > 0),
  -- P06
  CONSTRAINT agreement_ceiling CHECK (reserved_cents + committed_cents <= ceiling_cents)
);

CREATE TABLE centrale.framework_lot (
  id uuid PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES centrale.framework_agreement,
  number int NOT NULL CHECK (number BETWEEN 1 AND 99),
  name jsonb NOT NULL,
  route text NOT NULL CHECK (route IN ('miniCompetition','cascade','direct')),
  ceiling_cents bigint NOT NULL CHECK (ceiling_cents > 0),
  reserved_cents bigint NOT NULL DEFAULT 0 CHECK (reserved_cents >= 0),
  committed_cents bigint NOT NULL DEFAULT 0 CHECK (committed_cents >= 0),
  minimum_invited int NOT NULL CHECK (minimum_invited >= 1),
  minimum_days int NOT NULL CHECK (minimum_days >= 1),
  criteria jsonb NOT NULL,
  UNIQUE (agreement_id, number),
  UNIQUE (id, agreement_id),
  CONSTRAINT lot_ceiling CHECK (reserved_cents + committed_cents <= ceiling_cents)
);
`;

const admissions = `
CREATE TABLE centrale.contact_request (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  status text NOT NULL CHECK (status IN ('received','assigned','led','answered','closed')),
  name text NOT NULL,
  email text NOT NULL,
  organisation text NOT NULL,
  phone text,
  subject text NOT NULL,
  message text NOT NULL,
  language text NOT NULL CHECK (language IN ('nl','fr','en')),
  officer_id uuid REFERENCES centrale.person,
  buyer_id uuid,
  briefing_id uuid,
  answer text,
  closed_reason text,
  received_at timestamptz NOT NULL
);
CREATE INDEX contact_request_list ON centrale.contact_request (received_at DESC, id DESC);
CREATE INDEX contact_request_open ON centrale.contact_request (status, officer_id) WHERE status IN ('received','assigned');

CREATE TABLE centrale.buyer (
  id uuid PRIMARY KEY,
  agreement_id uuid NOT NULL REFERENCES centrale.framework_agreement,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  status text NOT NULL CHECK (status IN ('requested','admitted','refused','withdrawn')),
  user_category text,
  legal_basis text,
  admitted_on date,
  reason text,
  requested_at timestamptz NOT NULL,
  -- P02: an admission cites its category and legal basis
  CONSTRAINT buyer_basis CHECK (status <> 'admitted' OR (user_category IS NOT NULL AND legal_basis IS NOT NULL AND admitted_on IS NOT NULL))
);
CREATE UNIQUE INDEX buyer_one_live ON centrale.buyer (agreement_id, organisation_id) WHERE status IN ('requested','admitted');
CREATE INDEX buyer_list ON centrale.buyer (requested_at DESC, id DESC);
CREATE INDEX buyer_organisation ON centrale.buyer (organisation_id);
ALTER TABLE centrale.contact_request ADD FOREIGN KEY (buyer_id) REFERENCES centrale.buyer;

CREATE TABLE centrale.provider (
  id uuid PRIMARY KEY REFERENCES centrale.organisation,
  profile jsonb NOT NULL,
  version int NOT NULL DEFAULT 1
);

CREATE TABLE centrale.qualification (
  id uuid PRIMARY KEY,
  agreement_id uuid NOT NULL,
  provider_id uuid NOT NULL REFERENCES centrale.provider,
  lot_id uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('applied','underReview','admitted','refused','suspended','withdrawn','excluded')),
  rank int,
  valid_from date,
  valid_to date,
  suspended_until date,
  reason text,
  applied_at timestamptz NOT NULL,
  FOREIGN KEY (lot_id, agreement_id) REFERENCES centrale.framework_lot (id, agreement_id),
  CHECK (status NOT IN ('admitted','suspended') OR (rank IS NOT NULL AND valid_from IS NOT NULL AND valid_to >= valid_from)),
  -- Invariant 7: a provider is admitted to a lot once at a time
  CONSTRAINT qualification_period EXCLUDE USING gist (provider_id WITH =, lot_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
    WHERE (status IN ('admitted','suspended'))
);
-- What time makes of a suspension, and whether the provider may be invited on that day; the rules' twin.
CREATE FUNCTION centrale.qualified_on(status text, suspended_until date, valid_from date, valid_to date, on_day date) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  coalesce((status = 'admitted' OR (status = 'suspended' AND suspended_until < on_day))
    AND on_day >= valid_from AND (valid_to IS NULL OR on_day <= valid_to), false);

CREATE INDEX qualification_lot ON centrale.qualification (lot_id, status);
CREATE INDEX qualification_provider ON centrale.qualification (provider_id);
CREATE UNIQUE INDEX qualification_one_application ON centrale.qualification (provider_id, lot_id) WHERE status IN ('applied','underReview');

CREATE TABLE centrale.rate (
  id uuid PRIMARY KEY,
  qualification_id uuid NOT NULL REFERENCES centrale.qualification,
  profile text NOT NULL,
  unit text NOT NULL CHECK (unit IN ('hour','halfDay','day','session','piece')),
  cents bigint NOT NULL CHECK (cents > 0),
  valid_from date NOT NULL,
  valid_to date,
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  -- Invariant 7
  CONSTRAINT rate_period EXCLUDE USING gist (qualification_id WITH =, profile WITH =, unit WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
`;

const briefing = `
CREATE TABLE centrale.briefing (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  agreement_id uuid NOT NULL REFERENCES centrale.framework_agreement,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  status text NOT NULL CHECK (status IN ('draft','submitted','inIntake','needsInformation','agreed','accepted','composed','declined','withdrawn')),
  content jsonb NOT NULL,
  authors jsonb NOT NULL DEFAULT '{}',
  version int NOT NULL DEFAULT 1,
  owner_id uuid REFERENCES centrale.person,
  officer_id uuid REFERENCES centrale.person,
  stand_in_id uuid REFERENCES centrale.person,
  declined_reason text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  submitted_at timestamptz,
  UNIQUE (id, agreement_id, organisation_id)
);
CREATE INDEX briefing_list ON centrale.briefing (updated_at DESC, id DESC);
CREATE INDEX briefing_organisation ON centrale.briefing (organisation_id, updated_at DESC, id DESC);
CREATE INDEX briefing_status ON centrale.briefing (status, updated_at DESC, id DESC);
ALTER TABLE centrale.contact_request ADD FOREIGN KEY (briefing_id) REFERENCES centrale.briefing;

CREATE TABLE centrale.briefing_version (
  id uuid PRIMARY KEY,
  briefing_id uuid NOT NULL REFERENCES centrale.briefing,
  no int NOT NULL,
  content jsonb NOT NULL,
  authors jsonb NOT NULL,
  at timestamptz NOT NULL,
  UNIQUE (briefing_id, no)
);

CREATE TABLE centrale.briefing_remark (
  id uuid PRIMARY KEY,
  briefing_id uuid NOT NULL REFERENCES centrale.briefing,
  field text,
  author_id uuid NOT NULL REFERENCES centrale.person,
  from_service boolean NOT NULL,
  text text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX briefing_remark_of ON centrale.briefing_remark (briefing_id, at, id);
`;

const guards = `
CREATE FUNCTION centrale.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  RAISE EXCEPTION '% is immutable', TG_TABLE_NAME USING ERRCODE = 'CE006';
END $$;

CREATE TRIGGER briefing_version_immutable BEFORE UPDATE OR DELETE ON centrale.briefing_version
  FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

CREATE CONSTRAINT TRIGGER agreement_audited AFTER INSERT OR UPDATE OF status ON centrale.framework_agreement DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('agreement', 'id');
CREATE CONSTRAINT TRIGGER buyer_audited AFTER INSERT OR UPDATE OF status ON centrale.buyer DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('buyer', 'id');
CREATE CONSTRAINT TRIGGER qualification_audited AFTER INSERT OR UPDATE OF status ON centrale.qualification DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('qualification', 'id');
CREATE CONSTRAINT TRIGGER contact_request_audited AFTER INSERT OR UPDATE OF status ON centrale.contact_request DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('contactRequest', 'id');
CREATE CONSTRAINT TRIGGER briefing_audited AFTER INSERT OR UPDATE OF status ON centrale.briefing DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('briefing', 'id');
`;
