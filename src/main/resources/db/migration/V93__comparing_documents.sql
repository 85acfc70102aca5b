-- The documents of opened bids are compared after the opening, bid by bid: what was found of one is empty until it was looked at,
-- and the record of the opening is complete once all were.
alter table opened_document alter column outcome drop not null;
alter table bid_opening add column compared_at timestamp(3) with time zone;
update bid_opening set compared_at = second_at;
