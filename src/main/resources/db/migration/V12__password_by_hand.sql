-- Whoever made a link to a new password and handed it over could have used it: noted with the link, and with the account
-- when such a link has set its password.
alter table password_reset add column by_hand boolean default false not null;
update password_reset set by_hand = true where made_by is not null;
alter table account add column password_by_hand_at timestamp(3) with time zone;
