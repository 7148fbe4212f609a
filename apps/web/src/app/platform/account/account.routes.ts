import { withTexts } from '@centrale/ui';
import { participationTexts } from '../../shell/domain-texts';
import { AccountPage } from './account-page';
import { accountTexts } from './account-texts';

export default withTexts([accountTexts, participationTexts], [{ path: '', component: AccountPage }]);
