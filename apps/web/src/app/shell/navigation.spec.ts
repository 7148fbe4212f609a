import { TestBed } from '@angular/core/testing';
import { type Role } from '@centrale/kernel';
import { Clock } from './clock';
import { Navigation } from './navigation';
import { Session } from './session';

describe('where somebody can go from anywhere', () => {
  const found = (memberships: readonly { readonly role: Role }[]): readonly string[] => {
    const holds = (...roles: readonly Role[]) => memberships.some(({ role }) => roles.includes(role));
    TestBed.configureTestingModule({ providers: [{ provide: Session, useValue: { isSignedIn: () => true, memberships: () => memberships, holds } }, { provide: Clock, useValue: { isDemo: () => false } }] });
    return TestBed.inject(Navigation).sections().filter(({ text }) => text !== 'register').flatMap(({ places }) => places.map(({ path }) => path));
  };

  it('is where their role is at work', () => {
    expect(found([{ role: 'providerEditor' }])).toEqual(['/desk', '/invitations', '/orders', '/providers']);
  });

  it('is what their bodies do, for whoever only sits in those', () => {
    expect(found([])).toEqual(['/desk', '/trajectories', '/bodies', '/meetings', '/calendar', '/advice']);
  });
});
