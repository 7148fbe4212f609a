import { type Texts } from './nl.js';
import { fr as access } from '../access/texts/fr.js';
import { fr as advice } from '../advice/texts/fr.js';
import { fr as clock } from '../clock/texts/fr.js';
import { fr as correspondence } from '../correspondence/texts/fr.js';
import { fr as request } from '../request/texts/fr.js';
import { fr as response } from '../response/texts/fr.js';
import { fr as contribution } from '../contribution/texts/fr.js';
import { fr as meeting } from '../meeting/texts/fr.js';
import { fr as registration } from '../registration/texts/fr.js';
import { fr as body } from '../body/texts/fr.js';
import { fr as party } from '../party/texts/fr.js';
import { fr as trajectory } from '../trajectory/texts/fr.js';
import { fr as memorandum } from '../memorandum/texts/fr.js';
import { fr as interest } from '../interest/texts/fr.js';
import { fr as committee } from '../committee/texts/fr.js';
import { fr as budget } from '../budget/texts/fr.js';
import { fr as evaluation } from '../evaluation/texts/fr.js';
import { fr as need } from '../need/texts/fr.js';
import { fr as rulePack } from '../rule-pack/texts/fr.js';
import { fr as sheet } from '../sheet/texts/fr.js';
import { fr as support } from '../support/texts/fr.js';

export const fr: Texts = {
  refusals: {
    ...access.refusals,
    ...clock.refusals,
    ...contribution.refusals,
    ...meeting.refusals,
    ...registration.refusals,
    ...need.refusals,
    ...rulePack.refusals,
    ...trajectory.refusals,
    ...advice.refusals,
    ...request.refusals,
    ...response.refusals,
    ...party.refusals,
    ...body.refusals,
    ...memorandum.refusals,
    ...interest.refusals,
    ...committee.refusals,
    ...budget.refusals,
    ...evaluation.refusals,
    ...sheet.refusals,
    ...support.refusals,
  },
  notices: {
    ...clock.notices,
    ...contribution.notices,
    ...meeting.notices,
    ...registration.notices,
    ...need.notices,
    ...rulePack.notices,
    ...trajectory.notices,
    ...advice.notices,
    ...request.notices,
    ...response.notices,
    ...body.notices,
    ...memorandum.notices,
    ...interest.notices,
    ...committee.notices,
    ...budget.notices,
    ...evaluation.notices,
    ...sheet.notices,
    ...support.notices,
  },
  statuses: {
    ...clock.statuses,
    ...contribution.statuses,
    ...meeting.statuses,
    ...registration.statuses,
    ...need.statuses,
    ...rulePack.statuses,
    ...trajectory.statuses,
    ...advice.statuses,
    ...request.statuses,
    ...response.statuses,
    ...body.statuses,
    ...memorandum.statuses,
    ...interest.statuses,
    ...committee.statuses,
    ...budget.statuses,
    ...evaluation.statuses,
    ...sheet.statuses,
    ...support.statuses,
  },
  events: {
    advice: { ...access.events, ...clock.events, ...advice.events },
    adviceRequest: { ...clock.events, ...request.events },
    meeting: { ...clock.events, ...contribution.events, ...meeting.events, ...registration.events },
    rulePack: rulePack.events,
    party: party.events,
    neighbourhood: party.words.neighbourhoodEvents,
    body: { ...access.events, ...contribution.events, ...clock.events, ...body.events },
    trajectory: { ...access.events, ...clock.events, ...contribution.events, ...need.events, ...trajectory.events },
    memorandum: { ...access.events, ...memorandum.events },
    interest: interest.events,
    committeeApplication: committee.events,
    budgetPool: budget.events,
    generalFramework: sheet.words.frameworkEvents,
    sheet: { ...clock.events, ...sheet.events },
    supportRequest: support.events,
  },
  access: access.words,
  clock: clock.words,
  correspondence: correspondence.words,
  advice: advice.words,
  adviceRequest: request.words,
  adviceResponse: response.words,
  contribution: contribution.words,
  meeting: meeting.words,
  registration: registration.words,
  need: need.words,
  rulePack: rulePack.words,
  trajectory: trajectory.words,
  party: party.words,
  body: body.words,
  memorandum: memorandum.words,
  interest: interest.words,
  committee: committee.words,
  budget: budget.words,
  evaluation: evaluation.words,
  sheet: sheet.words,
  support: support.words,
};
