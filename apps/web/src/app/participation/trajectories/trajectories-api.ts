import { Service, inject } from '@angular/core';
import { type Done, type Page, type Saved } from '@centrale/kernel';
import { type GanttRow, type SaveTrajectory } from '@centrale/participation';
import { Api } from '../../shell/api';

const PAGE = 100;

/** What is done with a trajectory and its parts, by route. */
@Service()
export class TrajectoriesApi {
  private readonly api = inject(Api);

  start(body: object, key: string): Promise<Done> {
    return this.api.command('/trajectories', body, key);
  }
  press(id: string, command: string, body: object, key: string): Promise<Done> {
    return this.api.command(`/trajectories/${id}/${command}`, body, key);
  }
  save(id: string, content: SaveTrajectory, version: number): Promise<Saved> {
    return this.api.save(`/trajectories/${id}/content`, content, version);
  }
  /** On a phase, a theme, an activity and the like. */
  part(of: 'phases' | 'themes' | 'activities' | 'stakeholders', id: string, command: string, body: object, key: string): Promise<Done> {
    return this.api.command(`/${of}/${id}/${command}`, body, key);
  }
  plan(from: string, to: string, after: string | undefined, abort?: AbortSignal): Promise<Page<GanttRow>> {
    return this.api.get('/trajectory-plan', { from, to, limit: PAGE, after }, abort);
  }
}
