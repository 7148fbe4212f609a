import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whoever audits finds that the chains of a call-off's invitations, offers and orders add up; in confidence, not what they say. */
export class OrdersInConfidence1700000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(keeping);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const keeping = `
-- Whether what a dossier's chain says is still kept in confidence; that it adds up may be known to whoever audits. What comes of a call-off is kept as it is. (R002-07)
CREATE OR REPLACE FUNCTION centrale.dossier_in_confidence(of_type text, of_dossier uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT CASE of_type
    WHEN 'trajectory' THEN EXISTS (SELECT FROM trajectory t WHERE t.id = of_dossier AND t.confidential)
    WHEN 'memorandum' THEN EXISTS (SELECT FROM trajectory t WHERE t.id = of_dossier AND t.confidential)
    WHEN 'meeting' THEN EXISTS (SELECT FROM meeting m JOIN trajectory t ON t.id = m.trajectory_id WHERE m.id = of_dossier AND t.confidential)
    WHEN 'briefing' THEN briefing_hidden(of_dossier)
    WHEN 'callOff' THEN EXISTS (SELECT FROM call_off c WHERE c.id = of_dossier AND briefing_hidden(c.briefing_id))
    WHEN 'invitation' THEN EXISTS (SELECT FROM invitation i JOIN call_off c ON c.id = i.call_off_id WHERE i.id = of_dossier AND briefing_hidden(c.briefing_id))
    WHEN 'offer' THEN EXISTS (SELECT FROM offer f JOIN call_off c ON c.id = f.call_off_id WHERE f.id = of_dossier AND briefing_hidden(c.briefing_id))
    WHEN 'order' THEN EXISTS (SELECT FROM "order" o JOIN call_off c ON c.id = o.call_off_id WHERE o.id = of_dossier AND briefing_hidden(c.briefing_id))
    ELSE false END
$$;
`;
