export const advices = `
CREATE TABLE centrale.advice (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  organisation_id uuid NOT NULL REFERENCES centrale.organisation,
  body_id uuid NOT NULL REFERENCES centrale.body,
  pack_id text NOT NULL,
  pack_version int NOT NULL,
  -- I2: what kind of body gives it; that it fits the route of its rules is guarded below
  sender_type text NOT NULL CHECK (sender_type IN ('strategicAtelier','advisoryBody','workingGroup')),
  request_id uuid REFERENCES centrale.advice_request,
  -- R000-01
  origin text NOT NULL CHECK (origin IN ('request','ownInitiative')),
  status text NOT NULL CHECK (status IN ('draft','complete','selfChecked','adopted','sent','received','answered','followUpClosed','withdrawn')),
  title jsonb NOT NULL,
  analysis jsonb NOT NULL,
  justification jsonb NOT NULL,
  -- of all that was written, recommendations and the rest included
  text_hash text NOT NULL CHECK (text_hash ~ '^[0-9a-f]{64}$'),
  version int NOT NULL DEFAULT 1,
  edited_by uuid NOT NULL REFERENCES centrale.person,
  vote jsonb,
  no_trajectory_reason jsonb,
  started_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  adopted_on date,
  ended_reason text,
  FOREIGN KEY (pack_id, pack_version) REFERENCES centrale.rule_pack (pack_id, version),
  CONSTRAINT advice_origin CHECK ((origin = 'request') = (request_id IS NOT NULL)),
  CHECK (status NOT IN ('adopted','sent','received','answered','followUpClosed') OR adopted_on IS NOT NULL)
);
CREATE UNIQUE INDEX advice_of_request ON centrale.advice (request_id) WHERE status <> 'withdrawn';
CREATE INDEX advice_list ON centrale.advice (changed_at DESC, id DESC);
CREATE INDEX advice_organisation ON centrale.advice (organisation_id, changed_at DESC, id DESC);
CREATE INDEX advice_body ON centrale.advice (body_id, status);
CREATE CONSTRAINT TRIGGER advice_audited AFTER INSERT OR UPDATE OF status ON centrale.advice DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION centrale.status_needs_audit('advice', 'id');

-- R003-25: the fixed template, part by part
CREATE TABLE centrale.recommendation (
  id uuid PRIMARY KEY,
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  no int NOT NULL CHECK (no > 0),
  text jsonb NOT NULL,
  UNIQUE (advice_id, no),
  UNIQUE (id, advice_id)
);
CREATE TABLE centrale.minority_position (
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  no int NOT NULL CHECK (no > 0),
  text jsonb NOT NULL,
  supporters int CHECK (supporters > 0),
  PRIMARY KEY (advice_id, no)
);
CREATE TABLE centrale.advice_trajectory (
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  trajectory_id uuid NOT NULL,
  no int NOT NULL CHECK (no > 0),
  sub_theme jsonb NOT NULL,
  PRIMARY KEY (advice_id, trajectory_id)
);
CREATE INDEX advice_trajectory_of ON centrale.advice_trajectory (trajectory_id);
`;

