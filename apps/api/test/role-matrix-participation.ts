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
GET    /obligations/board                     1   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET    /general-frameworks                    1   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET    /general-frameworks/:id                1   +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +   +   +   +   4   4
POST   /general-frameworks                    1   3   3   3   3   3   +4  3   3   3   3   3   3   3   3   3   3   3   3
GET    /sheets                                1   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET    /sheets/:id                            1   +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +   +   +   +   4   4
GET    /sheets/:id/draft-decision             1   +4  3   3   3   3   +4  +4  3   3   3   3   3   3   3   3   3   3   3
POST   /sheets                                1   +4  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
PUT    /sheets/:id/content                    1   +4  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
POST   /sheets/:id/check-conformity           1   +4  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
POST   /sheets/:id/submit                     1   +4  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
POST   /sheets/:id/approve                    1   3   3   3   3   3   +4  +4  3   3   3   3   3   3   3   3   3   3   3
POST   /sheets/:id/send-back                  1   3   3   3   3   3   +4  +4  3   3   3   3   3   3   3   3   3   3   3
POST   /sheets/:id/repeal                     1   3   3   3   3   3   +4  +4  3   3   3   3   3   3   3   3   3   3   3
POST   /sheets/:id/publish                    1   +4  3   3   3   3   +4  +4  3   3   3   3   3   3   3   3   3   3   3
POST   /sheets/:id/cover-insurance            1   +4  3   3   3   3   +4  +4  3   3   3   3   3   3   3   3   3   3   3
GET    /budget-pools                          1   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET    /budget-pools/:id                      1   +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +   +   +   +   4   4
GET    /budget-pools/:id/expenses             1   +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +   +   +   +   4   4
POST   /budget-pools                          1   +4  3   3   3   3   +4  3   3   3   3   +4  3   3   3   3   3   3   3
POST   /budget-pools/:id/change-amount        1   +4  3   3   3   3   +4  3   3   3   3   +4  3   3   3   3   3   3   3
POST   /budget-pools/:id/add-body             1   +4  3   3   3   3   +4  3   3   3   3   +4  3   3   3   3   3   3   3
POST   /budget-pools/:id/commit               1   +4  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
POST   /budget-pools/:id/release              1   +4  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
POST   /budget-pools/:id/pay                  1   +4  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
POST   /budget-pools/:id/correct              1   +4  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
GET    /support-requests                      1   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +
GET    /support-requests/:id                  1   +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +   +   +   +   4   4
POST   /support-requests                      1   34  +4  34  34  34  34  34  34  34  34  34  34  3   3   3   3   4   4
POST   /support-requests/:id/grant            1   +4  3   3   3   3   +4  +4  3   3   3   +4  3   3   3   3   3   3   3
POST   /support-requests/:id/refuse           1   +4  3   3   3   3   +4  +4  3   3   3   +4  3   3   3   3   3   3   3
POST   /support-requests/:id/deliver          1   +4  34  34  34  34  +4  +4  34  34  34  +4  34  3   3   3   3   4   4
POST   /support-requests/:id/withdraw         1   34  +4  34  34  34  34  34  34  34  34  34  34  3   3   3   3   4   4
GET    /parties                               1   +   3   3   3   3   +   3   3   3   3   +   3   +   +   +   +   3   3
GET    /parties/:id                           1   +4  3   3   3   3   +4  3   3   3   3   +4  3   +   +   +   +   3   3
POST   /parties                               1   +3  3   3   3   3   +3  3   3   3   3   3   3   3   3   3   3   3   3
POST   /parties/:id/correct                   1   +4  3   3   3   3   +4  3   3   3   3   3   3   3   3   3   3   3   3
POST   /parties/:id/give-class                1   +4  3   3   3   3   +4  3   3   3   3   3   3   3   3   3   3   3   3
POST   /parties/:id/link-account              1   +4  3   3   3   3   +4  3   3   3   3   3   3   3   3   3   3   3   3
POST   /parties/:id/erase                     1   +4  3   3   3   3   +4  3   3   3   3   3   3   3   3   3   3   3   3
POST   /party-classes/:id/end                 1   +4  3   3   3   3   +4  3   3   3   3   3   3   3   3   3   3   3   3
GET    /neighbourhoods                        1   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   3   3
POST   /neighbourhoods                        1   +3  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
POST   /neighbourhoods/:id/rename             1   +4  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
GET    /bodies                                1   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   +   3   3
GET    /bodies/:id                            1   +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +   +   +   +   3   3
GET    /bodies/:id/coordinators               1   +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  +4  3   3   3   3   3   3
GET    /bodies/:id/candidates                 1   +4  34  34  34  34  34  34  34  34  34  34  34  3   3   3   3   3   3
POST   /bodies                                1   +3  3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3   3
POST   /bodies/:id/describe                   1   +4  34  34  34  34  34  34  34  34  34  34  34  3   3   3   3   3   3
POST   /bodies/:id/coordinate                 1   +4  34  34  34  34  34  34  34  34  34  34  34  3   3   3   3   3   3
POST   /bodies/:id/appoint                    1   +4  34  34  34  34  34  34  34  34  34  34  34  3   3   3   3   3   3
POST   /bodies/:id/activate                   1   +4  34  34  34  34  34  34  34  34  34  34  34  3   3   3   3   3   3
POST   /bodies/:id/withdraw                   1   +4  34  34  34  34  34  34  34  34  34  34  34  3   3   3   3   3   3
POST   /bodies/:id/publish                    1   +4  34  34  34  34  34  34  34  34  34  34  34  3   3   3   3   3   3
POST   /bodies/:id/upgrade-pack               1   +4  34  34  34  34  34  34  34  34  34  34  34  3   3   3   3   3   3
POST   /bodies/:id/review                     1   +4  34  34  34  34  +4  +4  34  34  34  34  34  3   3   3   3   3   3
POST   /bodies/:id/resume                     1   +4  34  34  34  34  +4  +4  34  34  34  34  34  3   3   3   3   3   3
POST   /bodies/:id/restructure                1   34  34  34  34  34  +4  +4  34  34  34  34  34  3   3   3   3   3   3
POST   /bodies/:id/dissolve                   1   34  34  34  34  34  +4  +4  34  34  34  34  34  3   3   3   3   3   3
POST   /body-memberships/:id/end              1   +4  34  34  34  34  34  34  34  34  34  34  34  3   3   3   3   3   3
POST   /body-memberships/:id/consent          1   +4  34  34  34  34  34  34  34  34  34  34  34  3   3   3   3   3   3
`;
