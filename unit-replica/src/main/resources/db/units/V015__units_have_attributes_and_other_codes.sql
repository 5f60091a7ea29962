-- What the registry says of a unit beside its versions. Written by its events and by nothing else; what came before they
-- carried these has none, until the unit's next event.
create table unit_attribute (
    unit_id    uuid not null references unit (id) on delete cascade,
    name       text not null,
    value      text not null,
    valid_from date,
    valid_to   date,
    source     text
);

create index unit_attribute_by_unit on unit_attribute (unit_id, name);

-- Codes of other agencies and second official codes (system 'variant').
create table unit_code (
    unit_id    uuid not null references unit (id) on delete cascade,
    system     text not null,
    code       text not null,
    valid_from date,
    valid_to   date
);

create index unit_code_by_unit on unit_code (unit_id);
create index unit_code_by_code on unit_code (code, system);
