import { IsOptional, IsUUID } from 'class-validator';

/** Makes a briefing of a phase under an agreement, for the project owner who goes on with it. */
export class MakeBriefing {
  @IsUUID() readonly agreementId!: string;
  /** Who owns the project; whoever asks, when they do. */
  @IsOptional() @IsUUID() readonly ownerId?: string;
}

/** Puts the provider of an order that runs on the phase, where the order did not come of the phase itself. */
export class AssignFacilitator {
  @IsUUID() readonly orderId!: string;
}
