export const facts = `
CREATE FUNCTION centrale.phase_meetings(of_phase uuid, OUT held int, OUT reported int, OUT facilitated boolean)
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  held := 0; reported := 0; facilitated := false;
  IF to_regclass('centrale.meeting') IS NULL THEN
    RETURN;
  END IF;
  SELECT count(*) FILTER (WHERE m.status IN ('held','reportDraft','reportFinal','published')), count(*) FILTER (WHERE m.status = 'published'),
    coalesce(bool_or(m.facilitator_organisation_id IS NOT NULL), false) INTO held, reported, facilitated
  FROM meeting m WHERE m.phase_id = of_phase AND m.status NOT IN ('cancelled','postponed');
END $$;

-- R000-11: an advice of the trajectory with its analysis, justification and recommendations.
CREATE FUNCTION centrale.has_complete_advice(of_trajectory uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  IF to_regclass('centrale.advice_trajectory') IS NULL THEN
    RETURN false;
  END IF;
  RETURN EXISTS (SELECT FROM advice_trajectory l JOIN advice a ON a.id = l.advice_id WHERE l.trajectory_id = of_trajectory AND a.status NOT IN ('draft','withdrawn'));
END $$;

-- Whether a theme can have come up at a meeting: it is one of the same trajectory.
CREATE FUNCTION centrale.is_meeting_of(of_meeting uuid, of_trajectory uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  IF to_regclass('centrale.meeting') IS NULL THEN
    RETURN false;
  END IF;
  RETURN EXISTS (SELECT FROM meeting m WHERE m.id = of_meeting AND m.trajectory_id = of_trajectory);
END $$;

CREATE FUNCTION centrale.is_request_of(of_request uuid, of_body uuid) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  IF to_regclass('centrale.advice_request') IS NULL THEN
    RETURN false;
  END IF;
  RETURN EXISTS (SELECT FROM advice_request r WHERE r.id = of_request AND r.body_id = of_body);
END $$;

-- Aggregates for the evidence: how many of which class came and how many of those interested contributed, and in which languages was met.
-- Nobody is named in a contribution, so who contributed is known of those alone whose interest had that outcome.
CREATE FUNCTION centrale.trajectory_presence(of_trajectory uuid, OUT counts jsonb, OUT languages text[])
LANGUAGE plpgsql STABLE SET search_path = centrale, pg_temp AS $$
BEGIN
  counts := '[]'; languages := '{}';
  IF to_regclass('centrale.attendance') IS NULL THEN
    RETURN;
  END IF;
  SELECT coalesce(jsonb_agg(jsonb_build_object('class', c.class, 'attended', c.attended, 'contributed', c.contributed) ORDER BY c.class), '[]') INTO counts FROM (
    SELECT e.class, sum(e.attended)::int AS attended, sum(e.contributed)::int AS contributed FROM (
      SELECT a.class, a.count AS attended, 0 AS contributed FROM attendance a JOIN meeting m ON m.id = a.meeting_id WHERE m.trajectory_id = of_trajectory
      UNION ALL
      SELECT coalesce((role_classes(i.party_id, i.outcome_on))[1], 'citizen'), 0, 1 FROM interest i WHERE i.trajectory_id = of_trajectory AND i.outcome = 'contributed') e
    GROUP BY e.class) c;
  SELECT coalesce(array_agg(DISTINCT l.language ORDER BY l.language), '{}') INTO languages
  FROM meeting m, unnest(m.languages) AS l (language) WHERE m.trajectory_id = of_trajectory AND m.status IN ('held','reportDraft','reportFinal','published');
END $$;
`;
