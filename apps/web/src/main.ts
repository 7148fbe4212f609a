import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app/app.config';
import { App } from './app/shell/app';

// The contracts' nested types are told by name; class-transformer asks for compiler metadata all the same, which a page has none of.
Object.assign(Reflect, { getMetadata: () => undefined });

void bootstrapApplication(App, appConfig);
