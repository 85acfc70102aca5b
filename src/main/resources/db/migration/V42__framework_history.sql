-- What stood in a framework before: every answer that was replaced and every part that came, went or moved, under the
-- version from which it no longer stood so. With what stands now, any version since kept_from can be shown again.
alter table framework add column kept_from bigint default 1 not null;
update framework set kept_from = version;

-- The answer before that version; null where there was none.
create table framework_answer_before (
    framework varchar(36) not null references framework (id),
    part varchar(64) not null,
    place varchar(160) not null,
    until_version bigint not null,
    answer text,
    primary key (framework, part, place, until_version)
);

-- Whether the part was there before that version, and where.
create table framework_part_before (
    framework varchar(36) not null references framework (id),
    part varchar(64) not null,
    until_version bigint not null,
    was_there boolean not null,
    place integer not null,
    primary key (framework, part, until_version)
);

-- Who made which version, and when.
create table framework_version (
    framework varchar(36) not null references framework (id),
    version bigint not null,
    changed_by varchar(200) not null,
    changed_at timestamp(3) with time zone not null,
    primary key (framework, version)
);
insert into framework_version (framework, version, changed_by, changed_at)
    select id, version, changed_by, changed_at from framework;
