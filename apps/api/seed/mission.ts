import { type LocalText } from '@centrale/kernel';
import { type BriefingContent, type Criterion } from '@centrale/procurement';

/** A custom lot of a mission, with what each provider asks for it, in euro. */
export interface MissionLot {
  readonly title: LocalText;
  readonly scope: LocalText;
  /** Euro per number of framework lot. */
  readonly allocations: Readonly<Record<number, number>>;
  readonly weights: readonly [approach: number, team: number, inclusion: number, price: number];
  /** Euro per key of provider, with the points that the panel gives to approach, team and inclusion. */
  readonly offers: Readonly<Record<string, { readonly price: number; readonly points: readonly [number, number, number]; readonly pitch: string }>>;
}

/** Grounded in public facts; budgets, and lots but for the first mission's, are ours. */
export interface Mission {
  readonly buyer: string;
  readonly owner: string;
  readonly recorder: string;
  readonly officer: string;
  readonly organ: string;
  readonly evaluators: readonly string[];
  readonly briefing: Partial<BriefingContent> & Pick<BriefingContent, 'title' | 'context' | 'question'>;
  readonly title: LocalText;
  readonly summary: LocalText;
  readonly lots: readonly MissionLot[];
}

export const criteriaOf = ({ weights: [approach, team, inclusion] }: MissionLot): Criterion[] => [
  { code: 'approach', name: { nl: 'Kwaliteit van de aanpak', fr: 'Qualité de l’approche' }, weight: approach },
  { code: 'team', name: { nl: 'Team en ervaring', fr: 'Équipe et expérience' }, weight: team },
  { code: 'inclusion', name: { nl: 'Inclusie en toegankelijkheid', fr: 'Inclusion et accessibilité' }, weight: inclusion },
];

export const reasons: Readonly<Record<string, readonly string[]>> = {
  nl: ['De aanpak is concreet en past bij de wijk.', 'Het team heeft dit aantoonbaar eerder gedaan.', 'Moeilijk bereikbare groepen worden gericht benaderd.'],
  fr: ['L’approche est concrète et adaptée au quartier.', 'L’équipe l’a déjà fait, preuves à l’appui.', 'Les groupes difficiles à atteindre sont approchés de manière ciblée.'],
};
