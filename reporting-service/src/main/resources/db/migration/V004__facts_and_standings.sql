-- Facts, as they were published. What follows from them is derived, so the order in which they came does not matter.
create table known (
    only_row    boolean primary key default true check (only_row),
    recorded_at timestamptz not null
);

create table criteria_set (
    set_id       text    not null,
    version      integer not null,
    criteria     text    not null,
    primary key (set_id, version)
);

create table assessment (
    id             uuid        primary key,
    unit_id        uuid        not null,
    assessed_on    date        not null,
    sequence       bigint      not null,
    set_id         text        not null,
    set_version    integer     not null,
    criteria_met   integer     not null,
    criteria_total integer     not null,
    met            integer[]   not null,
    missing        integer[]   not null,
    illustrative   boolean     not null,
    recorded_at    timestamptz not null
);

-- The one that stands on a day is the latest before it; of two for one date, the one published later.
create index assessment_that_stands on assessment (unit_id, assessed_on desc, sequence desc);

create table recognition (
    id              uuid        primary key,
    unit_id         uuid        not null,
    level           smallint    not null check (level between 1 and 3),
    decision_number text        not null,
    decision_date   date        not null,
    decision_body   text        not null,
    for_year        integer,
    source          text,
    illustrative    boolean     not null,
    recorded_at     timestamptz not null
);

create index recognition_by_unit on recognition (unit_id, decision_date);

create table plan (
    id           uuid        primary key,
    unit_id      uuid        not null,
    title_vi     text        not null,
    title_en     text        not null,
    legal_basis  text[]      not null,
    period_from  date        not null,
    period_to    date        not null,
    illustrative boolean     not null,
    recorded_at  timestamptz not null
);

create index plan_by_unit on plan (unit_id);

create table plan_cohort (
    plan_id   uuid   not null references plan (id) on delete cascade,
    cohort    text   not null,
    level     text   not null,
    types     text[] not null,
    within    uuid[] not null,
    as_of     date   not null,
    primary key (plan_id, cohort)
);

create table plan_cohort_member (
    plan_id uuid not null,
    cohort  text not null,
    unit_id uuid not null,
    primary key (plan_id, cohort, unit_id),
    foreign key (plan_id, cohort) references plan_cohort (plan_id, cohort) on delete cascade
);

create table plan_target (
    plan_id  uuid    not null references plan (id) on delete cascade,
    figure   text    not null,
    value    numeric not null,
    baseline numeric,
    cohort   text,
    by_date  date    not null,
    primary key (plan_id, figure)
);

-- Derived: the level of a unit between two days, in each reading. Made anew from the facts whenever they change.
create table standing (
    unit_id        uuid      not null,
    base           text      not null,
    valid          daterange not null,
    level          smallint  not null,
    since          date      not null,
    recognition_id uuid      not null,
    illustrative   boolean   not null,
    primary key (unit_id, base, valid)
);

-- The unit that is there on a day of what became of this one.
create function became(origin uuid, day date) returns uuid
    language sql stable
    as $$
        with recursive path (unit_id, depth) as (
            select origin, 0
            union all
            select s.successor_id, p.depth + 1
            from path p join succession s on s.predecessor_id = p.unit_id
            where s.on_date <= day and p.depth < 20
              and not exists (select from unit_version v where v.unit_id = p.unit_id and holds_on(v, day)))
        select p.unit_id
        from path p join unit_version v on v.unit_id = p.unit_id and holds_on(v, day)
        order by p.depth, p.unit_id
        limit 1
    $$;
