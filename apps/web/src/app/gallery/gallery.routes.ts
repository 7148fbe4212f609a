import { type Routes } from '@angular/router';
import { GalleryPage } from './gallery-page';

export default [{ path: '', component: GalleryPage }] satisfies Routes;
