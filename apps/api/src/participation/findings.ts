/** Departures from rules on a dossier, as `DeviationView[]`: for a statement in which `dossier` and `id` are expressions, `standing` a condition on `d`. */
export const DEVIATIONS = (dossier: string, id: string, standing = 'true'): string => `(
  select coalesce(json_agg(json_build_object('id', d.id, 'rule', d.rule, 'refusal', json_build_object('code', d.code, 'params', d.params),
    'motivation', d.motivation, 'at', to_char(d.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by d.at, d.id), '[]')
  from deviation d where d.dossier_type = ${dossier} and d.dossier_id = ${id} and ${standing})`;

/** Those of the advice `a`: what an earlier adoption departed from is behind it, and stays in its chain. (R000-04) */
export const ADVICE_DEVIATIONS = DEVIATIONS(`'advice'`, 'a.id', `(d.rule <> 'R000-04' or (a.no_trajectory_reason is not null and not exists (
  select from deviation e where e.dossier_type = d.dossier_type and e.dossier_id = d.dossier_id and e.rule = d.rule and (e.at, e.id) > (d.at, d.id))))`);

/** Non-conformities on a dossier, as `NonConformityView[]`. */
export const NON_CONFORMITIES = (dossier: string, id: string): string => `(
  select coalesce(json_agg(json_build_object('id', n.id, 'rule', n.rule, 'refusal', json_build_object('code', n.code, 'params', n.params),
    'foundAt', to_char(n.found_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'note', n.note,
    'correctedAt', to_char(n.corrected_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by n.found_at, n.id), '[]')
  from non_conformity n where n.dossier_type = ${dossier} and n.dossier_id = ${id})`;
