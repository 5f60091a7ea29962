-- Like units, which a number is held against, are found without reading what other sets said in other years.
create index unit_assessment_by_set on unit_assessment (set_id, assessed_on)
    where state not in ('draft', 'returned', 'superseded');
