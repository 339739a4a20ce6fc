-- Triggers call it; nobody else needs to.
revoke execute on function meld_wijziging() from public;
