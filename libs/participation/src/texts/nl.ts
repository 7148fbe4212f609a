import { nl as access } from '../access/texts/nl.js';
import { nl as advice } from '../advice/texts/nl.js';
import { nl as clock } from '../clock/texts/nl.js';
import { nl as correspondence } from '../correspondence/texts/nl.js';
import { nl as request } from '../request/texts/nl.js';
import { nl as response } from '../response/texts/nl.js';
import { nl as contribution } from '../contribution/texts/nl.js';
import { nl as meeting } from '../meeting/texts/nl.js';
import { nl as registration } from '../registration/texts/nl.js';
import { nl as body } from '../body/texts/nl.js';
import { nl as party } from '../party/texts/nl.js';
import { nl as trajectory } from '../trajectory/texts/nl.js';
import { nl as memorandum } from '../memorandum/texts/nl.js';
import { nl as interest } from '../interest/texts/nl.js';
import { nl as committee } from '../committee/texts/nl.js';
import { nl as budget } from '../budget/texts/nl.js';
import { nl as evaluation } from '../evaluation/texts/nl.js';
import { nl as need } from '../need/texts/nl.js';
import { nl as rulePack } from '../rule-pack/texts/nl.js';
import { nl as sheet } from '../sheet/texts/nl.js';
import { nl as support } from '../support/texts/nl.js';

/** Everything that trajectory management says. A feature adds a line to each part that it has. */
export const nl = {
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
  /** By type of dossier. */
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

export type Texts = typeof nl;
