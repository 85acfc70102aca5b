create function audit_record_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The record of acts is only ever added to.';
end
$$;

create trigger audit_record_append_only before update or delete on audit_record
    for each row execute function audit_record_is_append_only();

create trigger audit_record_not_truncated before truncate on audit_record
    for each statement execute function audit_record_is_append_only();

-- Triggers stop everybody; without the right, the application does not even get as far. (A foreign key to audit_record
-- would need the right to update it, so there is none here.)
revoke update, delete, truncate on audit_record from public, current_user;
