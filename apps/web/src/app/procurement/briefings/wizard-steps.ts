import { type BriefingField } from '@centrale/procurement';

/** Which step asks for which field, in the order of the steps. */
export const steps = {
  subject: ['title', 'context', 'question', 'level', 'procedureLanguage'],
  people: ['audiences', 'hardToReach', 'participantsMin', 'participantsMax', 'recruitment', 'quotas', 'compensationCents'],
  course: ['phases', 'fixedDates', 'municipality', 'place', 'formats'],
  access: ['sessionLanguages', 'interpretation', 'deliverableLanguages', 'accessibility', 'childcare'],
  results: ['deliverables', 'budgetMinCents', 'budgetMaxCents', 'payer', 'specialCategories', 'images', 'dataProtection'],
  lots: ['lotsWanted', 'helpMeChoose', 'contactName', 'contactEmail', 'contactPhone'],
  preview: [],
} as const satisfies Record<string, readonly BriefingField[]>;

export type Step = keyof typeof steps;
export const order = Object.keys(steps) as Step[];

/** The step that a field is in; undefined for what is no field of a briefing. */
export const stepOf = (field: string): Step | undefined => order.find((step) => (steps[step] as readonly string[]).includes(field));
