-- An assessment may be verified, appraised and corrected after it was submitted: its row says what holds of it by the
-- latest fact about it, whichever comes first.
alter table assessment add column level text not null default 'standard';
alter table assessment add column stage text not null default 'submitted';
alter table assessment add column not_applicable integer[] not null default '{}';
alter table assessment add column undecided integer[] not null default '{}';
-- Returned or superseded: it no longer stands.
alter table assessment add column withdrawn boolean not null default false;
