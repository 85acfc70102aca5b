-- Questions about a published tender, and the answers that everybody gets. Whoever asked stands as an account and an
-- organisation and never by name: for letters and limits alone, and shown to nobody. What was asked is never changed; what is
-- published of it stands beside it. A row is never deleted, so that its number stays.
create table question (
    tender varchar(80) not null references notice (tender),
    number integer not null,
    state varchar(20) not null,
    manner varchar(20) not null,
    channel varchar(20) not null,
    asked_organisation varchar(80) references organisation (id),
    asked_account varchar(36) references account (id),
    language varchar(10) not null,
    words text not null,
    asked_at timestamp(3) with time zone not null,
    came date not null,
    typed_by varchar(200),
    typed_account varchar(36) references account (id),
    typed_at timestamp(3) with time zone,
    shown text not null,
    answer text not null,
    written_by varchar(200),
    written_account varchar(36) references account (id),
    written_at timestamp(3) with time zone,
    reason text,
    merged_into integer,
    tender_version integer,
    settled_by varchar(200),
    settled_account varchar(36) references account (id),
    settled_at timestamp(3) with time zone,
    version bigint not null,
    primary key (tender, number),
    foreign key (tender, merged_into) references question (tender, number)
);
create index question_asked on question (asked_organisation, tender);
create index question_state on question (state);
