import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What comes of a project in confidence stays with those who work on it, in procurement and in the audit too. */
export class KeptInConfidence1700000000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(keeping);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const keeping = `
-- Whether one of those who may otherwise read call-offs must not read this one: it comes of a trajectory in confidence, and the person neither
-- handles it, nor evaluates it, nor records its decisions, nor opens its offers once it is out, nor may read its briefing. (R002-07, R002-10)
CREATE FUNCTION centrale.call_off_kept_from(of_call_off uuid, from_person uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT briefing_hidden(c.briefing_id) AND (has_mandate(from_person, c.organisation_id) OR NOT (
    coalesce(from_person IN (c.officer_id, c.stand_in_id), false)
    OR EXISTS (SELECT FROM evaluator e WHERE e.call_off_id = c.id AND e.person_id = from_person AND e.replaced_at IS NULL)
    OR EXISTS (SELECT FROM membership m WHERE m.person_id = from_person AND m.starts_on <= today() AND (m.ends_on IS NULL OR m.ends_on > today())
      AND ((m.organisation_id = c.organisation_id AND m.role = 'decisionRecorder')
        OR (m.role = 'opener' AND c.status NOT IN ('draft','checked','approved'))))
    OR NOT briefing_withheld(c.briefing_id, from_person)))
  FROM call_off c WHERE c.id = of_call_off
$$;

-- Whether what a dossier's chain says is still kept in confidence; that it adds up may be known to whoever audits. (R002-07)
CREATE FUNCTION centrale.dossier_in_confidence(of_type text, of_dossier uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT CASE of_type
    WHEN 'trajectory' THEN EXISTS (SELECT FROM trajectory t WHERE t.id = of_dossier AND t.confidential)
    WHEN 'memorandum' THEN EXISTS (SELECT FROM trajectory t WHERE t.id = of_dossier AND t.confidential)
    WHEN 'meeting' THEN EXISTS (SELECT FROM meeting m JOIN trajectory t ON t.id = m.trajectory_id WHERE m.id = of_dossier AND t.confidential)
    WHEN 'briefing' THEN briefing_hidden(of_dossier)
    WHEN 'callOff' THEN EXISTS (SELECT FROM call_off c WHERE c.id = of_dossier AND briefing_hidden(c.briefing_id))
    ELSE false END
$$;
`;
