-- A transaction that did not say who asks reads no unit; without a limit to units is not the same as without a caller.
alter policy eigen_dienstonderdelen on stand_cijfers using (
  current_setting('inclusiemonitor.caller', true) <> '' and (
    coalesce(current_setting('inclusiemonitor.dienstonderdelen', true), '') = ''
    or code = 'VWS'
    or code = any (string_to_array(current_setting('inclusiemonitor.dienstonderdelen', true), ','))
  )
);
