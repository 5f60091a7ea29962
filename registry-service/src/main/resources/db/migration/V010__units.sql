-- Equality of text beside overlap of periods in one exclusion constraint. A trusted extension: the database's owner may
-- create it.
create extension if not exists btree_gist;

-- What a unit is for ever: its identity. Everything else about it holds between dates.
create table unit (
    id           uuid primary key,
    level        text        not null check (level in ('province', 'district', 'commune', 'hamlet')),
    illustrative boolean     not null,
    recorded_at  timestamptz not null,
    unique (id, level)
);

create table unit_version (
    unit_id     uuid        not null,
    level       text        not null,
    -- Sorted by its bytes wherever the database runs: cursors compare it.
    code        text        not null collate "C",
    type        text        not null,
    name        text        not null,
    full_name   text        not null,
    parent_id   uuid references unit (id),
    valid_from  date,
    valid_to    date,
    valid       daterange   not null generated always as (daterange(valid_from, valid_to)) stored,
    start_act   text,
    end_act     text,
    recorded_at timestamptz not null,
    foreign key (unit_id, level) references unit (id, level),
    unique nulls not distinct (unit_id, valid_from),
    check (valid_from < valid_to),
    check ((parent_id is null) = (level = 'province')),
    check (parent_id <> unit_id),
    -- Deferred, because a version is closed and its successor opened in one transaction, in any order.
    constraint one_unit_per_code_and_day exclude using gist (level with =, code with =, valid with &&)
        deferrable initially deferred,
    constraint one_version_per_unit_and_day exclude using gist (unit_id with =, valid with &&)
        deferrable initially deferred
);

create index unit_version_by_code on unit_version (code, level);
create index unit_version_by_parent on unit_version (parent_id);

-- What became of a unit: all of it went over, or a part.
create table succession (
    predecessor_id uuid        not null references unit (id),
    successor_id   uuid        not null references unit (id),
    on_date        date        not null,
    whole          boolean     not null,
    act            text,
    recorded_at    timestamptz not null,
    primary key (predecessor_id, successor_id, on_date),
    check (predecessor_id <> successor_id)
);

create index succession_by_successor on succession (successor_id);

-- One row: counts the changes of the register. Whoever changes it holds this row, so changes are one after another and
-- readers can tell by the number whether anything changed.
create table register_revision (
    only_row boolean primary key default true check (only_row),
    revision bigint not null
);

insert into register_revision (revision) values (0);

-- A unit and all that lay in it on a day.
create function units_within(root uuid, day date) returns table (unit_id uuid)
    language sql stable
    as $$
        with recursive inside (unit_id) as (
            select root
            union
            select v.unit_id from unit_version v join inside i on v.parent_id = i.unit_id where v.valid @> day)
        select unit_id from inside
    $$;
