-- Who checks others looks at a period.
create index logboek_verwerkingen_op on logboek_verwerkingen (op);
create index audit_op on audit (op);
