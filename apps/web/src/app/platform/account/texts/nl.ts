import { type MailChannel } from '@centrale/platform';

export const nl = {
  title: 'Uw account', intro: 'Wie u bent in Centrale, welke mails u krijgt en hoe u zich aanmeldt.',
  who: { title: 'Gegevens', name: 'Naam', email: 'E-mailadres', language: 'Taal van uw mails', roles: 'Rollen', noRoles: 'Nog geen rol. Vraag er een aan de participatiedienst.', change: 'Klopt er iets niet? Laat het weten aan de participatiedienst.' },
  mail: {
    title: 'Mails die u krijgt', text: 'Wat er gebeurt, leest u altijd bij uw meldingen. Kies hier waarover u ook een mail krijgt, en wanneer.',
    channels: { at_once: 'meteen', daily: 'in één overzicht per dag, om {at}', never_mail: 'geen mail' } satisfies Record<MailChannel, string>,
    some: 'Beslissingen en berichten met een termijn komen altijd meteen.', always: 'Hierover krijgt u altijd meteen een mail: {groups}.', save: 'Keuze bewaren', saved: 'Uw keuze is bewaard.',
  },
  password: {
    title: 'Wachtwoord wijzigen', text: 'Na de wijziging bent u overal elders afgemeld; op dit toestel werkt u gewoon verder.', current: 'Huidig wachtwoord', next: 'Nieuw wachtwoord',
    hint: 'Minstens {least} tekens. Een zin van enkele woorden is het makkelijkst.', show: 'Wachtwoorden tonen', change: 'Wachtwoord wijzigen', changed: 'Uw wachtwoord is gewijzigd.',
  },
  sessions: { title: 'Aangemeld', since: 'U meldde zich aan op {at}. Deze aanmelding geldt tot {until}.', text: 'Een toestel kwijt, of ergens vergeten af te melden? Meld u dan overal af, ook hier.', everywhere: 'Overal afmelden', signedOut: 'U bent overal afgemeld.' },
};

export type AccountTexts = typeof nl;
