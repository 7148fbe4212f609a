import { inject } from '@angular/core';
import { Router, type CanActivateFn, type Routes } from '@angular/router';
import { type QualificationView } from '@centrale/procurement';
import { Problem } from '@centrale/ui';
import { Api } from '../../shell/api';

/** A qualification is read on the page of its provider. */
const atItsProvider: CanActivateFn = async (route) => {
  const router = inject(Router);
  try {
    const { id, providerId } = await inject(Api).get<QualificationView>(`/qualifications/${route.paramMap.get('id')}`);
    return router.createUrlTree(['/providers', providerId], { fragment: id });
  } catch (error) {
    if (error instanceof Problem) return true;
    throw error;
  }
};

const routes: Routes = [{ path: ':id', canActivate: [atItsProvider], loadComponent: () => import('../../shell/not-found-page').then((m) => m.NotFoundPage) }];

export default routes;
