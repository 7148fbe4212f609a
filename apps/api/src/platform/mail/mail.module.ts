import { Global, Module } from '@nestjs/common';
import { Digests } from './digests.js';
import { Letters } from './letters.js';
import { MailController } from './mail.controller.js';
import { MailPreferencesController } from './mail-preferences.controller.js';
import { MailPreferencesService } from './mail-preferences.service.js';
import { MailQueries } from './mail.queries.js';
import { MailService } from './mail.service.js';
import { NoticeKinds } from './notice-kinds.js';
import { NotificationsService } from './notifications.service.js';
import { Post } from './post.js';
import { UnsubscribeController } from './unsubscribe.controller.js';
import { UnsubscribeService } from './unsubscribe.service.js';

@Global()
@Module({
  controllers: [MailController, MailPreferencesController, UnsubscribeController],
  providers: [Letters, NoticeKinds, Post, MailService, Digests, UnsubscribeService, MailPreferencesService, MailQueries, NotificationsService],
  exports: [Letters, NoticeKinds],
})
export class MailModule {}
