create function published_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'What was published is only ever added to.';
end
$$;

create trigger tender_publication_append_only before update or delete on tender_publication
    for each row execute function published_is_append_only();
create trigger tender_publication_not_truncated before truncate on tender_publication
    for each statement execute function published_is_append_only();
create trigger tender_ending_append_only before update or delete on tender_ending
    for each row execute function published_is_append_only();
create trigger tender_ending_not_truncated before truncate on tender_ending
    for each statement execute function published_is_append_only();

create function framework_is_frozen() returns trigger language plpgsql as $$
declare
    named varchar[] := array[]::varchar[];
begin
    if tg_op <> 'INSERT' then
        named := named || (case when tg_table_name = 'framework' then to_jsonb(old) ->> 'id'
            else to_jsonb(old) ->> 'framework' end)::varchar;
    end if;
    if tg_op <> 'DELETE' then
        named := named || (case when tg_table_name = 'framework' then to_jsonb(new) ->> 'id'
            else to_jsonb(new) ->> 'framework' end)::varchar;
    end if;
    if exists (select 1 from framework where id = any (named) and frozen_at is not null) then
        raise exception 'A tender was published with this framework: nothing of it changes any more.';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end
$$;

create function frameworks_are_not_truncated() returns trigger language plpgsql as $$
begin
    if exists (select 1 from framework where frozen_at is not null) then
        raise exception 'A tender was published with a framework: nothing of it changes any more.';
    end if;
    return null;
end
$$;

create trigger framework_frozen before update or delete on framework
    for each row execute function framework_is_frozen();
create trigger framework_part_frozen before insert or update or delete on framework_part
    for each row execute function framework_is_frozen();
create trigger framework_answer_frozen before insert or update or delete on framework_answer
    for each row execute function framework_is_frozen();
create trigger framework_not_truncated before truncate on framework
    for each statement execute function frameworks_are_not_truncated();
create trigger framework_part_not_truncated before truncate on framework_part
    for each statement execute function frameworks_are_not_truncated();
create trigger framework_answer_not_truncated before truncate on framework_answer
    for each statement execute function frameworks_are_not_truncated();
