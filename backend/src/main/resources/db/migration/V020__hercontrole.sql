-- Until when a VOG that was seen is enough: without a newer one its account sees no lines about persons after that day.
alter table accounts add vog_hercontrole_op date check (vog_hercontrole_op > vog_gezien_op);

-- A right from before this rule is looked at again within a year.
update accounts set vog_hercontrole_op = greatest(current_date, vog_gezien_op) + 365 where persoonsregels;

alter table accounts add constraint accounts_persoonsregels_met_hercontrole
  check (not persoonsregels or vog_hercontrole_op is not null);
