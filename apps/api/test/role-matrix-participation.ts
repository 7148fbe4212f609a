/**
 * Who reaches what of trajectories: written by hand from trajectories.md §5.4 and §6, never computed from the policies. Signs as in `role-matrix.ts`.
 *
 * vis visitor · cor coordinator · chr chair · mem member · sub substitute · obs observer · sec secretariat · brd board · ele elected · gdi general director ·
 * mat management team · hos head of service · cit citizens' contact (all of the own city) · off service officer · mgr contract manager · adm administrator ·
 * aud auditor · own project owner of a buyer elsewhere · pvm provider manager
 */
export const matrix = `
                                              vis cor chr mem sub obs sec brd ele gdi mat hos cit off mgr adm aud own pvm
GET    /obligations                           1   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET    /calendars/:organisationId             1   +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +   +   +   +   4   4
POST   /calendars/:organisationId/set-closing-days 1 +3 3  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
GET    /rule-packs                            1   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET    /rule-packs/:id                        1   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
POST   /rule-packs                            1   3   3   3   3   3   3   3   3   3   3   3   3   3   +   +   3   3   3
POST   /rule-packs/:id/activate               1   3   3   3   3   3   3   3   3   3   3   3   3   3   +   +   3   3   3
POST   /rule-packs/:id/discard                1   3   3   3   3   3   3   3   3   3   3   3   3   3   +   +   3   3   3
`;
