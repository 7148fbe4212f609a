import { addDays } from '@centrale/kernel';
import { type TrajectoryView } from '@centrale/participation';
import { type Town } from './town.js';
import { both, templateOf } from './trajectories.js';

export type BridgeDossier = 'cycle' | 'phase';
export type BridgeIds = Readonly<Record<BridgeDossier, string>>;

/** A cycle of citizen meetings as a draft, whose open meeting needs a facilitator. */
export async function bridgeIds(town: Town): Promise<BridgeIds> {
  const { id } = await town.coordinator.command('/trajectories', {
    templateId: templateOf('WIJK'), organisationId: town.cityId, startsOn: addDays(town.today, 30), title: both('Noordwijk', 'Quartier Nord'),
  });
  const { phases } = await town.coordinator.read<TrajectoryView>(`/trajectories/${id}`);
  return { cycle: id, phase: phases.find(({ kind }) => kind === 'openMeeting')!.id };
}

const NOBODY = '00000000-0000-4000-8000-000000000000';

export const bridgeAddresses = (ids: BridgeIds): readonly (readonly [RegExp, string])[] => [
  [/phases\/:id\/(need|orders|briefing|make-briefing|export-briefing|assign-facilitator)/, ids.phase], [/trajectories\/:id\/assignments/, ids.cycle], [/call-offs/, NOBODY],
];

export const bridgeRequests: Readonly<Record<string, () => unknown>> = {
  'POST /api/phases/:id/make-briefing': () => ({ agreementId: NOBODY }),
  'POST /api/phases/:id/assign-facilitator': () => ({ orderId: NOBODY }),
};
