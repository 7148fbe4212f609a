import { Global, Module } from '@nestjs/common';
import { Letters } from './letters.js';
import { MailController } from './mail.controller.js';
import { MailQueries } from './mail.queries.js';
import { MailService } from './mail.service.js';
import { NotificationsService } from './notifications.service.js';
import { Post } from './post.js';

@Global()
@Module({ controllers: [MailController], providers: [Letters, Post, MailService, MailQueries, NotificationsService], exports: [Letters] })
export class MailModule {}
