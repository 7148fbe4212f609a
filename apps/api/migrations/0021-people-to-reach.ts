import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Whoever a letter by mail does not reach is told of a change by phone, by post or on a visit. */
export class PeopleToReach1700000000024 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(reaches);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}

const reaches = `
-- Of a person no more than which row knows them: erased there, they are unknown here.
CREATE TABLE centrale.meeting_reach (
  id uuid PRIMARY KEY,
  meeting_id uuid NOT NULL REFERENCES centrale.meeting,
  change text NOT NULL CHECK (change IN ('relocate','postpone','reschedule','cancel')),
  changed_at timestamptz NOT NULL,
  party_id uuid REFERENCES centrale.party,
  interest_id uuid REFERENCES centrale.interest,
  registration_id uuid REFERENCES centrale.registration,
  how text CHECK (how IN ('phone','post','visit')),
  reached_at timestamptz,
  reached_by uuid REFERENCES centrale.person,
  CHECK (num_nonnulls(party_id, interest_id, registration_id) = 1),
  CHECK ((how IS NULL) = (reached_at IS NULL) AND (how IS NULL) = (reached_by IS NULL))
);
CREATE INDEX meeting_reach_of ON centrale.meeting_reach (meeting_id, changed_at DESC, id DESC);
CREATE INDEX meeting_reach_registration ON centrale.meeting_reach (registration_id) WHERE registration_id IS NOT NULL;

-- What was done is not undone; who was not reached yet makes place for the next change.
CREATE FUNCTION centrale.guard_reach() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF OLD.how IS NOT NULL OR (NEW.id, NEW.meeting_id, NEW.change, NEW.changed_at) IS DISTINCT FROM (OLD.id, OLD.meeting_id, OLD.change, OLD.changed_at)
     OR NEW.party_id IS DISTINCT FROM OLD.party_id OR NEW.interest_id IS DISTINCT FROM OLD.interest_id OR NEW.registration_id IS DISTINCT FROM OLD.registration_id THEN
    RAISE EXCEPTION 'who was reached, and how, stays' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER meeting_reach_guard BEFORE UPDATE ON centrale.meeting_reach FOR EACH ROW EXECUTE FUNCTION centrale.guard_reach();

-- Erases what is known of somebody, in the letters that were sent to them too, and from the lists of who is still to be told.
CREATE OR REPLACE FUNCTION centrale.erase_registration(of_id uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  UPDATE registration r SET name = NULL, email = NULL, phone = NULL, party_id = NULL, token_hash = NULL, next_token_hash = NULL, erased_at = centrale.now() WHERE r.id = of_id AND r.erased_at IS NULL;
  DELETE FROM meeting_reach WHERE registration_id = of_id;
  UPDATE mail m SET address = 'erased@invalid', params = '{}', calendar = NULL, calendar_text = NULL,
      subject = CASE WHEN m.subject IS NULL THEN NULL ELSE '' END, body = CASE WHEN m.body IS NULL THEN NULL ELSE '' END,
      status = CASE WHEN m.status = 'queued' THEN 'undelivered' ELSE m.status END, failure = CASE WHEN m.status = 'queued' THEN 'erased' END
    WHERE m.dossier_type = 'registration' AND m.dossier_id = of_id AND m.person_id IS NULL;
END $$;
`;
