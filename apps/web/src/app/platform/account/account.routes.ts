import { withTexts } from '@centrale/ui';
import { AccountPage } from './account-page';
import { accountTexts } from './account-texts';

export default withTexts([accountTexts], [{ path: '', component: AccountPage }]);
