-- The units through time, as the registry published them last. Written by its events and by nothing else.
create table unit (
    id           uuid primary key,
    level        text    not null,
    illustrative boolean not null,
    -- The event that this is taken from: an older one that comes late changes nothing.
    sequence     bigint  not null
);

create table unit_version (
    unit_id    uuid    not null references unit (id) on delete cascade,
    ordinal    integer not null,
    code       text    not null,
    type       text    not null,
    name       text    not null,
    full_name  text    not null,
    parent_id  uuid,
    valid_from date,
    valid_to   date,
    start_act  text,
    end_act    text,
    primary key (unit_id, ordinal)
);

create index unit_version_by_code on unit_version (code);
create index unit_version_by_parent on unit_version (parent_id);

-- What became of a unit: stated by the unit that went over.
create table succession (
    predecessor_id uuid    not null references unit (id) on delete cascade,
    successor_id   uuid    not null,
    on_date        date    not null,
    whole          boolean not null,
    act            text,
    primary key (predecessor_id, successor_id, on_date)
);

create index succession_by_successor on succession (successor_id);

-- Whether a version holds on a day. Said so, and not by a range's "contains", since of a day that is a parameter the
-- planner then expects half a percent of all versions, finds most of them, and is slow by a hundred times.
create function holds_on(version unit_version, day date) returns boolean
    language sql immutable
    as $$
        select coalesce(version.valid_from <= day, true) and coalesce(day < version.valid_to, true)
    $$;

-- A unit and all that lay in it on a day, level by level through the index on the parent.
create function units_within(root uuid, day date) returns table (unit_id uuid)
    language sql stable
    as $$
        with recursive inside (unit_id) as (
            select root
            union all
            select c.unit_id
            from inside i
            -- The fence keeps the planner from joining every version of the country where it has no statistics yet.
            cross join lateral (
                select v.unit_id from unit_version v where v.parent_id = i.unit_id and holds_on(v, day) offset 0) c)
        select unit_id from inside
    $$;

-- A unit and all that it lay in on a day.
create function units_around(leaf uuid, day date) returns table (unit_id uuid)
    language sql stable
    as $$
        with recursive around (unit_id) as (
            select leaf
            union
            select v.parent_id
            from unit_version v join around a on v.unit_id = a.unit_id
            where holds_on(v, day) and v.parent_id is not null)
        select unit_id from around
    $$;
