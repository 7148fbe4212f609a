import { type LocalText } from '@centrale/kernel';
import { type GroupType } from '../rule-pack/rule-pack.js';
import { type PolicyDomain } from '../trajectory/vocabulary.js';
import { noFloors, type FrameworkFloors } from './general-framework.js';
import { emptySheet, type SheetContent } from './sheet.js';

/** What is known of a body before it has a sheet. */
interface KnownBody {
  readonly name: LocalText;
  readonly policyDomain: PolicyDomain | null;
  readonly groupType: GroupType | null;
  readonly coordinationByService: boolean;
  readonly leadPartyId: string | null;
  /** Of its competent official. */
  readonly officialEmail: string | null;
}

const coordinationOf = ({ coordinationByService, leadPartyId }: KnownBody): 'service' | 'leads' | null => {
  if (coordinationByService) return 'service';
  return leadPartyId ? 'leads' : null;
};

/** The first sheet of a body: nobody types what is known already, or what the framework asks of everybody. */
export function firstSheet(body: KnownBody, floors: FrameworkFloors = noFloors): SheetContent {
  const { general, contact, working, advice, insurance, ...rest } = emptySheet;
  const { agendaIntakeWorkingDays, invitationDays, requestDays, urgentDays, answerDays, insurance: kinds } = floors;
  return {
    ...rest,
    general: { ...general, name: body.name, domain: body.policyDomain },
    contact: { ...contact, email: body.officialEmail ?? '', role: coordinationOf(body), agendaIntakeWorkingDays, invitationDays },
    working: { ...working, groupType: body.groupType },
    advice: { ...advice, requestDays, urgentDays, answerDays },
    insurance: { ...insurance, kinds },
  };
}
