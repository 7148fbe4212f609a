import { type LocalText } from '@centrale/kernel';

export const deskKinds = [
  'assignContact', 'followContact', 'decideAdmission', 'completeBriefing', 'answerRemarks', 'takeInBriefing', 'handleIntake', 'agreeBriefing', 'acceptBriefing', 'composeCallOff',
  'finishComposition', 'approveCallOff', 'recordDecision1', 'publishCallOff', 'answerQuestion', 'answerInvitation', 'submitOffer', 'openOffers',
  'completeOpening', 'appointEvaluators', 'declareInterest', 'scoreOffers', 'findConsensus', 'proposeAward', 'checkAwardee', 'recordDecision2', 'notifyAward',
  'draftOrder', 'sendOrder', 'acceptOrder', 'findComplete', 'readLetter', 'reviewQualification',
] as const;
export type DeskKind = (typeof deskKinds)[number];

/** One thing that waits for the reader. */
export interface DeskItem {
  readonly kind: DeskKind;
  readonly dossierType: 'contactRequest' | 'buyer' | 'briefing' | 'callOff' | 'invitation' | 'order' | 'qualification';
  readonly dossierId: string;
  readonly number: string;
  readonly title: LocalText;
  /** When it is due; null where nothing presses. */
  readonly dueAt: string | null;
  readonly since: string;
}

export interface DeskView {
  readonly now: string;
  readonly items: readonly DeskItem[];
}
