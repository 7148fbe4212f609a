export const interest = `
-- Who wants to take part. Names and addresses stay here and go when somebody asks.
CREATE TABLE centrale.interest (
  id uuid PRIMARY KEY,
  trajectory_id uuid REFERENCES centrale.trajectory,
  body_id uuid REFERENCES centrale.body,
  theme_id uuid,
  party_id uuid REFERENCES centrale.party,
  name text,
  email text,
  phone text,
  address text,
  language text NOT NULL CHECK (language IN ('nl','fr','en')),
  source text NOT NULL CHECK (source IN ('web','phone','post','desk')),
  status text NOT NULL CHECK (status IN ('pending','confirmed')),
  token_hash bytea UNIQUE CHECK (length(token_hash) = 32),
  -- of one that was asked anew, until it is used
  next_token_hash bytea UNIQUE CHECK (length(next_token_hash) = 32),
  -- asked with the form, and consent once the address proved to be theirs
  wants_newsletter boolean NOT NULL DEFAULT false,
  registered_at timestamptz NOT NULL,
  registered_by uuid REFERENCES centrale.person,
  confirmed_at timestamptz,
  outcome text CHECK (outcome IN ('invited','attended','contributed','declined','unreachable')),
  outcome_on date,
  erased_at timestamptz,
  FOREIGN KEY (theme_id, trajectory_id) REFERENCES centrale.theme (id, trajectory_id),
  CONSTRAINT interest_of CHECK (num_nonnulls(trajectory_id, body_id) = 1),
  CONSTRAINT interest_outcome CHECK ((outcome IS NULL) = (outcome_on IS NULL)),
  CONSTRAINT interest_confirmed CHECK ((status = 'confirmed') = (confirmed_at IS NOT NULL)),
  -- R000-06: nobody is left without an outcome, not even by being forgotten
  CONSTRAINT interest_erased CHECK ((name IS NULL) = (erased_at IS NOT NULL)
    AND (erased_at IS NULL OR (num_nonnulls(email, phone, address, party_id, token_hash, next_token_hash) = 0 AND (status = 'pending' OR outcome IS NOT NULL))))
);
CREATE UNIQUE INDEX interest_once ON centrale.interest (trajectory_id, coalesce(theme_id, '00000000-0000-0000-0000-000000000000'), lower(email)) WHERE email IS NOT NULL;
CREATE INDEX interest_list ON centrale.interest (trajectory_id, registered_at DESC, id DESC) WHERE trajectory_id IS NOT NULL;
CREATE INDEX interest_theme ON centrale.interest (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX interest_body ON centrale.interest (body_id, registered_at DESC, id DESC) WHERE body_id IS NOT NULL;
CREATE CONSTRAINT TRIGGER interest_audited AFTER INSERT OR UPDATE OF status ON centrale.interest DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('interest', 'id');

CREATE FUNCTION centrale.keep_interest() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.erased_at IS NOT NULL OR (NEW.id, NEW.trajectory_id, NEW.body_id, NEW.theme_id, NEW.source)
    IS DISTINCT FROM (OLD.id, OLD.trajectory_id, OLD.body_id, OLD.theme_id, OLD.source) THEN
    RAISE EXCEPTION 'interest that was shown stays known, and erased once it was' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER interest_kept BEFORE UPDATE OR DELETE ON centrale.interest FOR EACH ROW EXECUTE FUNCTION centrale.keep_interest();

-- R002-13: what somebody agreed to when they gave their data; withdrawn at any time by the link in a letter
CREATE TABLE centrale.consent (
  id uuid PRIMARY KEY,
  dossier_type text NOT NULL CHECK (dossier_type IN ('interest','committeeApplication')),
  dossier_id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('privacy','newsletter')),
  given_at timestamptz NOT NULL,
  withdrawn_at timestamptz,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  UNIQUE (dossier_type, dossier_id, purpose)
);
CREATE FUNCTION centrale.keep_consent() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.withdrawn_at IS NOT NULL OR (NEW.id, NEW.dossier_type, NEW.dossier_id, NEW.purpose, NEW.given_at, NEW.token_hash)
    IS DISTINCT FROM (OLD.id, OLD.dossier_type, OLD.dossier_id, OLD.purpose, OLD.given_at, OLD.token_hash) THEN
    RAISE EXCEPTION 'consent that was given stays known, and withdrawn once it was' USING ERRCODE = 'CE006';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER consent_kept BEFORE UPDATE OR DELETE ON centrale.consent FOR EACH ROW EXECUTE FUNCTION centrale.keep_consent();
`;

