import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What goes of a letter that is forgotten is written once, whatever it was about. */
export class LettersForgottenOnce1700000000039 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(forgetting);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const forgetting = `
CREATE FUNCTION centrale.blank_letters(letters uuid[]) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE centrale.mail m SET address = 'erased@invalid', params = '{}', calendar = NULL, calendar_text = NULL,
    subject = CASE WHEN m.subject IS NOT NULL THEN '' END, body = CASE WHEN m.body IS NOT NULL THEN '' END,
    status = CASE m.status WHEN 'queued' THEN 'undelivered' ELSE m.status END, failure = CASE m.status WHEN 'queued' THEN 'erased' END
  WHERE m.id = ANY (letters)
$$;

-- About a dossier, to somebody without an account.
CREATE OR REPLACE FUNCTION centrale.forget_letters(of_type text, of_id uuid) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT centrale.blank_letters(ARRAY(SELECT m.id FROM centrale.mail m WHERE m.dossier_type = of_type AND m.dossier_id = of_id AND m.person_id IS NULL))
$$;

-- About the meetings of a city, to an address that is forgotten there.
CREATE OR REPLACE FUNCTION centrale.forget_meeting_letters(of_organisation uuid, of_address text) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT centrale.blank_letters(ARRAY(SELECT m.id FROM centrale.mail m
    WHERE m.dossier_type = 'meeting' AND m.person_id IS NULL AND centrale.address_hash(m.address) = centrale.address_hash(of_address)
      AND m.dossier_id IN (SELECT g.id FROM centrale.meeting g WHERE g.organisation_id = of_organisation)))
$$;

-- Erases what is known of somebody, in the letters that were sent to them too, and from the lists of who is still to be told.
CREATE OR REPLACE FUNCTION centrale.erase_registration(of_id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  UPDATE registration r SET name = NULL, email = NULL, phone = NULL, party_id = NULL, token_hash = NULL, next_token_hash = NULL, erased_at = centrale.now() WHERE r.id = of_id AND r.erased_at IS NULL;
  DELETE FROM meeting_reach WHERE registration_id = of_id;
  PERFORM centrale.forget_letters('registration', of_id);
END $$;
`;
