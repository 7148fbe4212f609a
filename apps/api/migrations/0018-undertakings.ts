import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A provider binds itself before it reads what a confidential call-off is about. (R002-07) */
export class Undertakings1700000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(undertaking);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const undertaking = `
-- One of a provider for a call-off, whichever of its lots it was invited for; what was signed stays.
CREATE TABLE centrale.confidentiality_undertaking (
  call_off_id uuid NOT NULL REFERENCES centrale.call_off,
  provider_id uuid NOT NULL REFERENCES centrale.provider,
  given_by uuid NOT NULL REFERENCES centrale.person,
  given_at timestamptz NOT NULL,
  -- of the words that were read and signed
  text_version int NOT NULL CHECK (text_version > 0),
  PRIMARY KEY (call_off_id, provider_id)
);
CREATE TRIGGER undertaking_immutable BEFORE UPDATE OR DELETE ON centrale.confidentiality_undertaking FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- Whether a provider has not bound itself yet to keep what it would read: the twin of isWithheld in libs/procurement.
CREATE FUNCTION centrale.call_off_withheld(of_call_off uuid, from_provider uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT EXISTS (SELECT FROM call_off c WHERE c.id = of_call_off AND briefing_hidden(c.briefing_id))
    AND NOT EXISTS (SELECT FROM confidentiality_undertaking u WHERE u.call_off_id = of_call_off AND u.provider_id = from_provider)
$$;
`;
