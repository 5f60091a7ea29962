-- What the role that the service runs as may do to the register. What was on record stays: a row is only closed.
do $$
begin
    if current_user = '${service}' then
        return;
    end if;
    revoke all on unit, unit_version, succession, act, correction, correction_unit, unit_attribute, unit_code,
        register_revision from "${service}";
    grant select, insert, update (illustrative, recorded_at) on unit to "${service}";
    grant select, insert, update (superseded_at) on unit_version, succession, unit_attribute, unit_code to "${service}";
    -- Said anew where more of the act becomes known; which act it is, is not.
    grant select, insert, update (title, body, passed_on, source, document, recorded_at) on act to "${service}";
    grant select, insert on correction, correction_unit to "${service}";
    grant select, update (revision, recorded_at) on register_revision to "${service}";
    -- For its "analyze" after many at once. Before 17 only owners may: then autovacuum does it a minute later.
    if current_setting('server_version_num')::integer >= 170000 then
        execute 'grant maintain on unit, unit_version, succession, unit_attribute, unit_code to "${service}"';
    end if;
end $$;
