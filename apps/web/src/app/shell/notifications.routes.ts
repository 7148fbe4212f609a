import { withTexts } from '@centrale/ui';
import { participationTexts } from './domain-texts';
import { NotificationsPage } from './notifications-page';

/** What happened may be of a trajectory, whatever else one works for. */
export default withTexts([participationTexts], [{ path: '', component: NotificationsPage }]);
