package vn.ntm.local.benchmark.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementCountTest {

    @Test
    void statementsOnUnitsAreToldFromTheRelaysAndFromParameters() {
        var log = """
                2026-11-24 04:22:53.839 UTC [1] LOG:  execute S_6: select unit_id from unit_version v
                \twhere code = $1
                \t
                2026-11-24 04:22:53.839 UTC [1] DETAIL:  Parameters: $1 = 'unit', $2 = NULL
                2026-11-24 04:22:53.840 UTC [2] LOG:  execute S_1: select e.id from outbox o
                \torder by o.event_id
                2026-11-24 04:22:53.841 UTC [1] LOG:  execute S_7: select revision from register_revision
                2026-11-24 04:22:53.842 UTC [1] LOG:  execute S_8: with recursive tree as (
                \tselect v.* from unit_version v)
                2026-11-24 04:22:53.843 UTC [3] LOG:  statement: select 'counted'
                """;

        assertThat(StatementCount.counted(log)).isEqualTo(new StatementCount.Counted(2, 1));
    }
}
