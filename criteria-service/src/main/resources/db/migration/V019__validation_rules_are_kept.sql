-- Every version that a rule across indicators and periods has had; the latest holds, unless it is not active.
create table validation_rule (
    -- Drawn under a lock, so that the greatest says whether anything was added since.
    number      bigint generated always as identity (cache 1) primary key,
    id          text        not null,
    version     integer     not null check (version > 0),
    -- The rule as JSON, in the layout of the shipped ones.
    document    text        not null check (length(document) <= 100000),
    active      boolean     not null,
    -- Whether it came with the release: a later release betters only what no operator has touched.
    shipped     boolean     not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    unique (id, version)
);

create trigger validation_rule_is_immutable
    before update or delete on validation_rule
    for each row execute function refuse_change();

-- Triggers of rows do not see a truncate.
create trigger validation_rule_is_not_emptied
    before truncate on validation_rule
    for each statement execute function refuse_change();
