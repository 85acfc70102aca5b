-- Who asked by e-mail to be told of new tenders that fit a search, beside those who follow one tender. The search is kept in the
-- one line in which it stands in the address of a page.
alter table notice_email_follower alter column tender drop not null;
alter table notice_email_follower add column search varchar(2400);
alter table notice_email_follower add constraint follower_of_tender_or_search
    check (tender is null and search is not null or tender is not null and search is null);
create index notice_email_follower_email on notice_email_follower (email_key);
