create trigger audit_record_append_only before update, delete on audit_record
    for each row call 'org.evenhand.audit.AppendOnly';

-- Triggers do not see truncate; a table that another one refers to cannot be truncated.
alter table audit_head add constraint audit_head_names_a_record foreign key (seq) references audit_record (seq);
