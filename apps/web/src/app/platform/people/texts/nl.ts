export const nl = {
  list: {
    title: 'Personen', intro: 'Wie in Centrale kan werken, bij welke organisatie en met welke rol.', caption: 'Personen', search: 'Zoek op naam of e-mailadres', organisation: 'Organisatie',
    none: 'geen rol', emptyTitle: 'Niemand gevonden', emptyText: 'Wie u uitnodigt, verschijnt hier.', organisations: 'Organisaties',
  },
  invite: {
    title: 'Persoon uitnodigen', intro: 'Deze persoon krijgt een link om een wachtwoord te kiezen. Daarna geeft u deze persoon een rol.',
    nameHint: 'Voornaam en naam, zoals collega’s die kennen.', languageHint: 'In deze taal krijgt de persoon mails.', invited: 'Uitgenodigd.',
  },
  link: {
    title: 'Eenmalige link', shown: 'Bezorg deze link zelf aan {name}. Hij werkt één keer, drie dagen lang, en wordt daarna niet meer getoond.',
    mailed: 'De link is gemaild naar {email}.',
  },
  person: {
    back: 'Personen', about: 'Gegevens', roles: 'Rollen', noRoles: 'Nog geen rol. Zonder rol kan deze persoon zich aanmelden, maar niets zien of doen.',
    since: 'vanaf {from}', until: 'vanaf {from}, tot {to}', endAsk: 'Rol beëindigen?', endText: '{name} heeft vanaf nu de rol ‘{role}’ bij {organisation} niet meer.',
    grant: 'Een rol geven', chooseOrganisation: 'Kies een organisatie', chooseRole: 'Kies een rol', endsHint: 'Eerste dag waarop de rol niet meer geldt. Leeg: tot u de rol beëindigt.', granted: 'Rol gegeven.', ended: 'Rol beëindigd.',
    access: 'Toegang', linkText: 'Voor wie de link of het wachtwoord kwijt is. Eerdere links werken dan niet meer.',
    blockText: 'Een geblokkeerde persoon wordt meteen overal afgemeld en kan zich niet meer aanmelden.', blockAsk: '{name} blokkeren?', blocked: '{name} is geblokkeerd.',
    unblockText: 'Na het opheffen is een nieuwe link nodig: het oude wachtwoord werkt niet meer.', unblocked: 'De blokkering is opgeheven.',
  },
  organisations: {
    title: 'Organisaties', intro: 'Besturen, dienstverleners en de dienst zelf. Personen krijgen rollen bij een organisatie.', caption: 'Organisaties', search: 'Zoek op naam of ondernemingsnummer', people: 'Personen', whoWorks: 'Wie werkt er?', contact: 'Contact', toContact: 'Contactgegevens',
    emptyTitle: 'Geen organisatie gevonden', emptyText: 'Een organisatie die u registreert, verschijnt hier.',
  },
  contact: {
    title: 'Contactgegevens van het secretariaat', intro: 'Wie geen e-mail heeft, belt, schrijft of komt langs en wordt door het secretariaat ingeschreven, met dezelfde rechten. Deze gegevens staan op de publieke pagina’s.',
    phoneHint: 'Bijvoorbeeld 02 123 45 67.', addressHint: 'Waar mensen naartoe schrijven en langskomen.', none: 'Wat u leeg laat, verdwijnt van de publieke pagina’s.', saved: 'Contactgegevens bewaard.',
  },
  register: {
    title: 'Organisatie registreren', intro: 'Registreer een organisatie één keer. Een afnemer vraagt daarna een toelating aan; een dienstverlener een kwalificatie.', names: 'Naam', inLanguage: { nl: 'Naam in het Nederlands', fr: 'Naam in het Frans', en: 'Naam in het Engels' },
    nameHint: 'Bestaat er geen vertaling, herhaal dan de eigen naam.', regimeHint: 'In deze talen publiceert de organisatie.', kindHint: 'Bepaalt welke rollen mensen er kunnen hebben.', numberHint: 'Tien cijfers, met of zonder punten.', done: 'Organisatie geregistreerd.',
  },
};

export type PeopleTexts = typeof nl;
