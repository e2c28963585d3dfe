/** The row policy of a sales person, as the baselines apply it: own customers and shared ones. */
export const OWN_OR_SHARED = `(a.owner_id = $1 OR EXISTS (SELECT 1 FROM account_share s WHERE s.account_id = a.id AND s.user_id = $1))`
