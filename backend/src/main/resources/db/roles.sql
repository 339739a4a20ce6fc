-- The roles and the database of the Inclusiemonitor, once per PostgreSQL server (15 or later):
--
--   psql -v owner_password=… -v app_password=… -f roles.sql
--
-- run by a superuser. Again is harmless: "already exists" is then expected, and the passwords and
-- limits are set anew. The embedded database runs this same file at each start. Every statement
-- ends its line with a semicolon.
--
-- The owner owns the tables and migrates them at start; it is no superuser. The app role serves
-- requests under row-level security, owns nothing, and is limited in how long it may hold anything.
create role inclusiemonitor_owner login;
create role inclusiemonitor_app login;
alter role inclusiemonitor_owner with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'owner_password';
alter role inclusiemonitor_app with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password :'app_password';

-- A function of the owner ends a stalled upload of the app role; membership allows exactly that.
grant inclusiemonitor_app to inclusiemonitor_owner;

alter role inclusiemonitor_owner set search_path = inclusiemonitor;
alter role inclusiemonitor_app set search_path = inclusiemonitor;
alter role inclusiemonitor_app set lock_timeout = '5s';
alter role inclusiemonitor_app set statement_timeout = '15s';
alter role inclusiemonitor_app set idle_in_transaction_session_timeout = '30s';

create database inclusiemonitor owner inclusiemonitor_owner encoding 'UTF8' template template0;
revoke all on database inclusiemonitor from public;
grant connect on database inclusiemonitor to inclusiemonitor_app;
