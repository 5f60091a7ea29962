create table department (
    code    text primary key,
    name_vi text not null,
    name_en text not null
);

-- Who appraises what, as it was assigned; of several that hold, the nearest and latest is meant.
create table indicator_owner (
    id           bigint generated always as identity primary key,
    -- Absent for what holds where a province has assigned nothing.
    province_id  uuid,
    set_id       text        not null,
    indicator    text,
    criterion    integer,
    department   text        not null references department (code),
    applies_from date        not null,
    recorded_by  text        not null,
    recorded_at  timestamptz not null,
    check ((indicator is null) <> (criterion is null))
);

create index indicator_owner_by_set on indicator_owner (set_id, province_id);

create trigger indicator_owner_is_immutable
    before update or delete on indicator_owner
    for each row execute function refuse_change();
