import { type rules as nl } from './rules.nl.js';

export const rules: typeof nl = {
  'R000-02': 'Say whether this is a current theme or a file for the future.',
  'R000-03': 'This trajectory touches one policy domain only. Add a domain or say why.',
  'R000-05': 'Fill in composition, work form, subject and last day. Missing now: {field}.',
  'R000-05.copied': 'A copied trajectory has to be tailored. Still as in the original: {field}.',
  'R000-05.question-taken': 'Another trajectory asks the same question already. There is one trajectory per advice or sub-theme.',
  'R000-07': 'Only the strategic atelier can organise this trajectory.',
  'R000-08': 'Tie this activity to a question for advice. Ateliers organise no activities for another purpose.',
  'R000-09': 'The public page is not ready. Missing in {language}: {field}.',
  'R000-09.channels': 'Not announced broadly yet: at least {least} channels before the start (now {count}).',
  'R000-09.channels-digital': 'Not announced broadly yet: at least {least} channel has to reach people without a screen.',
  'R000-10': 'An advice trajectory cannot be closed to anybody. Full? Offer another moment or written input.',
  'R000-11': 'Closing needs a report with a reasoned and understandable advice first.',
  'R001-01': 'This trajectory goes on; plan the next cycle.',
  'R001-03': 'The list of needs and priorities is missing; the open meeting works on it.',
  'R001-10': 'Choose at least one theme of an open meeting that was held.',
  'R001-10.composition': 'No citizens in the working group yet.',
  'R001-10.composition-city': 'Nobody of the municipality in the working group yet.',
  'R001-11': 'No external facilitator assigned. Make a briefing or say why you guide it yourselves.',
  'R001-12': 'No outreach to: {groups}.',
  'R004-01': 'Choose at least one service.',
};
