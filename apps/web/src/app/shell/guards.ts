import { inject } from '@angular/core';
import { Router, type CanActivateFn, type CanMatchFn } from '@angular/router';
import { Session } from './session';

/** For pages of people who are signed in; others sign in first and come back. */
export const signedIn: CanActivateFn = (_route, state) =>
  inject(Session).isSignedIn() || inject(Router).createUrlTree(['/sign-in'], { queryParams: { next: state.url } });

export const visitor: CanMatchFn = () => !inject(Session).isSignedIn();
