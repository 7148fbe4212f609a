import { withTexts } from '@centrale/ui';
import { participationTexts } from '../../shell/domain-texts';
import { DeskPage } from './desk-page';
import { deskTexts } from './desk-texts';

export default withTexts([deskTexts, participationTexts], [{ path: '', component: DeskPage }]);
