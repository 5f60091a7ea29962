-- Published sets are law: added, never changed.
create table criteria_set (
    id           text    not null,
    version      integer not null,
    unit_level   text    not null,
    level        text    not null,
    applies_from date    not null,
    applies_to   date,
    document     text    not null,
    primary key (id, version)
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is never changed: what is wrong in it is superseded by a later one', tg_table_name
        using errcode = 'restrict_violation';
end
$$;

create trigger criteria_set_is_immutable
    before update or delete on criteria_set
    for each row execute function refuse_change();

create table assessment (
    id             uuid        primary key,
    unit_id        uuid        not null,
    unit_code      text        not null,
    unit_name      text        not null,
    set_id         text        not null,
    set_version    integer     not null,
    assessed_on    date        not null,
    criteria_met   integer     not null,
    criteria_total integer     not null,
    verdict        jsonb       not null,
    source         text,
    illustrative   boolean     not null,
    recorded_at    timestamptz not null,
    foreign key (set_id, set_version) references criteria_set (id, version)
);

create index assessment_by_unit on assessment (unit_id, assessed_on desc, recorded_at desc);

create trigger assessment_is_immutable
    before update or delete on assessment
    for each row execute function refuse_change();

create table recognition (
    id              uuid        primary key,
    unit_id         uuid        not null,
    unit_code       text        not null,
    unit_name       text        not null,
    unit_level      text        not null,
    level           text        not null,
    decision_number text        not null,
    decision_date   date        not null,
    decision_body   text        not null,
    for_year        integer,
    source          text,
    illustrative    boolean     not null,
    recorded_at     timestamptz not null,
    unique (unit_id, level)
);

create trigger recognition_is_immutable
    before update or delete on recognition
    for each row execute function refuse_change();

create table plan (
    id           uuid        primary key,
    unit_id      uuid        not null,
    unit_code    text        not null,
    unit_name    text        not null,
    period_from  date        not null,
    period_to    date        not null,
    title_vi     text        not null,
    title_en     text        not null,
    legal_basis  jsonb       not null,
    cohorts      jsonb       not null,
    targets      jsonb       not null,
    illustrative boolean     not null,
    recorded_at  timestamptz not null,
    unique (unit_id, period_from, period_to)
);

create trigger plan_is_immutable
    before update or delete on plan
    for each row execute function refuse_change();
