export const officials = `
-- Whether somebody who may sign in is a coordinator of the city now.
CREATE FUNCTION centrale.coordinates(of_person uuid, of_organisation uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = centrale, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM membership m JOIN person p ON p.id = m.person_id
    WHERE m.person_id = of_person AND m.organisation_id = of_organisation AND m.role = 'coordinator' AND p.status <> 'blocked'
      AND m.starts_on <= centrale.today() AND (m.ends_on IS NULL OR m.ends_on > centrale.today()))
$$;

-- R003-14: when a contact official leaves or is blocked, their bodies are looked at again, on the day on which it holds.
CREATE FUNCTION centrale.official_leaves() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'person' THEN
    UPDATE body SET next_check_at = centrale.now() WHERE contact_official_id = NEW.id AND NEW.status = 'blocked';
  ELSIF NEW.role = 'coordinator' AND NEW.ends_on IS NOT NULL THEN
    UPDATE body SET next_check_at = least(next_check_at, greatest(centrale.now(), NEW.ends_on::timestamp AT TIME ZONE 'Europe/Brussels'))
    WHERE contact_official_id = NEW.person_id AND organisation_id = NEW.organisation_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER official_leaves AFTER UPDATE OF ends_on ON centrale.membership FOR EACH ROW EXECUTE FUNCTION centrale.official_leaves();
CREATE TRIGGER official_leaves AFTER UPDATE OF status ON centrale.person FOR EACH ROW EXECUTE FUNCTION centrale.official_leaves();
`;