export const committee = `
CREATE TABLE centrale.committee_application (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  neighbourhood_id uuid,
  committee_name text NOT NULL CHECK (btrim(committee_name) <> ''),
  contact_name text CHECK (btrim(contact_name) <> ''),
  email text CHECK (length(email) BETWEEN 3 AND 254),
  phone text CHECK (btrim(phone) <> ''),
  about text CHECK (btrim(about) <> ''),
  language text NOT NULL CHECK (language IN ('nl','fr','en')),
  status text NOT NULL CHECK (status IN ('received','accepted','refused')),
  received_at timestamptz NOT NULL,
  answered_on date,
  answered_by uuid REFERENCES centrale.person,
  reason text,
  -- the committee in the city's register, once it takes part
  party_id uuid REFERENCES centrale.party,
  erased_at timestamptz,
  -- complete until the person behind it is forgotten, and then nothing of them
  CONSTRAINT committee_erased CHECK (num_nonnulls(contact_name, email, phone, about) = CASE WHEN erased_at IS NULL THEN 4 ELSE 0 END),
  CONSTRAINT committee_neighbourhood FOREIGN KEY (neighbourhood_id, organisation_id) REFERENCES centrale.neighbourhood (id, organisation_id),
  CHECK ((status = 'received') = (answered_on IS NULL)),
  CHECK (status <> 'refused' OR reason IS NOT NULL)
);
CREATE INDEX committee_application_list ON centrale.committee_application (organisation_id, received_at DESC, id DESC);
CREATE INDEX committee_application_open ON centrale.committee_application (organisation_id) WHERE status = 'received';
CREATE CONSTRAINT TRIGGER committee_application_audited AFTER INSERT OR UPDATE OF status ON centrale.committee_application DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('committeeApplication', 'id');
`;

export const forgetting = `
-- Letters to somebody without an account say nothing any more once their data are erased.
CREATE FUNCTION centrale.forget_letters(of_type text, of_id uuid) RETURNS void
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  UPDATE centrale.mail m SET address = 'erased@invalid', params = '{}', subject = CASE WHEN m.subject IS NOT NULL THEN '' END, body = CASE WHEN m.body IS NOT NULL THEN '' END,
    status = CASE m.status WHEN 'queued' THEN 'undelivered' ELSE m.status END, failure = CASE m.status WHEN 'queued' THEN 'erased' END
  WHERE m.dossier_type = of_type AND m.dossier_id = of_id AND m.person_id IS NULL
$$;

-- Once it left, a letter keeps neither the link that it brought nor what it said: the link itself is nowhere.
CREATE FUNCTION centrale.forget_visitor_letter() RETURNS trigger LANGUAGE plpgsql SET search_path = centrale, pg_temp AS $$
BEGIN
  NEW.body := '';
  NEW.params := NEW.params - 'link';
  RETURN NEW;
END $$;
CREATE TRIGGER mail_interest_forgotten BEFORE UPDATE OF status ON centrale.mail
  FOR EACH ROW WHEN (NEW.dossier_type IN ('interest','committeeApplication') AND NEW.person_id IS NULL AND NEW.status IN ('sent','shown'))
  EXECUTE FUNCTION centrale.forget_visitor_letter();
CREATE INDEX mail_interest ON centrale.mail (dossier_type, dossier_id) WHERE dossier_type IN ('interest','committeeApplication');
`;

/** What meetings and advice say of a trajectory, from the day on which there are any. */
