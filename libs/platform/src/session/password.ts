import { refuse, type Refusal } from '@centrale/kernel';

export const PASSWORD_AT_LEAST = 12;
/** A longer one only costs hashing time. */
export const PASSWORD_AT_MOST = 200;

/** Length protects, composition rules do not; a person's own address or one repeated character is guessed first. */
export function refusePassword(password: string, email: string): Refusal | undefined {
  if ([...password].length < PASSWORD_AT_LEAST) return refuse('password.too-short', { least: PASSWORD_AT_LEAST });
  const [mailbox = ''] = email.toLowerCase().split('@');
  const plain = password.toLowerCase();
  if (plain === email.toLowerCase() || (mailbox.length >= 4 && plain.includes(mailbox))) return refuse('password.like-email');
  if (new Set(plain).size < 4) return refuse('password.too-simple');
  return undefined;
}