export const checks = `
CREATE TABLE centrale.expertise_note (
  id uuid PRIMARY KEY,
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  person_id uuid NOT NULL REFERENCES centrale.person,
  class text NOT NULL CHECK (class IN ('board','elected','official','expert','facilitator')),
  text text NOT NULL CHECK (length(text) > 2),
  attachment_id uuid REFERENCES centrale.attachment,
  at timestamptz NOT NULL
);
CREATE INDEX expertise_note_of ON centrale.expertise_note (advice_id, at, id);
CREATE TRIGGER expertise_note_immutable BEFORE UPDATE OR DELETE ON centrale.expertise_note FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- R000-18: a signed snapshot, of the text and of the judgement
CREATE TABLE centrale.self_check (
  id uuid PRIMARY KEY,
  advice_id uuid NOT NULL REFERENCES centrale.advice,
  content jsonb NOT NULL,
  note_ids uuid[] NOT NULL DEFAULT '{}',
  outcome text NOT NULL CHECK (outcome IN ('pass','passWithRemarks','fail')),
  text_hash text NOT NULL CHECK (text_hash ~ '^[0-9a-f]{64}$'),
  signed_by uuid NOT NULL REFERENCES centrale.person,
  signed_at timestamptz NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$')
);
CREATE INDEX self_check_of ON centrale.self_check (advice_id, signed_at DESC, id DESC);
CREATE TRIGGER self_check_immutable BEFORE UPDATE OR DELETE ON centrale.self_check FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

CREATE TABLE centrale.advice_delivery (
  advice_id uuid PRIMARY KEY REFERENCES centrale.advice,
  -- R003-23: in writing, dated, to somebody, with proof
  channel text NOT NULL CHECK (channel IN ('email','post')),
  sent_on date NOT NULL,
  -- when it is assumed to be there, and the latest day to which that may be corrected: who owes the answer does not set its clock
  expected_on date NOT NULL CHECK (expected_on BETWEEN sent_on AND sent_on + 21),
  latest_on date NOT NULL CHECK (latest_on BETWEEN expected_on AND expected_on + 21),
  received_on date NOT NULL CHECK (received_on BETWEEN sent_on AND latest_on),
  receipt_proof text CHECK (length(btrim(receipt_proof)) > 2),
  to_whom text NOT NULL CHECK (length(btrim(to_whom)) > 0),
  proof text NOT NULL CHECK (length(btrim(proof)) > 2),
  attachment_id uuid REFERENCES centrale.attachment,
  registered_by uuid NOT NULL REFERENCES centrale.person,
  registered_at timestamptz NOT NULL,
  -- R000-06: what showed as the advice left that everybody interested was involved; counts, no names
  evidence jsonb NOT NULL,
  evidence_hash text NOT NULL CHECK (evidence_hash ~ '^[0-9a-f]{64}$'),
  -- a message is there when it is sent
  CONSTRAINT advice_delivery_email CHECK (channel <> 'email' OR (latest_on = sent_on AND receipt_proof IS NULL))
);
CREATE INDEX advice_delivery_sent ON centrale.advice_delivery (sent_on);
`;

export const authors = `
-- I3: who writes is a member, and neither of the city nor paid to guide, by the register and by their role.
CREATE FUNCTION centrale.writes_advice(person uuid, of_body uuid, in_organisation uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT centrale.belongs(person, of_body, ARRAY['member', 'chair', 'lead'])
    AND NOT centrale.has_role(person, in_organisation, ARRAY['coordinator', 'secretariat', 'board', 'elected', 'generalDirector', 'managementTeam', 'headOfService'])
$$;

-- I3: who voted had a vote that day, and was neither.
CREATE FUNCTION centrale.fair_vote(vote jsonb, of_body uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT NOT EXISTS (
    SELECT FROM jsonb_array_elements(vote -> 'votes') v
    WHERE centrale.influences((v ->> 'partyId')::uuid, (vote ->> 'on')::date) OR NOT EXISTS (
      SELECT FROM body_membership m WHERE m.body_id = of_body AND m.party_id = (v ->> 'partyId')::uuid AND m.voting
        AND m.from_on <= (vote ->> 'on')::date AND (m.to_on IS NULL OR m.to_on >= (vote ->> 'on')::date)))
$$;

-- R000-18: whether a self-check knew every note that is annexed now, and judged every group that the trajectories are meant for now.
CREATE FUNCTION centrale.self_check_whole(of_check uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  SELECT NOT EXISTS (SELECT FROM expertise_note n WHERE n.advice_id = c.advice_id AND n.id <> ALL (c.note_ids))
    AND NOT EXISTS (
      SELECT FROM advice_trajectory l JOIN trajectory t ON t.id = l.trajectory_id, unnest(t.target_groups) g
      WHERE l.advice_id = c.advice_id AND NOT EXISTS (SELECT FROM jsonb_array_elements(c.content #> '{form,targetGroups}') j WHERE j ->> 'group' = g))
  FROM self_check c WHERE c.id = of_check
$$;

CREATE FUNCTION centrale.guard_self_check() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE checked advice;
BEGIN
  SELECT a.* INTO STRICT checked FROM advice a WHERE a.id = NEW.advice_id;
  IF NOT centrale.writes_advice(NEW.signed_by, checked.body_id, checked.organisation_id) THEN
    RAISE EXCEPTION 'a self-check is signed by a member' USING ERRCODE = 'CE001', CONSTRAINT = 'self_check_signed_by_member';
  END IF;
  IF NEW.text_hash <> checked.text_hash OR checked.status NOT IN ('complete', 'selfChecked', 'adopted') THEN
    RAISE EXCEPTION 'a self-check is about the text as it is' USING ERRCODE = 'CE001', CONSTRAINT = 'self_check_of_text';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER self_check_guard BEFORE INSERT ON centrale.self_check FOR EACH ROW EXECUTE FUNCTION centrale.guard_self_check();
`;

