import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What becomes of a call-off in confidence is told to those who may read it, and to nobody else of the buyer. */
export class ToldInConfidence1700000000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(telling);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const telling = `
-- Tells persons, and whoever holds one of these roles at the buyer. In confidence those from whom the call-off is kept hear nothing, and those who
-- write the memorandum hear it too, whatever role they hold. (R002-07, R002-10)
CREATE FUNCTION centrale.tell_buyer(of_call_off uuid, persons uuid[], with_roles text[], of_kind text, on_type text, on_id uuid, with_params jsonb)
RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE
  buyer uuid;
  hidden boolean;
  readers uuid[];
BEGIN
  SELECT c.organisation_id, briefing_hidden(c.briefing_id) INTO buyer, hidden FROM call_off c WHERE c.id = of_call_off;
  IF NOT hidden THEN
    PERFORM notify(persons, buyer, with_roles, NULL, NULL, of_kind, on_type, on_id, with_params);
    RETURN;
  END IF;
  SELECT array_agg(DISTINCT x.person_id) INTO readers FROM (
    SELECT m.person_id FROM membership m WHERE m.organisation_id = buyer AND m.role = ANY (with_roles) AND m.starts_on <= today() AND (m.ends_on IS NULL OR m.ends_on > today())
    UNION ALL
    SELECT unnest(w.owner_id || w.design_team) FROM call_off c JOIN facilitation_need n ON n.briefing_id = c.briefing_id JOIN phase p ON p.id = n.phase_id
      JOIN memorandum w ON w.id = p.trajectory_id WHERE c.id = of_call_off) x
  WHERE NOT call_off_kept_from(of_call_off, x.person_id);
  PERFORM notify(persons || coalesce(readers, '{}'), NULL, NULL, NULL, NULL, of_kind, on_type, on_id, with_params);
END $$;
`;
