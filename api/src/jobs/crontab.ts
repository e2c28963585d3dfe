/**
 * What runs by the clock, in UTC. `max` keeps few tries, because the next run comes anyway; `fill` catches up with a run
 * that was missed while no worker was there.
 */
export const CRONTAB = `
* * * * * fold_event_counts ?max=1&jobKey=fold_event_counts {}
10 0 * * * expire_quotes ?max=5&fill=1d {}
40 3 * * * purge_idempotency ?max=3 {}
30 2 * * * retention ?max=3&fill=1d&jobKey=retention {}
20 1 * * * score_customers ?max=3&fill=1d&jobKey=score_customers {}
10 2 * * 0 train_models ?max=3&fill=1d&jobKey=train_models {}
0 * * * * report_conversations ?max=3&fill=6h {}
*/15 * * * * send_reports ?max=3&fill=6h {}
20 * * * * settle_duplicates ?max=2 {}
*/10 * * * * reconcile_catalog ?max=1&jobKey=reconcile_catalog {}
*/5 * * * * wake_playbooks ?max=2&jobKey=wake_playbooks {}
20 1 * * * wake_playbooks ?id=wake_all_playbooks&max=3&fill=12h {"all":true}
`
