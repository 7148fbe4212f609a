import { type PackId, type PackParameter, type PackParameters } from './rule-pack.js';

const unset: PackParameters = {
  durationPolicy: 'bounded', purposes: [], adviceRoute: null, ownInitiative: false, requestDays: null, requestFloorDays: null, responseDays: null,
  roll: 'nextWorkingDay', invitationDays: null, agendaIntakeWorkingDays: null, publicCalendar: false, attendance: 'openToAll', membersRecognised: false,
  selfCheck: 'none', evidence: 'none', minChannels: 0, minNonDigitalChannels: 0, evaluation: 'none', yearlyAdviceFrom: [], legislatureFeedback: false,
  externalFacilitator: 'optional', reportDays: null, committeeAnswerWorkingDays: null, outcomeDays: null, signalDays: null, monthsBeforeElection: null,
  dangerDays: null, dormantMonths: null, sharingMonths: null,
  postWorkingDays: 3, budgetWarnPercent: 80, procurementDays: 90, transversal: false,
};

/** The four rule sets as their sources have them, version 1. A migration holds the same values, and a spec proves it. */
export const fourPacks: Readonly<Record<PackId, { readonly parameters: PackParameters; readonly assumptions: readonly PackParameter[] }>> = {
  ATELIER: {
    parameters: {
      ...unset, durationPolicy: 'bounded', purposes: ['advice'], adviceRoute: 'atelierToBoard', ownInitiative: true, attendance: 'openToAll',
      selfCheck: 'required', evidence: 'required', minChannels: 3, minNonDigitalChannels: 1, transversal: true,
    },
    assumptions: ['roll', 'minChannels', 'minNonDigitalChannels', 'postWorkingDays', 'procurementDays'],
  },
  WIJK: {
    parameters: {
      ...unset, durationPolicy: 'continuous', purposes: ['dialogue', 'solutions'], publicCalendar: true, attendance: 'perKind', evidence: 'recommended',
      minChannels: 3, minNonDigitalChannels: 1, externalFacilitator: 'expected', committeeAnswerWorkingDays: 5, outcomeDays: 30,
    },
    assumptions: ['roll', 'minChannels', 'minNonDigitalChannels', 'committeeAnswerWorkingDays', 'outcomeDays', 'procurementDays'],
  },
  MEMO: {
    parameters: { ...unset, durationPolicy: 'bounded', purposes: ['memorandum'], attendance: 'teamAndStakeholders', evaluation: 'afterCycle', monthsBeforeElection: 3, dangerDays: 60 },
    assumptions: ['roll', 'monthsBeforeElection', 'dangerDays', 'procurementDays'],
  },
  WERKGROEP: {
    parameters: {
      ...unset, durationPolicy: 'indefinite', purposes: ['advice', 'signals', 'network'], adviceRoute: 'groupViaContactOfficial', ownInitiative: true,
      requestDays: 30, requestFloorDays: 14, responseDays: 30, invitationDays: 21, agendaIntakeWorkingDays: 3, publicCalendar: true,
      attendance: 'publicMembersConditional', membersRecognised: true, selfCheck: 'optional', evidence: 'recommended', evaluation: 'yearly',
      yearlyAdviceFrom: ['thematic'], legislatureFeedback: true, reportDays: 14, signalDays: 60, dormantMonths: 12, sharingMonths: 6,
    },
    assumptions: ['roll', 'responseDays', 'yearlyAdviceFrom', 'reportDays', 'postWorkingDays', 'budgetWarnPercent', 'signalDays', 'dormantMonths', 'sharingMonths', 'procurementDays'],
  },
};
