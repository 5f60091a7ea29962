package vn.ntm.local.benchmark.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommuneTableTest {

    private static final CommuneTable TABLE =
            new CommuneTable(List.of(new CommuneTable.Row("07684", "Xã Lão Hộ", 4_321, new BigDecimal("5.30"))));

    @Test
    void theRequestIsJson() throws Exception {
        var request = new ObjectMapper().readTree(TABLE.json());

        assertThat(request.path("from").asText()).isEqualTo("2025-06-30");
        assertThat(request.path("columns").size()).isEqualTo(2);
        assertThat(request.at("/rows/0/code").asText()).isEqualTo("07684");
        assertThat(request.at("/rows/0/values/dan_so").asLong()).isEqualTo(4_321);
    }

    @Test
    void theFilesHaveAHeaderAndARowForEachCommune() {
        assertThat(new String(TABLE.csv(), StandardCharsets.UTF_8))
                .isEqualTo("code,dan_so,dien_tich\n07684,4321,5.30\n");
        assertThat(new String(TABLE.list(), StandardCharsets.UTF_8)).isEqualTo("code,name\n07684,\"Xã Lão Hộ\"\n");
    }
}
