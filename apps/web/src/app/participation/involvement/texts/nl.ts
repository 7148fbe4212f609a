/** How people are reached, and who wants to take part: of trajectories and of bodies alike. */
export const nl = {
  page: { save: 'Bewaren', back: 'Terug', remove: 'Schrappen', none: 'Nog niets.', removed: 'Dit is verwijderd.' },
  communication: { title: 'Bekendmaking', intro: 'Elk kanaal telt één keer. Minstens één kanaal moet mensen zonder scherm bereiken.', add: 'Bekendmaking noteren', channel: 'Kanaal', onDate: 'Datum', languages: 'Talen', groups: 'Voor wie', proof: 'Waar te zien', digital: 'digitaal', notDigital: 'niet digitaal' },
  interests: {
    title: 'Interesseregister', intro: 'Niemand blijft zonder opvolging.', counts: '{registered} ingeschreven, {open} zonder opvolging, {unconfirmed} nog te bevestigen', register: 'Interesse noteren', name: 'Naam', email: 'E-mailadres', phone: 'Telefoon', address: 'Postadres', language: 'Taal',
    source: 'Hoe kwam het binnen?', theme: 'Thema', whole: 'Het hele traject', outcome: 'Opvolging', record: 'Opvolging noteren', erase: 'Gegevens wissen', eraseAsk: 'Naam en adres verdwijnen voorgoed. Wat ermee gebeurde, blijft als cijfer.', erased: 'gewist', saved: 'De interesse is genoteerd.', more: 'Meer tonen', at: 'Sinds', how: 'Via', openOnly: 'Enkel zonder opvolging', all: 'Allemaal',
  },
};

export type InvolvementTexts = typeof nl;
