-- Who was asked what they think of a draft, and the draft as they are shown it: a copy, so that nothing else of the tender can
-- be reached from there, and so that everybody can see later what a comment was about.
create table comment_request (
    id varchar(36) primary key,
    tender varchar(80) not null references tender (id),
    token_hash varchar(80) unique,
    asked varchar(200) not null,
    until date not null,
    shown text not null,
    version bigint not null,
    made_by varchar(200) not null,
    made_at timestamp(3) with time zone not null,
    ended_at timestamp(3) with time zone
);
create index comment_request_of_tender on comment_request (tender);

-- What people said. It is never changed; the answer to it may be.
create table draft_comment (
    id varchar(36) primary key,
    tender varchar(80) not null references tender (id),
    request varchar(36) references comment_request (id),
    criterion varchar(64),
    about varchar(400) not null,
    version bigint not null,
    asked varchar(200) not null,
    name varchar(200) not null,
    said text not null,
    typed_by varchar(200),
    at timestamp(3) with time zone not null,
    reply text,
    outcome varchar(20),
    replied_by varchar(200),
    replied_at timestamp(3) with time zone
);
create index draft_comment_of_tender on draft_comment (tender);
create index draft_comment_of_request on draft_comment (request);
