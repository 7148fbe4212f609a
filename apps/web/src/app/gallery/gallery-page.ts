import { Component } from '@angular/core';
import { PageHeader } from '@centrale/ui';

@Component({ selector: 'app-gallery-page', imports: [PageHeader], template: `<ui-page-header title="Gallery" />` })
export class GalleryPage {}
