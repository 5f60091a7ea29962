-- What the role that a service runs as may do to the tables that every service has. It owns none of them: it can switch
-- off no trigger and empty, change or drop no table, and what is not granted here is refused. Said in full and anew
-- whenever this file or the role changes.
do $$
begin
    -- One role for both owns the tables, and PostgreSQL checks foreign keys with the rights of the owner: it keeps them.
    if current_user = '${service}' then
        return;
    end if;
    revoke all on event, event_sequence, outbox, inbox, inbox_position, dead_letter, audit, idempotency, job
        from "${service}";
    -- Added to, never changed.
    grant select, insert on event, inbox, audit to "${service}";
    grant select, insert, update (last) on event_sequence to "${service}";
    grant select, insert, delete on outbox to "${service}";
    grant select, insert, update (next_offset) on inbox_position to "${service}";
    grant select, insert, update (cause, replayed_at) on dead_letter to "${service}";
    -- Kept for some days.
    grant select, insert, update (location, body), delete on idempotency to "${service}";
    grant select, insert, update, delete on job to "${service}";
end $$;

-- As it is anyway since PostgreSQL 15.
revoke create on schema public from public;
