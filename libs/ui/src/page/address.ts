import { Pipe, inject, type PipeTransform } from '@angular/core';
import { Router, type UrlTree } from '@angular/router';

/** An address of the product, with its query and its anchor, as `routerLink` wants it: `[routerLink]="event.href | address"`. */
@Pipe({ name: 'address' })
export class AddressPipe implements PipeTransform {
  private readonly router = inject(Router);
  transform(href: string): UrlTree {
    return this.router.parseUrl(href);
  }
}