export const adviceGuards = `
-- R000-06: a call before the beginning and nobody without an outcome, of each trajectory, or of the body itself where none is linked.
CREATE FUNCTION centrale.shows_evidence(sent centrale.advice) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
  WITH linked AS (SELECT t.id, t.began_on FROM advice_trajectory l JOIN trajectory t ON t.id = l.trajectory_id WHERE l.advice_id = sent.id)
  SELECT coalesce((SELECT (d.evidence ->> 'passes')::boolean FROM advice_delivery d WHERE d.advice_id = sent.id), false) AND CASE WHEN EXISTS (SELECT FROM linked)
    THEN NOT EXISTS (
      SELECT FROM linked t WHERE NOT EXISTS (SELECT FROM communication_act u WHERE u.trajectory_id = t.id AND u.on_date <= t.began_on)
        OR EXISTS (SELECT FROM interest i WHERE i.trajectory_id = t.id AND i.status = 'confirmed' AND i.outcome IS NULL))
    ELSE EXISTS (SELECT FROM communication_act u WHERE u.body_id = sent.body_id AND u.on_date <= sent.adopted_on)
      AND NOT EXISTS (SELECT FROM interest i WHERE i.body_id = sent.body_id AND i.status = 'confirmed' AND i.outcome IS NULL) END
$$;

-- I1, R000-06, R000-18, R003-23: what stands between an adopted text and the city.
CREATE FUNCTION centrale.guard_sending(sent centrale.advice) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF NOT centrale.advises(sent.body_id, centrale.pack_parameter(sent.pack_id, sent.pack_version, 'adviceRoute') #>> '{}') THEN
    RAISE EXCEPTION 'this body does not advise the city' USING ERRCODE = 'CE002', CONSTRAINT = 'advice_route';
  END IF;
  IF NOT EXISTS (SELECT FROM advice_delivery d WHERE d.advice_id = sent.id) THEN
    RAISE EXCEPTION 'an advice is sent with a delivery on record' USING ERRCODE = 'CE023', CONSTRAINT = 'advice_delivered';
  END IF;
  IF centrale.pack_parameter(sent.pack_id, sent.pack_version, 'selfCheck') #>> '{}' = 'required' AND 'fail' IS NOT DISTINCT FROM coalesce((
    SELECT CASE WHEN centrale.self_check_whole(c.id) THEN c.outcome ELSE 'fail' END
    FROM self_check c WHERE c.advice_id = sent.id AND c.text_hash = sent.text_hash ORDER BY c.signed_at DESC, c.id DESC LIMIT 1), 'fail') THEN
    RAISE EXCEPTION 'an advice is sent with a signed self-check of its text' USING ERRCODE = 'CE001', CONSTRAINT = 'advice_self_check';
  END IF;
  IF centrale.pack_parameter(sent.pack_id, sent.pack_version, 'evidence') #>> '{}' = 'required' AND NOT centrale.shows_evidence(sent) THEN
    RAISE EXCEPTION 'an advice is sent with evidence that everybody interested was involved' USING ERRCODE = 'CE001', CONSTRAINT = 'advice_evidence';
  END IF;
END $$;

CREATE FUNCTION centrale.guard_advice() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.sender_type IS DISTINCT FROM (SELECT b.kind FROM body b WHERE b.id = NEW.body_id)
      OR NOT centrale.advises(NEW.body_id, centrale.pack_parameter(NEW.pack_id, NEW.pack_version, 'adviceRoute') #>> '{}') THEN
      RAISE EXCEPTION 'this body does not advise the city' USING ERRCODE = 'CE002', CONSTRAINT = 'advice_route';
    END IF;
    IF NEW.status <> 'draft' OR NEW.vote IS NOT NULL THEN
      RAISE EXCEPTION 'an advice begins as a draft' USING ERRCODE = 'CE006';
    END IF;
    IF NOT centrale.writes_advice(NEW.edited_by, NEW.body_id, NEW.organisation_id) THEN
      RAISE EXCEPTION 'members write' USING ERRCODE = 'CE003', CONSTRAINT = 'advice_author';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.number, NEW.organisation_id, NEW.body_id, NEW.pack_id, NEW.pack_version, NEW.sender_type, NEW.request_id, NEW.origin, NEW.started_at)
    IS DISTINCT FROM (OLD.id, OLD.number, OLD.organisation_id, OLD.body_id, OLD.pack_id, OLD.pack_version, OLD.sender_type, OLD.request_id, OLD.origin, OLD.started_at) THEN
    RAISE EXCEPTION 'where an advice comes from is immutable' USING ERRCODE = 'CE006';
  END IF;
  PERFORM centrale.guard_advice_text(OLD, NEW);
  IF NEW.vote IS DISTINCT FROM OLD.vote AND NEW.vote IS NOT NULL AND NOT centrale.fair_vote(NEW.vote, NEW.body_id) THEN
    RAISE EXCEPTION 'members vote' USING ERRCODE = 'CE003', CONSTRAINT = 'advice_vote';
  END IF;
  IF NEW.status <> OLD.status THEN PERFORM centrale.guard_advice_status(OLD, NEW); END IF;
  RETURN NEW;
END $$;

-- I3, and §5.5: an edit is a member's, and throws back whatever was judged; what was sent is not edited.
CREATE FUNCTION centrale.guard_advice_text(old_row centrale.advice, new_row centrale.advice) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF (new_row.title, new_row.analysis, new_row.justification, new_row.text_hash) IS NOT DISTINCT FROM (old_row.title, old_row.analysis, old_row.justification, old_row.text_hash) THEN
    RETURN;
  END IF;
  IF old_row.status NOT IN ('draft','complete','selfChecked','adopted') OR new_row.status NOT IN ('draft','complete') THEN
    RAISE EXCEPTION 'an edit throws an advice back to complete, and one that was sent is not edited' USING ERRCODE = 'CE006', CONSTRAINT = 'advice_text';
  END IF;
  IF new_row.text_hash = old_row.text_hash OR new_row.version <> old_row.version + 1 THEN
    RAISE EXCEPTION 'an edit has a hash and a version of its own' USING ERRCODE = 'CE006', CONSTRAINT = 'advice_text';
  END IF;
  IF NOT centrale.writes_advice(new_row.edited_by, new_row.body_id, new_row.organisation_id) THEN
    RAISE EXCEPTION 'members write' USING ERRCODE = 'CE003', CONSTRAINT = 'advice_author';
  END IF;
END $$;

CREATE FUNCTION centrale.guard_advice_status(old_row centrale.advice, new_row centrale.advice) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF old_row.status IN ('sent','received','answered','followUpClosed') AND new_row.status IN ('draft','complete','selfChecked','adopted','withdrawn') THEN
    RAISE EXCEPTION 'an advice that was sent does not come back' USING ERRCODE = 'CE006';
  END IF;
  -- R003-07, R003-25
  IF new_row.status NOT IN ('draft','withdrawn') AND (NOT centrale.is_written(new_row.title) OR NOT centrale.is_written(new_row.analysis) OR NOT centrale.is_written(new_row.justification)
    OR NOT EXISTS (SELECT FROM recommendation r WHERE r.advice_id = new_row.id) OR EXISTS (SELECT FROM recommendation r WHERE r.advice_id = new_row.id AND NOT centrale.is_written(r.text))) THEN
    RAISE EXCEPTION 'the template is not filled in' USING ERRCODE = 'CE025', CONSTRAINT = 'advice_template';
  END IF;
  IF new_row.status = 'sent' THEN PERFORM centrale.guard_sending(new_row); END IF;
  -- I5
  IF new_row.status IN ('answered','followUpClosed') AND NOT EXISTS (SELECT FROM advice_response r WHERE r.advice_id = new_row.id AND r.status = 'final') THEN
    RAISE EXCEPTION 'an advice is answered by an answer' USING ERRCODE = 'CE005', CONSTRAINT = 'advice_answered';
  END IF;
END $$;
CREATE TRIGGER advice_guard BEFORE INSERT OR UPDATE ON centrale.advice FOR EACH ROW EXECUTE FUNCTION centrale.guard_advice();
CREATE TRIGGER advice_kept BEFORE DELETE ON centrale.advice FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();

-- The parts of the text follow the text: they change while it is written, and only then.
CREATE FUNCTION centrale.guard_advice_part() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
DECLARE of_advice uuid := CASE TG_OP WHEN 'DELETE' THEN OLD.advice_id ELSE NEW.advice_id END;
BEGIN
  IF NOT EXISTS (SELECT FROM advice a WHERE a.id = of_advice AND a.status IN ('draft','complete')) THEN
    RAISE EXCEPTION 'a part of an advice changes with its text' USING ERRCODE = 'CE006', CONSTRAINT = 'advice_text';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER recommendation_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.recommendation FOR EACH ROW EXECUTE FUNCTION centrale.guard_advice_part();
CREATE TRIGGER minority_position_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.minority_position FOR EACH ROW EXECUTE FUNCTION centrale.guard_advice_part();
CREATE TRIGGER advice_trajectory_guard BEFORE INSERT OR UPDATE OR DELETE ON centrale.advice_trajectory FOR EACH ROW EXECUTE FUNCTION centrale.guard_advice_part();

-- How it was sent stays; when a letter arrived is corrected once, with proof, and not once the answer is overdue.
CREATE FUNCTION centrale.guard_delivery() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = centrale, pg_temp AS $$
BEGIN
  IF (SELECT a.status FROM advice a WHERE a.id = NEW.advice_id) <> (CASE TG_OP WHEN 'INSERT' THEN 'adopted' ELSE 'sent' END)
    OR (TG_OP = 'UPDATE' AND to_jsonb(NEW) - '{received_on,receipt_proof}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{received_on,receipt_proof}'::text[]) THEN
    RAISE EXCEPTION 'a delivery is immutable' USING ERRCODE = 'CE006';
  END IF;
  IF TG_OP = 'INSERT' AND (NEW.received_on > NEW.expected_on OR NEW.receipt_proof IS NOT NULL) THEN
    RAISE EXCEPTION 'receipt is not put off as an advice leaves' USING ERRCODE = 'CE006', CONSTRAINT = 'advice_delivery_receipt';
  END IF;
  IF TG_OP = 'UPDATE' AND (OLD.receipt_proof IS NOT NULL OR NEW.receipt_proof IS NULL OR NEW.received_on > centrale.today() OR EXISTS (
    SELECT FROM clock c WHERE c.dossier_type = 'advice' AND c.dossier_id = NEW.advice_id AND c.kind = 'response' AND c.ended_on IS NULL AND c.satisfied_on IS NULL
      AND c.due_on < centrale.today())) THEN
    RAISE EXCEPTION 'receipt is corrected once, with proof, within the term' USING ERRCODE = 'CE006', CONSTRAINT = 'advice_delivery_receipt';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER advice_delivery_guard BEFORE INSERT OR UPDATE ON centrale.advice_delivery FOR EACH ROW EXECUTE FUNCTION centrale.guard_delivery();
CREATE TRIGGER advice_delivery_kept BEFORE DELETE ON centrale.advice_delivery FOR EACH ROW EXECUTE FUNCTION centrale.refuse_change();
`;
