-- The app role reaches the schema; what it may do in it, each migration grants table by table.
grant usage on schema inclusiemonitor to ${app_role};
