import { isBlank, type Refusal } from '@centrale/kernel';
import { missingInOffer, priceTotal, type Criterion, type OfferContent } from '@centrale/procurement';
import { type Missing } from '@centrale/ui';

type Named = Pick<Criterion, 'code'>;

/** An answer to each criterion, in the order of the call-off; what was written stays. */
export const prepared = (content: OfferContent, criteria: readonly Named[]): OfferContent => ({
  ...content,
  answers: criteria.map(({ code }) => content.answers.find(({ criterion }) => criterion === code) ?? { criterion: code, text: '' }),
});

/** What the server takes: numbers that are typed half are nothing yet, the total is the sum of the lines, empty names are left out. */
export function saveable(content: OfferContent): OfferContent {
  const prices = content.prices.map((line) => ({ ...line, quantity: number(line.quantity), unitCents: Math.round(number(line.unitCents)) }));
  return {
    ...content,
    team: content.team.map((member) => ({ ...member, days: number(member.days) })),
    prices,
    subcontractors: content.subcontractors.filter((name) => !isBlank(name)),
    totalCents: priceTotal(prices),
  };
}

/** The dry run: everything that would keep this offer from being sealed, each with its field. The rules are those of the server. */
export function dryRun(content: OfferContent, criteria: readonly (Named & { readonly name: string })[]): readonly Missing[] {
  return missingInOffer(content, criteria.map(({ code }) => code)).map((refusal) => {
    const field = fieldOf(refusal, criteria);
    return { refusal: named(refusal, criteria), ...(field && { field }) };
  });
}

function fieldOf({ code, params = {} }: Refusal, criteria: readonly Named[]): string | undefined {
  switch (code) {
    case 'offer.answer-missing': return `answers.${criteria.findIndex((each) => each.code === params['criterion'])}.text`;
    case 'offer.planning-reversed': return `planning.${Number(params['step']) - 1}.endsOn`;
    case 'offer.price-unnamed': return `prices.${Number(params['line']) - 1}.what`;
    case 'offer.price-missing':
    case 'offer.total-zero': return 'prices';
    default: return undefined;
  }
}

/** A criterion by its name, not by its code. */
function named({ code, params }: Refusal, criteria: readonly (Named & { readonly name: string })[]): Refusal {
  const name = criteria.find((each) => each.code === params?.['criterion'])?.name;
  return name === undefined ? { code, ...(params && { params }) } : { code, params: { ...params, criterion: name } };
}

const number = (typed: number | null): number => (Number.isFinite(typed) ? Number(typed) : 0);
