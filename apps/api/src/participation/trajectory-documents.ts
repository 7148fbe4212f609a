/** Files that explain a trajectory, the newest first. */
export const DOCUMENTS = `(
  select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'sizeBytes', f.size_bytes) order by f.uploaded_at desc, f.id), '[]')
  from attachment f where f.dossier_type = 'trajectory' and f.dossier_id = t.id and f.removed_at is null)`;
