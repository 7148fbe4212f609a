import { withTexts } from '@centrale/ui';
import { participationTexts } from '../../shell/domain-texts';
import { AuditPage } from './audit-page';
import { auditTexts } from './audit-texts';

export default withTexts([auditTexts, participationTexts], [{ path: '', component: AuditPage }]);
