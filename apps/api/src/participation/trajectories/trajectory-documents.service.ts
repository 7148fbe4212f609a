import { Injectable, type OnModuleInit } from '@nestjs/common';
import { refuseOver } from '@centrale/participation';
import { AttachmentGates } from '../../platform/files/attachment-gates.js';
import { ensure } from '../../platform/http/answers.js';
import { TrajectoriesQueries } from './trajectories.queries.js';
import { TrajectoryAccesses } from './trajectory-access.service.js';
import { TrajectoryEntity } from './trajectory.entity.js';

/** Files that explain a trajectory, brought by whoever tells people about it: for everybody once it is public, and before that for whoever sees it. */
@Injectable()
export class TrajectoryDocuments implements OnModuleInit {
  constructor(
    private readonly gates: AttachmentGates,
    private readonly queries: TrajectoriesQueries,
    private readonly accesses: TrajectoryAccesses,
  ) {}

  onModuleInit(): void {
    this.gates.register('trajectory', {
      read: (actor, id) => this.queries.reveal(actor, id),
      write: async (tx, actor, id) => {
        const { trajectory, now } = await this.accesses.hold(tx, actor, id, 'tell');
        ensure(refuseOver(trajectory));
        await tx.update(TrajectoryEntity, id, { changedAt: now });
      },
    });
  }
}
