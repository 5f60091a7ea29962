-- Search without diacritics, by parts of names. Trusted extensions: the database's owner may create them.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Names sort as Vietnamese does, and numbers in them by their value: Phường 2 before Phường 10.
create collation vietnamese (provider = icu, locale = 'vi-u-kn');

-- A name as it is searched: without diacritics and apostrophes, hyphens as spaces.
create function search_key(name text) returns text
    language sql stable
    as $$
        select trim(regexp_replace(
            regexp_replace(lower(unaccent(normalize(name, nfc))), '[''`’‘ʼ´]', '', 'g'), '[\s\-–]+', ' ', 'g'))
    $$;

-- What was known and is not held true any more stays, with the time at which that was found.
alter table unit_version
    add superseded_at timestamptz check (superseded_at >= recorded_at),
    add search_key    text,
    add name_key      text,
    drop constraint unit_version_unit_id_valid_from_key,
    drop constraint one_unit_per_code_and_day,
    drop constraint one_version_per_unit_and_day,
    add constraint one_unit_per_code_and_day exclude using gist (level with =, code with =, valid with &&)
        where (superseded_at is null) deferrable initially deferred,
    add constraint one_version_per_unit_and_day exclude using gist (unit_id with =, valid with &&)
        where (superseded_at is null) deferrable initially deferred;

update unit_version set search_key = search_key(full_name), name_key = search_key(name);
alter table unit_version alter search_key set not null, alter name_key set not null;

create index unit_version_by_unit on unit_version (unit_id, valid_from);
create index unit_version_by_search_key on unit_version using gin (search_key gin_trgm_ops);
create index unit_version_by_name on unit_version (level, name collate vietnamese, code);

-- Whether a version was on record at an instant; at none, whether it is now.
create function known_at(version unit_version, at timestamptz) returns boolean
    language sql immutable
    as $$
        select case
            when at is null then version.superseded_at is null
            else version.recorded_at <= at and coalesce(at < version.superseded_at, true)
        end
    $$;

drop function units_within(uuid, date);

-- All that lies in a unit on a day as known at an instant (now, where that is null), level by level through the index on
-- the parent.
create function units_within(root uuid, day date, at timestamptz) returns setof unit_version
    language sql stable
    as $$
        with recursive inside as (
            select v.* from unit_version v where v.parent_id = root and holds_on(v, day) and known_at(v, at)
            union all
            select c.*
            from inside i
            -- The fence keeps the planner from joining every version of the country where it has no statistics yet.
            cross join lateral (
                select * from unit_version v
                where v.parent_id = i.unit_id and holds_on(v, day) and known_at(v, at) offset 0) c)
        select * from inside
    $$;

-- Whole or part, and beside it what went of the land and of the people: they may part ways.
alter table succession
    add area          text not null default 'unknown'
        check (area ~ '^(all|part|rest|none|unknown|0(\.\d{1,12})?|1)$'),
    add population    text not null default 'unknown'
        check (population ~ '^(all|part|rest|none|unknown|0(\.\d{1,12})?|1)$'),
    add clause        text,
    add superseded_at timestamptz check (superseded_at >= recorded_at),
    drop constraint succession_pkey;

update succession set area = 'all', population = 'all' where whole;
alter table succession alter area drop default, alter population drop default;

create unique index one_succession_per_pair_and_day on succession (predecessor_id, successor_id, on_date)
    where superseded_at is null;
create index succession_by_predecessor on succession (predecessor_id);

create function known_at(edge succession, at timestamptz) returns boolean
    language sql immutable
    as $$
        select case
            when at is null then edge.superseded_at is null
            else edge.recorded_at <= at and coalesce(at < edge.superseded_at, true)
        end
    $$;

-- A legal act that changes units: passed on one day, holding from another.
create table act (
    id            uuid primary key,
    number        text        not null,
    title         text,
    body          text,
    passed_on     date,
    holds_from    date        not null,
    -- Where the act's text or the list of acts was taken from.
    source        text,
    -- The clauses as they were taken in; an act that is only known by its number and title has none.
    document      jsonb,
    recorded_at   timestamptz not null,
    check (passed_on <= holds_from or passed_on is null),
    unique (number, holds_from)
);

create index act_by_day on act (holds_from, number);

-- What was wrong on record, and on what basis that is said.
create table correction (
    id          uuid primary key,
    wrong       text        not null,
    basis       text        not null,
    document    jsonb       not null,
    recorded_at timestamptz not null
);

create table correction_unit (
    correction_id uuid not null references correction (id),
    unit_id       uuid not null references unit (id),
    primary key (unit_id, correction_id)
);

-- Facts about a unit beside code, name, type and parent, each with the days on which it holds.
create table unit_attribute (
    unit_id       uuid        not null references unit (id),
    name          text        not null,
    value         text        not null,
    valid_from    date,
    valid_to      date,
    valid         daterange   not null generated always as (daterange(valid_from, valid_to)) stored,
    source        text,
    recorded_at   timestamptz not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    check (valid_from < valid_to),
    constraint one_value_per_attribute_and_day exclude using gist (unit_id with =, name with =, valid with &&)
        where (superseded_at is null) deferrable initially deferred
);

create index unit_attribute_by_unit on unit_attribute (unit_id, name);
create index unit_attribute_by_value on unit_attribute (name, value);

-- Codes of other agencies for the same unit, and second official codes (system 'variant').
create table unit_code (
    unit_id       uuid        not null references unit (id),
    system        text        not null,
    code          text        not null collate "C",
    valid_from    date,
    valid_to      date,
    valid         daterange   not null generated always as (daterange(valid_from, valid_to)) stored,
    source        text,
    recorded_at   timestamptz not null,
    superseded_at timestamptz check (superseded_at >= recorded_at),
    check (valid_from < valid_to),
    constraint one_unit_per_foreign_code_and_day exclude using gist (system with =, code with =, valid with &&)
        where (superseded_at is null) deferrable initially deferred
);

create index unit_code_by_unit on unit_code (unit_id);
create index unit_code_by_code on unit_code (code, system);

-- The instant of the last change: what is recorded later is recorded at a later time, whatever clocks do.
alter table register_revision add recorded_at timestamptz not null default '-infinity';
