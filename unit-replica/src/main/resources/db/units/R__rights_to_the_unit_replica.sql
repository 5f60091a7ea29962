-- What the role that a service runs as may do to its replica of the units: each event says all of a unit anew.
do $$
begin
    if current_user = '${service}' then
        return;
    end if;
    revoke all on unit, unit_version, succession, unit_attribute, unit_code from "${service}";
    grant select, insert, update, delete on unit, unit_version, succession, unit_attribute, unit_code to "${service}";
    -- For its "analyze" after many at once. Before 17 only owners may: then autovacuum does it a minute later.
    if current_setting('server_version_num')::integer >= 170000 then
        execute 'grant maintain on unit, unit_version, succession, unit_attribute, unit_code to "${service}"';
    end if;
end $$;
