-- What is asked at each try to sign in, and at each link that is made, reads a few rows and not the whole table.
create index refused_sign_in_by_time on refused_sign_in (at);
create index known_device_of_account on known_device (account, seen_at);
create index password_reset_of_account on password_reset (account, made_at);
create index invitation_in_organisation on invitation (organisation, made_at);
create index invitation_by_inviter on invitation (invited_by, made_at);
