-- Who buys together. Whoever may read a draft and its record, must sign it off or is named in a notice stands here, and nobody's
-- right hangs on what somebody wrote in the draft. A row stays when a buyer was taken out or has left.
create table tender_buyer (
    tender varchar(80) not null references tender (id),
    part varchar(64) not null,
    organisation varchar(80) not null references organisation (id),
    since_version integer not null,
    invited_by varchar(200) not null,
    invited_account varchar(36) references account (id),
    invited_at timestamp(3) with time zone not null,
    agreed_by varchar(200),
    agreed_account varchar(36) references account (id),
    agreed_at timestamp(3) with time zone,
    left_by varchar(200),
    left_account varchar(36) references account (id),
    left_at timestamp(3) with time zone,
    left_why text,
    primary key (tender, part),
    foreign key (tender, part) references tender_part (tender, id)
);
create index tender_buyer_of_organisation on tender_buyer (organisation);

-- A buyer that was published and then taken out of the draft of a change is there again: it did not leave.
update tender_part set removed_by = null, removed_at = null
where kind = 'buyer' and removed_at is not null
    and exists (
        select 1 from tender_answer a join tender t on t.id = a.tender
        where a.tender = tender_part.tender and a.part = tender_part.id and a.place = 'organisation'
            and t.status = 'active' and a.answer in (select o.id from organisation o)
            and (select max(v.published_at) from tender_publication v where v.tender = a.tender) < tender_part.removed_at
            and (select max(v.published_at) from tender_publication v where v.tender = a.tender) >= a.changed_at);

insert into tender_buyer (tender, part, organisation, since_version, invited_by, invited_at, left_by, left_at)
select a.tender, a.part, a.answer,
    coalesce((
        select min(v.version) from tender_publication v
        where v.tender = a.tender and v.published_at >= a.changed_at
            and (p.removed_at is null or v.published_at < p.removed_at)), 0),
    a.changed_by, a.changed_at, p.removed_by, p.removed_at
from tender_answer a join tender_part p on p.tender = a.tender and p.id = a.part
where p.kind = 'buyer' and a.place = 'organisation' and a.answer in (select o.id from organisation o);

-- The last word of a buyer, if it was yes.
update tender_buyer set
    agreed_by = (
        select s.signed_by from tender_sign_off s
        where s.tender = tender_buyer.tender and s.organisation = tender_buyer.organisation and s.signed = true
            and s.number = (
                select max(n.number) from tender_sign_off n
                where n.tender = tender_buyer.tender and n.organisation = tender_buyer.organisation)),
    agreed_at = (
        select s.signed_at from tender_sign_off s
        where s.tender = tender_buyer.tender and s.organisation = tender_buyer.organisation and s.signed = true
            and s.number = (
                select max(n.number) from tender_sign_off n
                where n.tender = tender_buyer.tender and n.organisation = tender_buyer.organisation));

delete from tender_answer
where place = 'organisation'
    and exists (
        select 1 from tender_part p
        where p.tender = tender_answer.tender and p.id = tender_answer.part and p.kind = 'buyer');
