import { Service, computed, inject } from '@angular/core';
import { type Role } from '@centrale/kernel';
import { type IconName } from '@centrale/ui';
import { Clock } from './clock';
import { Session } from './session';
import { type ShellTexts } from './texts/nl';

export interface Place {
  readonly path: string;
  readonly text: keyof ShellTexts['nav'];
  readonly icon: IconName;
  /** Roles that find it in their navigation; everybody signed in when empty. */
  readonly roles: readonly Role[];
  readonly demoOnly?: boolean;
  /** Whoever has no role anywhere has an account for the bodies they sit in: they find it too. */
  readonly ofBodies?: boolean;
}

const officer = ['serviceOfficer', 'contractManager', 'administrator'] as const;
const buyer = ['projectOwner', 'decisionRecorder'] as const;
const provider = ['providerManager', 'providerEditor'] as const;

const work: readonly Place[] = [
  { path: '/desk', text: 'desk', icon: 'desk', roles: [] },
  { path: '/contact-requests', text: 'contactRequests', icon: 'mail', roles: officer },
  { path: '/briefings', text: 'briefings', icon: 'edit', roles: [...buyer, ...officer, 'auditor'] },
  { path: '/call-offs', text: 'callOffs', icon: 'compose', roles: [...buyer, ...officer, 'opener', 'evaluator', 'auditor'] },
  { path: '/invitations', text: 'invitations', icon: 'send', roles: provider },
  { path: '/orders', text: 'orders', icon: 'order', roles: [...buyer, 'buyerFinance', ...officer, ...provider, 'auditor'] },
];

const city = [
  'coordinator', 'chair', 'member', 'substitute', 'observer', 'secretariat', 'board', 'elected', 'generalDirector', 'managementTeam', 'headOfService', 'citizenContact',
] as const;
const readers = [...officer, 'auditor'] as const;

const participation: readonly Place[] = [
  { path: '/trajectories', text: 'trajectories', icon: 'flag', roles: [...city, ...readers], ofBodies: true },
  { path: '/bodies', text: 'bodies', icon: 'people', roles: [...city, ...readers], ofBodies: true },
  { path: '/meetings', text: 'meetings', icon: 'list', roles: [...city, ...readers], ofBodies: true },
  { path: '/calendar', text: 'calendar', icon: 'clock', roles: [...city, ...readers], ofBodies: true },
  { path: '/advice', text: 'advice', icon: 'edit', roles: [...city, ...readers], ofBodies: true },
  { path: '/sheets', text: 'sheets', icon: 'file', roles: [...city, ...readers] },
  { path: '/obligations', text: 'obligations', icon: 'check', roles: [...city, ...readers] },
  { path: '/parties', text: 'parties', icon: 'person', roles: ['coordinator', 'secretariat', 'citizenContact'] },
  { path: '/budget-pools', text: 'budgetPools', icon: 'order', roles: ['coordinator', 'secretariat', 'board', 'chair'] },
  { path: '/support-requests', text: 'supportRequests', icon: 'info', roles: ['coordinator', 'secretariat', 'board', 'headOfService', 'chair', 'member'] },
  { path: '/rule-packs', text: 'rulePacks', icon: 'shield', roles: ['coordinator', ...readers] },
];

const manage: readonly Place[] = [
  { path: '/agreements', text: 'agreements', icon: 'book', roles: [...officer, 'auditor'] },
  { path: '/buyers', text: 'buyers', icon: 'home', roles: [...officer, 'auditor'] },
  { path: '/providers', text: 'providers', icon: 'people', roles: [...officer, ...provider, 'auditor'] },
  { path: '/people', text: 'people', icon: 'person', roles: ['administrator', 'contractManager'] },
  { path: '/audit', text: 'audit', icon: 'shield', roles: ['auditor', 'administrator'] },
  { path: '/sent-mail', text: 'sentMail', icon: 'mail', roles: [], demoOnly: true },
];

const register: readonly Place[] = [
  { path: '/register/agreement', text: 'publicAgreement', icon: 'book', roles: [] },
  { path: '/register/lots', text: 'publicLots', icon: 'list', roles: [] },
  { path: '/register/providers', text: 'publicProviders', icon: 'people', roles: [] },
  { path: '/register/call-offs', text: 'publicCallOffs', icon: 'compose', roles: [] },
  { path: '/register/awards', text: 'publicAwards', icon: 'flag', roles: [] },
  { path: '/participation/trajectories', text: 'publicTrajectories', icon: 'flag', roles: [] },
  { path: '/contact', text: 'contact', icon: 'mail', roles: [] },
];

export interface Section {
  readonly text: keyof ShellTexts['sections'];
  readonly places: readonly Place[];
}

/** Where a person can go from anywhere, by what they do. What they may do there, the API decides. */
@Service()
export class Navigation {
  private readonly session = inject(Session);
  private readonly clock = inject(Clock);

  readonly register = register;
  readonly sections = computed<readonly Section[]>(() => {
    if (!this.session.isSignedIn()) return [];
    const sections: readonly Section[] = [
      { text: 'work', places: this.mine(work) },
      { text: 'participation', places: this.mine(participation) },
      { text: 'manage', places: this.mine(manage) },
      { text: 'register', places: register },
    ];
    return sections.filter((section) => section.places.length > 0);
  });

  private mine(places: readonly Place[]): readonly Place[] {
    return places.filter((place) => (!place.demoOnly || this.clock.isDemo()) && this.finds(place));
  }

  private finds({ roles, ofBodies }: Place): boolean {
    return roles.length === 0 || this.session.holds(...roles) || (ofBodies === true && this.session.memberships().length === 0);
  }
}
