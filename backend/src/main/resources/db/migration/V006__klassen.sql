-- Whether the classes of hidden units may be shown beside the totals. A stand from before this rule shows none.
alter table standen add klassen_getoond boolean not null default false;
alter table standen alter klassen_getoond drop default;
