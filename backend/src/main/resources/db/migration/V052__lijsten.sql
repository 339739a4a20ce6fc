-- A page of somebody's scenarios is read in the order of their ids, which is that of their making.
create index scenarios_bladzijde on scenarios (account_id, id) where beeindigd_op is null;
drop index scenarios_account;

-- How far the feed has come, also past what a reader may not see: a cursor beyond it was never given.
grant select on sequence wijzigingen_nummer_seq to ${app_role};
