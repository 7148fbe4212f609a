import { withTexts } from '@centrale/ui';
import { AuditPage } from './audit-page';
import { auditTexts } from './audit-texts';

export default withTexts([auditTexts], [{ path: '', component: AuditPage }]);
