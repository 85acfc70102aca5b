-- A commissioner or an administrator is brought in by two: the invitation waits, without a link, until the second person
-- has confirmed it. Links to new passwords are withdrawn with the role of whoever made them.
alter table invitation add column confirmed_by varchar(36);
alter table password_reset add column withdrawn_at timestamp(3) with time zone;
