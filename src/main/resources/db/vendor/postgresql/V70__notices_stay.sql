create trigger notice_append_only before update or delete on notice
    for each row execute function published_is_append_only();
create trigger notice_not_truncated before truncate on notice
    for each statement execute function published_is_append_only();
