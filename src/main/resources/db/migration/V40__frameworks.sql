-- Frameworks: sections and criteria with weights that an organisation drafts and later uses in tenders. A draft is kept as
-- the answers that people typed, each by itself, so that two people can write at once and nothing typed is lost.
create table framework (
    id varchar(36) primary key,
    organisation varchar(80) not null references organisation (id),
    version bigint not null,
    changed_by varchar(200) not null,
    changed_at timestamp(3) with time zone not null
);
create index framework_of_organisation on framework (organisation);

-- A section or a criterion. What is removed stays, so that it can be put back and whoever still writes in it is told.
create table framework_part (
    framework varchar(36) not null references framework (id),
    id varchar(64) not null,
    is_section boolean not null,
    place integer not null,
    removed_by varchar(200),
    removed_at timestamp(3) with time zone,
    primary key (framework, id)
);

-- One answer, under its place in tender.yaml; of the framework itself where the part is called framework.
create table framework_answer (
    framework varchar(36) not null references framework (id),
    part varchar(64) not null,
    place varchar(160) not null,
    answer text not null,
    changed_by varchar(200) not null,
    changed_at timestamp(3) with time zone not null,
    primary key (framework, part, place)
);
