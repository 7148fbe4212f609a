import { type Texts } from './nl.js';
import { en as access } from '../access/texts/en.js';
import { en as advice } from '../advice/texts/en.js';
import { en as clock } from '../clock/texts/en.js';
import { en as correspondence } from '../correspondence/texts/en.js';
import { en as request } from '../request/texts/en.js';
import { en as response } from '../response/texts/en.js';
import { en as contribution } from '../contribution/texts/en.js';
import { en as meeting } from '../meeting/texts/en.js';
import { en as registration } from '../registration/texts/en.js';
import { en as body } from '../body/texts/en.js';
import { en as party } from '../party/texts/en.js';
import { en as trajectory } from '../trajectory/texts/en.js';
import { en as memorandum } from '../memorandum/texts/en.js';
import { en as interest } from '../interest/texts/en.js';
import { en as committee } from '../committee/texts/en.js';
import { en as budget } from '../budget/texts/en.js';
import { en as evaluation } from '../evaluation/texts/en.js';
import { en as need } from '../need/texts/en.js';
import { en as rulePack } from '../rule-pack/texts/en.js';
import { en as sheet } from '../sheet/texts/en.js';
import { en as support } from '../support/texts/en.js';

export const en: Texts = {
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
