import { allocate, type LocalText } from '@centrale/kernel';
import { type FrameworkLot } from '../agreement/agreement.js';
import { type BriefingContent } from '../briefing/briefing.js';
import { type ComposedLot, type Composition } from './call-off.js';

const PRICE_WEIGHT = 40;
const SCALE = 10;
const VALID_DAYS = 120;

/** In the language of the procedure; the other one is translated in the composer. (P19) */
const written = (text: string, language: 'nl' | 'fr'): LocalText => ({ nl: language === 'nl' ? text : '', fr: language === 'fr' ? text : '' });

const joined = (...parts: readonly string[]): string => parts.map((part) => part.trim()).filter(Boolean).join('\n\n');

type Service = Pick<FrameworkLot, 'number' | 'name' | 'criteria'>;

function firstLot(lot: Service, no: number, cents: number, briefing: BriefingContent): ComposedLot {
  const weights = allocate(100 - PRICE_WEIGHT, lot.criteria.map(() => 1));
  return {
    no,
    title: { nl: lot.name.nl, fr: lot.name.fr },
    scope: written(joined(briefing.question, briefing.deliverables), briefing.procedureLanguage),
    allocations: [{ lotNumber: lot.number, cents }],
    criteria: lot.criteria.map(({ code, name }, index) => ({ code, name: { nl: name.nl, fr: name.fr }, weight: weights[index] ?? 0 })),
    priceWeight: PRICE_WEIGHT,
    priceFormula: 'lowestOverPrice',
    scaleMax: SCALE,
    exclusions: [],
  };
}

/** A first composition from what the buyer wrote: one custom lot per framework lot, the budget spread evenly over them. */
export function composeFrom(briefing: BriefingContent, lots: readonly Service[]): Composition {
  const days = briefing.phases.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).filter((day) => day !== null).sort();
  const budget = briefing.budgetMaxCents ?? briefing.budgetMinCents ?? 0;
  const parts = lots.length > 0 ? allocate(budget, lots.map(() => 1)) : [];
  return {
    title: written(briefing.title, briefing.procedureLanguage),
    summary: written(joined(briefing.context, briefing.question), briefing.procedureLanguage),
    questionsDueAt: null,
    offersDueAt: null,
    decisionExpectedOn: null,
    startsOn: days.at(0) ?? null,
    endsOn: days.at(-1) ?? null,
    offerValidDays: VALID_DAYS,
    lots: lots.map((lot, index) => firstLot(lot, index + 1, parts[index] ?? 0, briefing)),
  };
}
