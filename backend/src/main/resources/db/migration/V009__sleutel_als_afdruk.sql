-- A client's own key is kept as its SHA-256 in hex: the text of its choice may be personal data. Keys as sent go.
delete from idempotentie;
alter table idempotentie add constraint sleutel_is_afdruk check (sleutel ~ '^[0-9a-f]{64}$');
