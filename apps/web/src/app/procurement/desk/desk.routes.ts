import { withTexts } from '@centrale/ui';
import { DeskPage } from './desk-page';
import { deskTexts } from './desk-texts';

export default withTexts([deskTexts], [{ path: '', component: DeskPage }]);
