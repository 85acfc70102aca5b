-- A person is known to an identity provider by one subject, for good; another one needs another account.
alter table external_identity add constraint external_identity_once unique (account, issuer);
