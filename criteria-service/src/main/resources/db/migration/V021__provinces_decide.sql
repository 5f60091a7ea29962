-- What provinces decided where the law leaves it to them. Of those that cover a day the one recorded last holds.
create table provincial_decision (
    id              bigint generated always as identity primary key,
    document_id     uuid        not null,
    province_id     uuid        not null,
    set_id          text        not null,
    indicator       text        not null,
    value           numeric,
    parts           jsonb       not null,
    -- What was decided where it is no number.
    definition      text,
    decision_number text        not null,
    decision_date   date        not null,
    applies_from    date        not null,
    applies_to      date,
    source          text,
    recorded_by     text        not null,
    recorded_at     timestamptz not null,
    check (applies_to is null or applies_to > applies_from)
);

create index provincial_decision_by_province on provincial_decision (province_id, set_id);
create index provincial_decision_by_document on provincial_decision (document_id);

create trigger provincial_decision_is_immutable
    before update or delete on provincial_decision
    for each row execute function refuse_change();
